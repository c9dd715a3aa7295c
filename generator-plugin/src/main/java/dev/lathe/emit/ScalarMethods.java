package dev.lathe.emit;

import dev.lathe.plan.TypeRef;

/** The methods of the support that read and write scalars: both have one of the same name for each kind. */
final class ScalarMethods {
    private ScalarMethods() {}

    static String name(TypeRef.Kind kind) {
        return switch (kind) {
            case STRING -> "string";
            case LONG -> "integer";
            case DOUBLE -> "number";
            case BOOLEAN -> "bool";
            case BIG_INTEGER -> "bigInteger";
            case BIG_DECIMAL -> "decimal";
        };
    }
}
