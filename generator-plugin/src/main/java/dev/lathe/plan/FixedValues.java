package dev.lathe.plan;

import com.fasterxml.jackson.databind.JsonNode;

/** Says whether a fixed value of a bindings file is one of a Java type. */
final class FixedValues {
    private FixedValues() {}

    /** Whether a value that is not null is one of a type: a scalar, or a text where an enum is wanted. */
    static boolean fits(TypeRef type, JsonNode literal) {
        if (type instanceof TypeRef.Scalar scalar) {
            return switch (scalar.kind()) {
                case STRING -> literal.isTextual();
                case LONG -> literal.isIntegralNumber() && literal.canConvertToLong();
                case BIG_INTEGER -> literal.isIntegralNumber();
                case DOUBLE, BIG_DECIMAL -> literal.isNumber();
                case BOOLEAN -> literal.isBoolean();
            };
        }
        return isEnum(type) && literal.isTextual();
    }

    /** Whether a type is a generated enum. */
    static boolean isEnum(TypeRef type) {
        return type instanceof TypeRef.Named named && named.kind() == TypeRef.NamedKind.ENUM;
    }
}
