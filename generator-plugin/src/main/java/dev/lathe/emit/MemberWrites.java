package dev.lathe.emit;

import com.fasterxml.jackson.core.io.SerializedString;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.lathe.plan.PropertyPlan;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Emits the statements that write the members of {@code value}, which has a field for each, to {@code generator}. */
final class MemberWrites {
    private final Function<PropertyPlan, String> fixed;
    private final WriteExpressions writes;

    /**
     * Begins with a class.
     *
     * @param fixed an expression for the value of a member that has always the same
     */
    MemberWrites(Function<PropertyPlan, String> fixed, EmitContext context) {
        this.fixed = fixed;
        this.writes = new WriteExpressions(context);
    }

    /** The constant that holds the name of a member as it is written. */
    static FieldSpec encodedName(PropertyPlan property) {
        return FieldSpec.builder(
                        SerializedString.class,
                        property.constantName(),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("new $T($L)", SerializedString.class, Literals.string(property.wireName()))
                .build();
    }

    /** Writes a member where it is there. */
    CodeBlock of(PropertyPlan property) {
        CodeBlock.Builder code = CodeBlock.builder();
        String value = property.isFixed() ? fixed.apply(property) : "value." + property.accessor();
        switch (property.presence()) {
            case REQUIRED -> code.add(name(property)).add(writes.write(property.type(), value));
            case REQUIRED_NULLABLE -> code.add(name(property)).add(valueOrNull(property, value));
            case OPTIONAL ->
                code.beginControlFlow("if ($L != null)", value)
                        .add(name(property))
                        .add(writes.write(property.type(), value))
                        .endControlFlow();
            case OPTIONAL_NULLABLE ->
                code.beginControlFlow("if (value.$N)", property.presenceAccessor())
                        .add(name(property))
                        .add(valueOrNull(property, value))
                        .endControlFlow();
        }
        return code.build();
    }

    private static CodeBlock name(PropertyPlan property) {
        return CodeBlock.builder()
                .addStatement("generator.writeFieldName($N)", property.constantName())
                .build();
    }

    private CodeBlock valueOrNull(PropertyPlan property, String value) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L == null)", value)
                .addStatement("generator.writeNull()")
                .nextControlFlow("else")
                .add(writes.write(property.type(), value))
                .endControlFlow()
                .build();
    }
}
