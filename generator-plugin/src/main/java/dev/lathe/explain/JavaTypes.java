package dev.lathe.explain;

import dev.lathe.plan.Presence;
import dev.lathe.plan.TypeRef;
import java.util.stream.Stream;

/** Java types as a reader of the generated code sees them. */
final class JavaTypes {
    private JavaTypes() {}

    /** The type of an accessor. */
    static String of(TypeRef type, Presence presence) {
        return presence.mayReturnNull() ? "@Nullable " + boxed(type) : plain(type);
    }

    /** A type by itself; scalars as the primitives that they are. */
    static String plain(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return switch (scalar.kind()) {
                case STRING -> "String";
                case LONG -> "long";
                case DOUBLE -> "double";
                case BOOLEAN -> "boolean";
                case BIG_INTEGER -> "BigInteger";
                case BIG_DECIMAL -> "BigDecimal";
            };
        }
        return boxed(type);
    }

    private static String boxed(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return switch (scalar.kind()) {
                case STRING -> "String";
                case LONG -> "Long";
                case DOUBLE -> "Double";
                case BOOLEAN -> "Boolean";
                case BIG_INTEGER -> "BigInteger";
                case BIG_DECIMAL -> "BigDecimal";
            };
        }
        if (type instanceof TypeRef.Named named) {
            return named.name().inPackage();
        }
        if (type instanceof TypeRef.ListOf list) {
            return "List<" + element(list.items(), list.nullableItems()) + ">";
        }
        if (type instanceof TypeRef.MapOf map) {
            return "Map<String, " + element(map.values(), map.nullableValues()) + ">";
        }
        return "JsonNode";
    }

    private static String element(TypeRef type, boolean isNullable) {
        return (isNullable ? "@Nullable " : "") + boxed(type);
    }

    /** The generated types in a type. */
    static Stream<String> names(TypeRef type) {
        if (type instanceof TypeRef.Named named) {
            return Stream.of(named.name().inPackage());
        }
        if (type instanceof TypeRef.ListOf list) {
            return names(list.items());
        }
        return type instanceof TypeRef.MapOf map ? names(map.values()) : Stream.of();
    }
}
