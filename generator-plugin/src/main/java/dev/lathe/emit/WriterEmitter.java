package dev.lathe.emit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.plan.AdditionalPlan;
import dev.lathe.plan.ClassPlan;
import java.io.IOException;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable LargeWriterEmitter large;

    WriterEmitter(ClassPlan plan, EmitContext context) {
        this.plan = plan;
        this.context = context;
        this.type = Types.className(plan.name());
        this.writes = new WriteExpressions(context);
        LargeClass grouped = LargeClass.of(plan);
        this.large = grouped == null ? null : new LargeWriterEmitter(plan, context, grouped);
    }

    /** The nested class {@code Writer}. */
    TypeSpec type() {
        TypeSpec.Builder writer = JacksonAdapters.writer(type)
                .addJavadoc(Javadoc.of("Writes " + Javadoc.link(plan.name(), plan.name()) + "."));
        if (large != null) {
            writer.addTypes(large.types());
        } else {
            plan.properties().forEach(property -> writer.addField(MemberWrites.encodedName(property)));
        }
        return writer.addMethod(write()).build();
    }

    private MethodSpec write() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("write")
                .addModifiers(Modifier.STATIC)
                .addParameter(type, "value")
                .addParameter(JsonGenerator.class, "generator")
                .addException(IOException.class)
                .addCode(new NonObjectEmitter(plan, context).write())
                .addStatement("generator.writeStartObject()");
        method.addCode(large == null ? members() : large.calls());
        for (AdditionalPlan map : plan.maps()) {
            method.addStatement(
                    "$T.members(value.$N, generator, $L)",
                    context.writing(),
                    map.accessor(),
                    writes.element(map.values().values(), map.values().nullableValues()));
        }
        return method.addStatement("generator.writeEndObject()").build();
    }

    private CodeBlock members() {
        MemberWrites members = new MemberWrites(property -> "value." + property.accessor() + "()", context);
        CodeBlock.Builder code = CodeBlock.builder();
        plan.properties().forEach(property -> code.add(members.of(property)));
        return code.build();
    }
}
