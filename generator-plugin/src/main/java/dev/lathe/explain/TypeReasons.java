package dev.lathe.explain;

import dev.lathe.diagnostics.Printable;
import dev.lathe.plan.AdditionalPlan;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.Decision;
import dev.lathe.plan.EnumPlan;
import dev.lathe.plan.NamePattern;
import dev.lathe.plan.PartPlan;
import dev.lathe.plan.TypePlan;
import dev.lathe.plan.UnionPlan;
import dev.lathe.schema.Pointers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that made a type what it is, each with what made it apply; what was a choice is recorded in the plan. */
final class TypeReasons {
    private final TypePlan type;
    private final List<Decision> reasons = new ArrayList<>();

    private TypeReasons(TypePlan type) {
        this.type = type;
    }

    /**
     * What the rules say of a type.
     *
     * @param owner the type that it is declared in; null: none
     * @param choices what the plan says of it
     */
    static List<Decision> of(TypePlan type, @Nullable String owner, List<Decision> choices) {
        TypeReasons reasons = new TypeReasons(type);
        reasons.addKind();
        reasons.addPlace(owner, choices);
        reasons.addMembership();
        reasons.reasons.addAll(choices);
        return reasons.reasons;
    }

    private void addKind() {
        if (type instanceof ClassPlan plan) {
            String members = plan.properties().isEmpty()
                    ? "its schema is an object of its own name"
                    : "its schema is an object that declares "
                            + count(plan.properties().size(), "property");
            add(
                    "is a final class with a builder",
                    members + "; a constructor would break its callers with every property more");
            plan.maps().forEach(this::addMap);
            plan.parts().forEach(this::addPart);
            if (plan.operation() != null) {
                add("is the message of the operation " + plan.operation(), "the bindings say so");
            }
        } else if (type instanceof UnionPlan plan) {
            add(
                    "is a sealed interface",
                    "its schema allows one of " + count(plan.arms().size(), "alternative")
                            + "; what fits none stays Unknown");
            plan.hoisted()
                    .forEach(hoisted ->
                            add("declares " + hoisted.accessor() + "()", "all its arms have it in a common type"));
        } else if (type instanceof EnumPlan plan) {
            add(
                    "is an open enum",
                    "its schema lists " + count(plan.values().size(), "text")
                            + "; a text of tomorrow is kept as it came");
        }
    }

    private void addMap(AdditionalPlan map) {
        NamePattern pattern = map.names();
        String values = map.accessor() + "(): " + JavaTypes.plain(map.values());
        if (pattern != null) {
            add("keeps members in " + values, "their names match " + Printable.quote(pattern.pattern()));
        } else if (map.isUnknown()) {
            add("keeps other members in unknownMembers()", "a later schema may name them; they are written back");
        } else {
            add("keeps other members in " + values, "the schema gives them a type");
        }
    }

    private void addPart(PartPlan part) {
        add("has " + part.accessor() + "()", "its allOf contains " + part.part().inPackage());
    }

    private void addPlace(@Nullable String owner, List<Decision> choices) {
        String called = "is called " + type.name().simpleName();
        if (owner != null) {
            add("is declared in " + owner, "its schema stands inline in that type's");
        } else if (!type.name()
                        .simpleName()
                        .equals(Pointers.lastToken(type.source().pointer()))
                && choices.stream().noneMatch(choice -> choice.what().equals(called))) {
            add(called, "that is a name of Java from the words at its place");
        }
    }

    private void addMembership() {
        type.unions().forEach(union -> add("implements " + union.inPackage(), "it is an arm of that union"));
    }

    private void add(String what, String because) {
        reasons.add(new Decision(what, because, type.source()));
    }

    private static String count(int number, String noun) {
        String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return number + " " + (number == 1 ? noun : plural);
    }
}
