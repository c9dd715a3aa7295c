package dev.lathe.emit;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.plan.TypeRef;
import java.util.Objects;

/** Expressions that copy what a caller has handed in, so that it cannot change any more. */
final class CopyExpressions {
    private final EmitContext context;

    CopyExpressions(EmitContext context) {
        this.context = context;
    }

    /** Whether values of a type are copied; others cannot change, or, as untyped JSON, are shared. */
    static boolean isCopied(TypeRef type) {
        return type instanceof TypeRef.ListOf || type instanceof TypeRef.MapOf;
    }

    /** A copy of what an expression gives; the expression itself where its type is not copied. */
    CodeBlock copy(TypeRef type, String value) {
        if (type instanceof TypeRef.ListOf list) {
            return copy("list", value, list.items(), list.nullableItems());
        }
        if (type instanceof TypeRef.MapOf map) {
            return copy("map", value, map.values(), map.nullableValues());
        }
        return CodeBlock.of("$L", value);
    }

    private CodeBlock copy(String method, String value, TypeRef elements, boolean nullable) {
        if (!nullable && !isCopied(elements)) {
            return CodeBlock.of("$T.$L($L)", context.copies(), method, value);
        }
        return CodeBlock.of("$T.$L($L, $L)", context.copies(), method, value, copier(elements, nullable, value));
    }

    /** A function that copies an element; it lets null through where null may be, and nowhere else. */
    CodeBlock copier(TypeRef elements, boolean nullable, String around) {
        String item = Lambdas.within(around, "item");
        if (!isCopied(elements)) {
            return nullable ? CodeBlock.of("$1L -> $1L", item) : CodeBlock.of("$T::requireNonNull", Objects.class);
        }
        CodeBlock copy = copy(elements, item);
        return nullable
                ? CodeBlock.of("$1L -> $1L == null ? null : $2L", item, copy)
                : CodeBlock.of("$L -> $L", item, copy);
    }
}
