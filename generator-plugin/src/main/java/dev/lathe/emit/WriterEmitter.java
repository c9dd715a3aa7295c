package dev.lathe.emit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.plan.AdditionalPlan;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.PropertyPlan;
import java.io.IOException;
import javax.lang.model.element.Modifier;

/**
 * Emits what writes a class; the names of its members are encoded once.
 *
 * <pre>{@code
 * generator.writeStartObject();
 * generator.writeFieldName(TASK_ID);
 * generator.writeString(value.taskId);
 * JsonWriting.members(value.unknownMembers, generator, JsonTrees::write);
 * generator.writeEndObject();
 * }</pre>
 */
final class WriterEmitter {
    private final ClassPlan plan;
    private final EmitContext context;
    private final ClassName type;
    private final WriteExpressions writes;

    WriterEmitter(ClassPlan plan, EmitContext context) {
        this.plan = plan;
        this.context = context;
        this.type = Types.className(plan.name());
        this.writes = new WriteExpressions(context);
    }

    /** The nested class {@code Writer}. */
    TypeSpec type() {
        TypeSpec.Builder writer = JacksonAdapters.writer(type)
                .addJavadoc(Javadoc.of("Writes " + Javadoc.link(plan.name(), plan.name()) + "."));
        plan.properties().forEach(property -> writer.addField(encodedName(property)));
        return writer.addMethod(write()).build();
    }

    private static FieldSpec encodedName(PropertyPlan property) {
        return FieldSpec.builder(
                        SerializedString.class,
                        property.constantName(),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("new $T($L)", SerializedString.class, Literals.string(property.wireName()))
                .build();
    }

    private MethodSpec write() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("write")
                .addModifiers(Modifier.STATIC)
                .addParameter(type, "value")
                .addParameter(JsonGenerator.class, "generator")
                .addException(IOException.class)
                .addStatement("generator.writeStartObject()");
        plan.properties().forEach(property -> method.addCode(write(property)));
        for (AdditionalPlan map : plan.maps()) {
            method.addStatement(
                    "$T.members(value.$N, generator, $L)",
                    context.writing(),
                    map.accessor(),
                    writes.element(map.values().values(), map.values().nullableValues()));
        }
        return method.addStatement("generator.writeEndObject()").build();
    }

    private CodeBlock write(PropertyPlan property) {
        CodeBlock.Builder code = CodeBlock.builder();
        String value = "value." + (property.isFixed() ? property.accessor() + "()" : property.accessor());
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
