package dev.lathe.plan;

import dev.lathe.bindings.Bindings;
import dev.lathe.bindings.BoundUnion;
import dev.lathe.bindings.TypeBinding;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.schema.Pointers;
import dev.lathe.shape.ReferenceShape;
import dev.lathe.shape.Shape;
import dev.lathe.shape.UnionShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans unions: what their arms are called, which classes implement which, and how values find their arms. */
final class UnionPlanner {
    private final Bindings bindings;
    private final Outline outline;
    private final TypeNames names;
    private final TypeRefs types;
    private final Hoister hoister;
    private final Facets facets;
    private final OperationMessages operations;
    private final NameScope topLevel;
    private final Diagnostics diagnostics;
    private final Decisions decisions;
    private final Map<String, List<Candidate>> arms = new LinkedHashMap<>();
    private final Map<String, List<TypeSite>> unionsOf = new HashMap<>();

    UnionPlanner(
            Bindings bindings,
            Outline outline,
            TypeNames names,
            TypeRefs types,
            ClassPlanner classes,
            OperationMessages operations,
            Diagnostics diagnostics,
            Decisions decisions) {
        this.bindings = bindings;
        this.outline = outline;
        this.names = names;
        this.types = types;
        this.hoister = new Hoister(classes, outline);
        this.facets = new Facets(types);
        this.operations = operations;
        this.topLevel = new NameScope(names.topLevel());
        this.diagnostics = diagnostics;
        this.decisions = decisions;
        outline.sites().values().stream()
                .filter(site -> site.shape() instanceof UnionShape)
                .forEach(site -> arms.put(site.address(), arms(site)));
    }

    /** The unions that a type is an arm of, in the order of the schema. */
    List<JavaName> unionsOf(TypeSite site) {
        return unionsOf.getOrDefault(site.address(), List.of()).stream()
                .map(names::of)
                .toList();
    }

    UnionPlan plan(TypeSite site, List<TypePlan> nested) {
        JavaName name = names.of(site);
        List<Candidate> candidates = arms.getOrDefault(site.address(), List.of());
        JavaName codec = names.codecs().get(site.address());
        if (codec == null) {
            throw new IllegalStateException("no codec for " + name);
        }
        return new UnionPlan(
                name,
                site.shape().source(),
                site.documentation(),
                unionsOf(site),
                candidates.stream().map(Candidate::arm).toList(),
                name.nested("Unknown"),
                codec,
                DispatchPlanner.plan(
                        candidates,
                        facets,
                        diagnostics,
                        name.inPackage(),
                        site.shape().source(),
                        isStrict(site)),
                hoister.hoist(candidates),
                operations.ofUnion(candidates),
                nested);
    }

    private boolean isStrict(TypeSite site) {
        BoundUnion union = bindings.unionAt(site.address());
        return union != null && union.strict();
    }

    private List<Candidate> arms(TypeSite union) {
        NameScope scope = topLevel.within(names.of(union).simpleNames());
        scope.take("Unknown");
        outline.nestedIn(union).forEach(nested -> scope.take(names.of(nested).simpleName()));
        List<Candidate> candidates = new ArrayList<>();
        Set<TypeRef> seen = new HashSet<>();
        for (Shape arm : ((UnionShape) union.shape()).arms()) {
            TypeRef type = types.of(arm);
            if (seen.add(type)) {
                candidates.add(new Candidate(arm(union, arm, type, scope), types.core(arm)));
            }
        }
        return candidates;
    }

    private ArmPlan arm(TypeSite union, Shape arm, TypeRef type, NameScope scope) {
        if (type instanceof TypeRef.Named named) {
            TypeSite site = outline.site(types.core(arm));
            if (site != null && !isAbove(site, union)) {
                unionsOf.computeIfAbsent(site.address(), address -> new ArrayList<>())
                        .add(union);
                return new ArmPlan.Implementing(named);
            }
        }
        String name = scope.give(wrapperNames(arm, type));
        decisions.add(
                "is the record " + name + " of " + names.of(union).inPackage(),
                "only a generated class can implement the union's interface",
                arm.source());
        return new ArmPlan.Wrapping(names.of(union).nested(name), type);
    }

    /** Whether a type is a union or one of the unions around it; an interface cannot extend itself. */
    private boolean isAbove(TypeSite site, TypeSite union) {
        return isAbove(site, union, new HashSet<>());
    }

    private boolean isAbove(TypeSite site, TypeSite union, Set<String> seen) {
        return seen.add(union.address())
                && (site.address().equals(union.address())
                        || unionsOf.getOrDefault(union.address(), List.of()).stream()
                                .anyMatch(above -> isAbove(site, above, seen)));
    }

    private List<String> wrapperNames(Shape arm, TypeRef type) {
        List<String> candidates = new ArrayList<>();
        TypeBinding binding = bindings.types().get(arm.source().pointer());
        if (binding != null && binding.name() != null) {
            candidates.add(binding.name());
        }
        if (arm instanceof ReferenceShape reference) {
            String name = Words.typeName(wordOf(reference.target()));
            candidates.add(ReservedNames.isReservedType(name) ? name + "Value" : name);
        }
        candidates.add(kind(type) + "Value");
        if (type instanceof TypeRef.ListOf list) {
            candidates.add(kind(list.items()) + "List");
        } else if (type instanceof TypeRef.MapOf map) {
            candidates.add(kind(map.values()) + "Map");
        }
        return candidates;
    }

    private static String wordOf(String address) {
        return Pointers.isRoot(address) ? DocumentNames.stem(address, "Value") : Pointers.lastToken(address);
    }

    private static String kind(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return switch (scalar.kind()) {
                case STRING -> "String";
                case LONG, BIG_INTEGER -> "Integer";
                case DOUBLE, BIG_DECIMAL -> "Number";
                case BOOLEAN -> "Boolean";
            };
        }
        if (type instanceof TypeRef.Named named) {
            return named.name().simpleName();
        }
        if (type instanceof TypeRef.ListOf) {
            return "List";
        }
        return type instanceof TypeRef.MapOf ? "Map" : "Json";
    }
}
