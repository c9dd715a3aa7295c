package dev.lathe.plan;

/** Whether a member may be absent, and whether it may be null. */
public enum Presence {
    /** Always there, never null. */
    REQUIRED(true, false),
    /** Always there, perhaps null; null is written. */
    REQUIRED_NULLABLE(true, true),
    /** Perhaps absent; null is read as absence. */
    OPTIONAL(false, false),
    /** Perhaps absent, perhaps null, and the two are told apart. */
    OPTIONAL_NULLABLE(false, true);

    private final boolean required;
    private final boolean nullable;

    Presence(boolean required, boolean nullable) {
        this.required = required;
        this.nullable = nullable;
    }

    /** The presence of a member that is or is not required, and may or may not be null. */
    public static Presence of(boolean required, boolean nullable) {
        if (required) {
            return nullable ? REQUIRED_NULLABLE : REQUIRED;
        }
        return nullable ? OPTIONAL_NULLABLE : OPTIONAL;
    }

    /** Whether it must be there on reading. */
    public boolean isRequired() {
        return required;
    }

    /** Whether JSON null is one of its values. */
    public boolean isNullable() {
        return nullable;
    }

    /** Whether its accessor may return null. */
    public boolean mayReturnNull() {
        return this != REQUIRED;
    }
}
