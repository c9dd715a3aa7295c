package dev.lathe.emit;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.plan.TypeRef;

/** Statements that write a value of a type to {@code generator}. */
final class WriteExpressions {
    private final EmitContext context;

    WriteExpressions(EmitContext context) {
        this.context = context;
    }

    /** Writes what an expression gives, which is not null. */
    CodeBlock write(TypeRef type, String value) {
        return CodeBlock.builder()
                .addStatement("$L", expression(type, value, "generator"))
                .build();
    }

    /** A reference to what writes the elements of a container. */
    CodeBlock element(TypeRef type, boolean nullable) {
        return element(type, nullable, "", "");
    }

    /** An expression that writes what another gives, which is not null, to a generator. */
    CodeBlock expression(TypeRef type, String value, String generator) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar(scalar.kind(), value, generator);
        }
        if (type instanceof TypeRef.Json) {
            return CodeBlock.of("$T.write($L, $L)", context.trees(), value, generator);
        }
        if (type instanceof TypeRef.Named named) {
            return CodeBlock.of("$T.write($L, $L)", context.codec(named, "Writer"), value, generator);
        }
        if (type instanceof TypeRef.ListOf list) {
            CodeBlock items = element(list.items(), list.nullableItems(), value, generator);
            return CodeBlock.of("$T.list($L, $L, $L)", context.writing(), value, generator, items);
        }
        if (type instanceof TypeRef.MapOf map) {
            CodeBlock values = element(map.values(), map.nullableValues(), value, generator);
            return CodeBlock.of("$T.map($L, $L, $L)", context.writing(), value, generator, values);
        }
        throw new IllegalStateException("unexpected type " + type.getClass());
    }

    private CodeBlock scalar(TypeRef.Kind kind, String value, String generator) {
        return switch (kind) {
            case STRING -> CodeBlock.of("$L.writeString($L)", generator, value);
            case LONG, BIG_INTEGER, BIG_DECIMAL -> CodeBlock.of("$L.writeNumber($L)", generator, value);
            case DOUBLE -> CodeBlock.of("$T.number($L, $L)", context.writing(), value, generator);
            case BOOLEAN -> CodeBlock.of("$L.writeBoolean($L)", generator, value);
        };
    }

    private CodeBlock element(TypeRef type, boolean nullable, String value, String generator) {
        if (!nullable) {
            return writer(type, value, generator);
        }
        String item = Lambdas.within(value, "item");
        String out = Lambdas.within(generator, "out");
        return CodeBlock.of(
                "($1L, $2L) -> $3T.orNull($1L, $2L, $4L)", item, out, context.writing(), writer(type, item, out));
    }

    private CodeBlock writer(TypeRef type, String value, String generator) {
        if (type instanceof TypeRef.Scalar scalar) {
            return CodeBlock.of("$T::$L", context.writing(), ScalarMethods.name(scalar.kind()));
        }
        if (type instanceof TypeRef.Json) {
            return CodeBlock.of("$T::write", context.trees());
        }
        if (type instanceof TypeRef.Named named) {
            return CodeBlock.of("$T::write", context.codec(named, "Writer"));
        }
        String item = Lambdas.within(value, "item");
        String out = Lambdas.within(generator, "out");
        return CodeBlock.of("($L, $L) -> $L", item, out, expression(type, item, out));
    }
}
