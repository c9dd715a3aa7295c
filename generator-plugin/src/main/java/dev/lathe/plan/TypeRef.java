package dev.lathe.plan;

/** A Java type as it is used by a member, an element or a value. */
public sealed interface TypeRef {

    /** {@code String}, {@code long}, {@code double}, {@code boolean}, {@code BigInteger} or {@code BigDecimal}; boxed where null or generics ask for it. */
    record Scalar(Kind kind) implements TypeRef {}

    /** {@code JsonNode}; JSON null is a {@code NullNode}, never Java's null. */
    record Json() implements TypeRef {}

    /** A generated class, union or enum. */
    record Named(JavaName name, NamedKind kind) implements TypeRef {}

    /** {@code List}. */
    record ListOf(TypeRef items, boolean nullableItems) implements TypeRef {}

    /** {@code Map} with text as keys, in the order of the document. */
    record MapOf(TypeRef values, boolean nullableValues) implements TypeRef {}

    /** The scalars of Java that JSON's become. */
    enum Kind {
        STRING("string"),
        LONG("integer"),
        DOUBLE("number"),
        BOOLEAN("boolean"),
        /** Where bindings ask for every digit. */
        BIG_INTEGER("integer"),
        /** Where bindings ask for every digit. */
        BIG_DECIMAL("number");

        private final String jsonType;

        Kind(String jsonType) {
            this.jsonType = jsonType;
        }

        /** The word of the keyword {@code type} for it. */
        public String jsonType() {
            return jsonType;
        }
    }

    /** The kinds of generated types. */
    enum NamedKind {
        CLASS,
        UNION,
        ENUM
    }
}
