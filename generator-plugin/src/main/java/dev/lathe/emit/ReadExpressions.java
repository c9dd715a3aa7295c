package dev.lathe.emit;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.plan.TypeRef;

/** Expressions that read a value of a type from a parser, which stands on the value's first token. */
final class ReadExpressions {
    private final EmitContext context;

    ReadExpressions(EmitContext context) {
        this.context = context;
    }

    /**
     * Reads a value.
     *
     * @param label the type that is being read, for messages
     * @param parser the variable that holds the parser
     */
    CodeBlock read(TypeRef type, String label, String parser) {
        if (type instanceof TypeRef.Scalar scalar) {
            return CodeBlock.of("$T.$L($L, $S)", context.reading(), ScalarMethods.name(scalar.kind()), parser, label);
        }
        if (type instanceof TypeRef.Json) {
            return CodeBlock.of("$T.read($L)", context.trees(), parser);
        }
        if (type instanceof TypeRef.Named named) {
            return CodeBlock.of("$T.read($L)", context.codec(named, "Reader"), parser);
        }
        if (type instanceof TypeRef.ListOf list) {
            CodeBlock items = element(list.items(), list.nullableItems(), label, parser);
            return CodeBlock.of("$T.list($L, $S, $L)", context.reading(), parser, label, items);
        }
        if (type instanceof TypeRef.MapOf map) {
            CodeBlock values = element(map.values(), map.nullableValues(), label, parser);
            return CodeBlock.of("$T.map($L, $S, $L)", context.reading(), parser, label, values);
        }
        throw new IllegalStateException("unexpected type " + type.getClass());
    }

    /** Reads a value that may be null. */
    CodeBlock readOrNull(TypeRef type, String label, String parser) {
        CodeBlock reader = reader(type, label, parser);
        return CodeBlock.of("$T.orNull($L, $L)", context.reading(), parser, reader);
    }

    /** A reference to what reads a value. */
    CodeBlock reader(TypeRef type, String label) {
        return reader(type, label, "");
    }

    /** A reference to what reads the elements of a container whose parser has a name. */
    CodeBlock element(TypeRef type, boolean nullable, String label, String parser) {
        if (!nullable) {
            return reader(type, label, parser);
        }
        String in = Lambdas.within(parser, "in");
        return CodeBlock.of("$L -> $L", in, readOrNull(type, label, in));
    }

    private CodeBlock reader(TypeRef type, String label, String parser) {
        if (type instanceof TypeRef.Json) {
            return CodeBlock.of("$T::read", context.trees());
        }
        if (type instanceof TypeRef.Named named) {
            return CodeBlock.of("$T::read", context.codec(named, "Reader"));
        }
        String in = Lambdas.within(parser, "in");
        return CodeBlock.of("$L -> $L", in, read(type, label, in));
    }
}
