package dev.lathe.plan;

/** Java types in full, as Jackson's {@code TypeFactory.constructFromCanonical} reads them. */
final class JavaSpelling {
    private JavaSpelling() {}

    /** A type as it is used as a type argument. */
    static String of(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return switch (scalar.kind()) {
                case STRING -> "java.lang.String";
                case LONG -> "java.lang.Long";
                case DOUBLE -> "java.lang.Double";
                case BIG_INTEGER -> "java.math.BigInteger";
                case BIG_DECIMAL -> "java.math.BigDecimal";
                case BOOLEAN -> "java.lang.Boolean";
            };
        }
        if (type instanceof TypeRef.Named named) {
            return named.name().packageName() + "."
                    + String.join("$", named.name().simpleNames());
        }
        if (type instanceof TypeRef.ListOf list) {
            return "java.util.List<" + of(list.items()) + ">";
        }
        if (type instanceof TypeRef.MapOf map) {
            return "java.util.Map<java.lang.String," + of(map.values()) + ">";
        }
        return "com.fasterxml.jackson.databind.JsonNode";
    }
}
