package dev.lathe.plan;

/** One of the things that a union may be. */
public sealed interface ArmPlan {
    /** The Java type that implements the union's interface. */
    JavaName name();

    /** What is read where this arm was found. */
    TypeRef value();

    /** A generated class, enum or union that implements the interface itself. */
    record Implementing(TypeRef.Named value) implements ArmPlan {
        @Override
        public JavaName name() {
            return value.name();
        }
    }

    /**
     * A scalar, list, map or untyped value in a record that is nested in the interface.
     *
     * @param name the record's name
     * @param value its only component, {@code value}
     */
    record Wrapping(JavaName name, TypeRef value) implements ArmPlan {}
}
