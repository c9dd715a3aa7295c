package dev.lathe.plan;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import dev.lathe.schema.Suggestions;
import dev.lathe.shape.MapShape;
import dev.lathe.shape.ObjectShape;
import dev.lathe.shape.PropertyShape;
import dev.lathe.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the members that paths of a bindings file lead to. */
final class PathPlanner {
    private final Outline outline;
    private final TypeNames names;
    private final TypeRefs types;
    private final Function<TypeSite, List<PropertyPlan>> properties;
    private final Diagnostics diagnostics;

    /** A planner that asks for the members of classes. */
    PathPlanner(
            Outline outline,
            TypeNames names,
            TypeRefs types,
            Function<TypeSite, List<PropertyPlan>> properties,
            Diagnostics diagnostics) {
        this.outline = outline;
        this.names = names;
        this.types = types;
        this.properties = properties;
        this.diagnostics = diagnostics;
    }

    /** A path and the shape of what stands at its end. */
    record Found(PathPlan path, Shape end) {}

    /**
     * Follows a path.
     *
     * @param site the class that it starts in
     * @param path names as on the wire
     * @param source where the path is bound
     * @return null where it leads nowhere, which has been reported then
     */
    @Nullable
    Found follow(TypeSite site, List<String> path, Source source) {
        List<PathPlan.Step> steps = new ArrayList<>();
        Shape shape = site.shape();
        for (String name : path) {
            boolean isUntyped = !steps.isEmpty() && steps.get(steps.size() - 1).type() instanceof TypeRef.Json;
            if (isUntyped) {
                steps.add(new PathPlan.Inner(name));
            } else if (shape instanceof ObjectShape object) {
                PropertyShape next = object.properties().get(name);
                TypeSite owner = outline.site(object);
                if (next == null || owner == null) {
                    unfit(source, noMember(steps.isEmpty() ? null : owner, object, name));
                    return null;
                }
                steps.add(new PathPlan.Member(property(owner, name)));
                shape = types.core(next.shape());
            } else if (shape instanceof MapShape map) {
                steps.add(new PathPlan.Entry(name, types.of(map.values())));
                shape = types.core(map.values());
            } else {
                String before = steps.get(steps.size() - 1).name();
                unfit(source, Printable.quote(before) + " has no members to go on to, as " + Printable.quote(name));
                return null;
            }
        }
        return new Found(new PathPlan(steps), shape);
    }

    private PropertyPlan property(TypeSite owner, String name) {
        return properties.apply(owner).stream()
                .filter(property -> property.wireName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(owner.address() + " has no property " + name));
    }

    private String noMember(@Nullable TypeSite owner, ObjectShape object, String name) {
        String type = owner == null ? "the class" : names.of(owner).inPackage();
        String found = type + " has no property " + Printable.quote(name);
        return new Suggestions(object.properties().keySet())
                .closest(name)
                .map(meant -> found + ". Did you mean " + Printable.quote(meant) + "?")
                .orElse(found + "; it has "
                        + String.join(", ", object.properties().keySet()));
    }

    private void unfit(Source source, String message) {
        diagnostics.report(Code.UNFIT_BINDING, source, message);
    }
}
