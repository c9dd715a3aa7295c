package dev.lathe.emit;

import com.fasterxml.jackson.core.JsonToken;
import com.palantir.javapoet.CodeBlock;
import dev.lathe.plan.PropertyPlan;

/** Emits the cases of a {@code switch} over the names of members: each reads the member from the parser. */
final class MemberCases {
    private final EmitContext context;
    private final ReadExpressions reads;
    private final SeenBits bits;
    private final String label;
    private final String parser;
    private final String owner;

    /**
     * Begins with a class.
     *
     * @param bits takes what must be there
     * @param label the type that is being read, for messages
     * @param parser the variable that holds the parser
     * @param owner what stands before the names of the variables, with a dot; empty for locals
     */
    MemberCases(EmitContext context, SeenBits bits, String label, String parser, String owner) {
        this.context = context;
        this.reads = new ReadExpressions(context);
        this.bits = bits;
        this.label = label;
        this.parser = parser;
        this.owner = owner;
    }

    /** The case of a property, which reads it and sets its bit. */
    CodeBlock of(PropertyPlan property) {
        int bit = bits.bit(property);
        if (bit < 0
                && property.constant() == null
                && property.presenceAccessor().isEmpty()) {
            return CodeBlock.builder()
                    .add("case $L -> ", Literals.string(property.wireName()))
                    .add(read(property))
                    .build();
        }
        return CodeBlock.builder()
                .beginControlFlow("case $L ->", Literals.string(property.wireName()))
                .add(read(property))
                .add(bit < 0 ? CodeBlock.of("") : bits.set(bit))
                .endControlFlow()
                .build();
    }

    private CodeBlock read(PropertyPlan property) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (property.constant() != null) {
            code.add(readConstant(property));
        } else {
            code.addStatement("$L = $L", variable(property.accessor()), value(property));
        }
        if (!property.presenceAccessor().isEmpty()) {
            code.addStatement("$L = true", variable(property.presenceAccessor()));
        }
        return code.build();
    }

    /** JSON null is Java's null, also where it stands for absence; untyped JSON has a null of its own. */
    private CodeBlock value(PropertyPlan property) {
        CodeBlock value = reads.read(property.type(), label, parser);
        boolean canBeNull = property.presence().mayReturnNull() && !context.hasNull(property.type());
        return canBeNull
                ? CodeBlock.of("$N.hasToken($T.VALUE_NULL) ? null : $L", parser, JsonToken.class, value)
                : value;
    }

    private CodeBlock readConstant(PropertyPlan property) {
        CodeBlock check =
                CodeBlock.of("$T.constant($N, $S, $N)", context.reading(), parser, label, property.constantName());
        if (property.isFixed()) {
            return CodeBlock.builder().addStatement("$L", check).build();
        }
        CodeBlock variable = variable(property.accessor());
        return CodeBlock.builder()
                .beginControlFlow("if ($N.hasToken($T.VALUE_NULL))", parser, JsonToken.class)
                .addStatement("$L = null", variable)
                .nextControlFlow("else")
                .addStatement("$L", check)
                .addStatement("$L = $N", variable, property.constantName())
                .endControlFlow()
                .build();
    }

    private CodeBlock variable(String name) {
        return CodeBlock.of("$L$N", owner, name);
    }
}
