package dev.lathe.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.lathe.plan.JavaName;
import dev.lathe.plan.Presence;
import dev.lathe.plan.TypeRef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JavaPoet's types for the plan's. */
final class Types {
    private static final ClassName STRING = ClassName.get(String.class);

    private Types() {}

    /** The name of a generated class. */
    static ClassName className(JavaName name) {
        List<String> simple = name.simpleNames();
        return ClassName.get(
                name.packageName(),
                simple.get(0),
                simple.subList(1, simple.size()).toArray(String[]::new));
    }

    /** A type where null cannot be; a primitive where it can be one. */
    static TypeName of(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return switch (scalar.kind()) {
                case STRING -> STRING;
                case LONG -> TypeName.LONG;
                case DOUBLE -> TypeName.DOUBLE;
                case BIG_INTEGER -> ClassName.get(BigInteger.class);
                case BIG_DECIMAL -> ClassName.get(BigDecimal.class);
                case BOOLEAN -> TypeName.BOOLEAN;
            };
        }
        if (type instanceof TypeRef.Named named) {
            return className(named.name());
        }
        if (type instanceof TypeRef.ListOf list) {
            return listOf(element(list.items(), list.nullableItems()));
        }
        if (type instanceof TypeRef.MapOf map) {
            return mapOf(element(map.values(), map.nullableValues()));
        }
        if (type instanceof TypeRef.Json) {
            return ClassName.get(JsonNode.class);
        }
        throw new IllegalStateException("unexpected type " + type.getClass());
    }

    /** A type as an element of another, boxed. */
    static TypeName element(TypeRef type, boolean nullable) {
        TypeName boxed = of(type).box();
        return nullable ? nullable(boxed) : boxed;
    }

    /** What an accessor returns. */
    static TypeName accessor(TypeRef type, Presence presence) {
        return presence.mayReturnNull() ? nullable(of(type).box()) : of(type);
    }

    /** What a caller may hand in for a type: a list or map of any subtype of its elements, which are copied anyway. */
    static TypeName parameter(TypeRef type) {
        if (type instanceof TypeRef.ListOf list && isUnion(list.items()) && !list.nullableItems()) {
            return listOf(WildcardTypeName.subtypeOf(of(list.items())));
        }
        if (type instanceof TypeRef.MapOf map && isUnion(map.values()) && !map.nullableValues()) {
            return mapOf(WildcardTypeName.subtypeOf(of(map.values())));
        }
        return of(type);
    }

    /** A type with JSpecify's annotation. */
    static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(Nullable.class).build());
    }

    private static boolean isUnion(TypeRef type) {
        return type instanceof TypeRef.Named named && named.kind() == TypeRef.NamedKind.UNION;
    }

    private static TypeName listOf(TypeName items) {
        return ParameterizedTypeName.get(ClassName.get(List.class), items);
    }

    private static TypeName mapOf(TypeName values) {
        return ParameterizedTypeName.get(ClassName.get(Map.class), STRING, values);
    }
}
