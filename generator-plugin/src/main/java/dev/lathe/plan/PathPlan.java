package dev.lathe.plan;

import java.util.List;

/**
 * The way from an object to a member of it, or of one of its members.
 *
 * @param steps at least one; after the first into untyped JSON, only such
 */
public record PathPlan(List<Step> steps) {

    /** Copies what it is given. */
    public PathPlan {
        steps = List.copyOf(steps);
    }

    /** Where the way ends. */
    public Step last() {
        return steps.get(steps.size() - 1);
    }

    /** The property of the class in which it begins, where it is one. */
    public List<PropertyPlan> properties() {
        return steps.get(0) instanceof Member first ? List.of(first.property()) : List.of();
    }

    /** Whether the way may end in nothing, or before its end. */
    public boolean mayBeAbsent() {
        return steps.stream().anyMatch(Step::mayBeAbsent);
    }

    /** One member on the way. */
    public sealed interface Step {
        /** The member's name, as on the wire. */
        String name();

        /** What it holds. */
        TypeRef type();

        /** Whether it may be absent or null. */
        boolean mayBeAbsent();
    }

    /** A declared member of a generated class. */
    public record Member(PropertyPlan property) implements Step {
        @Override
        public String name() {
            return property.wireName();
        }

        @Override
        public TypeRef type() {
            return property.type();
        }

        @Override
        public boolean mayBeAbsent() {
            return property.presence().mayReturnNull() || property.type() instanceof TypeRef.Json;
        }
    }

    /** An entry of a map. */
    public record Entry(String name, TypeRef type) implements Step {
        @Override
        public boolean mayBeAbsent() {
            return true;
        }
    }

    /** A member of untyped JSON. */
    public record Inner(String name) implements Step {
        @Override
        public TypeRef type() {
            return new TypeRef.Json();
        }

        @Override
        public boolean mayBeAbsent() {
            return true;
        }
    }
}
