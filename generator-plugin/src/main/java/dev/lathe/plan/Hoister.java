package dev.lathe.plan;

import dev.lathe.shape.ObjectShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the accessors that all arms of a union share, so that its interface can declare them. */
final class Hoister {
    private final ClassPlanner classes;
    private final Outline outline;

    Hoister(ClassPlanner classes, Outline outline) {
        this.classes = classes;
        this.outline = outline;
    }

    /** The shared accessors, in the order of the first arm. */
    List<UnionPlan.Hoisted> hoist(List<Candidate> arms) {
        List<List<PropertyPlan>> members = new ArrayList<>();
        for (Candidate arm : arms) {
            TypeSite site = outline.site(arm.shape());
            if (!(arm.shape() instanceof ObjectShape) || site == null || arm.arm() instanceof ArmPlan.Wrapping) {
                return List.of();
            }
            members.add(classes.properties(site));
        }
        List<UnionPlan.Hoisted> hoisted = new ArrayList<>();
        for (PropertyPlan first : members.get(0)) {
            UnionPlan.Hoisted shared = shared(first, members);
            if (shared != null) {
                hoisted.add(shared);
            }
        }
        return hoisted;
    }

    private static UnionPlan.@Nullable Hoisted shared(PropertyPlan first, List<List<PropertyPlan>> members) {
        Presence weakest = first.presence();
        boolean isSameText = true;
        for (List<PropertyPlan> arm : members) {
            PropertyPlan own = arm.stream()
                    .filter(p -> p.accessor().equals(first.accessor()))
                    .findFirst()
                    .orElse(null);
            if (own == null
                    || !own.wireName().equals(first.wireName())
                    || !own.type().equals(first.type())) {
                return null;
            }
            weakest = own.presence().mayReturnNull() ? own.presence() : weakest;
            isSameText &= Objects.equals(
                    own.documentation().description(), first.documentation().description());
        }
        if (!canUnknownAnswer(first.type(), weakest) || isMixedPrimitive(first, weakest, members)) {
            return null;
        }
        String description = isSameText ? first.documentation().description() : null;
        return new UnionPlan.Hoisted(
                first.wireName(), first.accessor(), first.type(), weakest, description == null ? "" : description);
    }

    /** A value of an unknown arm may hold anything: it can answer with a text, a union or null. */
    private static boolean canUnknownAnswer(TypeRef type, Presence presence) {
        if (presence.mayReturnNull()) {
            return true;
        }
        boolean isText = type.equals(new TypeRef.Scalar(TypeRef.Kind.STRING));
        return isText || (type instanceof TypeRef.Named named && named.kind() == TypeRef.NamedKind.UNION);
    }

    /** {@code long} in one arm and {@code Long} in another have no accessor in common. */
    private static boolean isMixedPrimitive(PropertyPlan first, Presence weakest, List<List<PropertyPlan>> members) {
        boolean isPrimitive = first.type() instanceof TypeRef.Scalar scalar && scalar.kind() != TypeRef.Kind.STRING;
        return isPrimitive
                && weakest.mayReturnNull()
                && members.stream()
                        .flatMap(List::stream)
                        .anyMatch(p -> p.wireName().equals(first.wireName())
                                && !p.presence().mayReturnNull());
    }
}
