package dev.lathe.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.lathe.plan.ClassHelpers.FactoryPlan;
import dev.lathe.plan.ClassHelpers.SettingPlan;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.PropertyPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Emits the static methods of a class that make instances.
 *
 * <pre>{@code
 * public static Task withTimestamps(String taskId, String createdAt) {
 *     return builder()
 *             .taskId(taskId)
 *             .status(TaskStatus.WORKING)
 *             .build();
 * }
 * }</pre>
 */
final class FactoryEmitter {
    private final ClassPlan plan;
    private final EmitContext context;

    FactoryEmitter(ClassPlan plan, EmitContext context) {
        this.plan = plan;
        this.context = context;
    }

    List<MethodSpec> methods() {
        return plan.helpers().factories().stream().map(this::method).toList();
    }

    private MethodSpec method(FactoryPlan factory) {
        String link = "{@link " + plan.name().inPackage() + "}";
        List<String> javadoc = new ArrayList<>(Javadoc.markdown(
                factory.description(), "Makes " + Sentences.a(plan.name().inPackage(), link) + "."));
        MethodSpec.Builder method = MethodSpec.methodBuilder(factory.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(Types.className(plan.name()));
        Map<PropertyPlan, CodeBlock> values = new HashMap<>();
        for (PropertyPlan parameter : factory.parameters()) {
            TypeName accepted = Types.parameter(parameter.type());
            method.addParameter(
                    parameter.presence().mayReturnNull() ? Types.nullable(accepted.box()) : accepted,
                    parameter.accessor());
            javadoc.add("@param " + parameter.accessor() + " the value of {@link #" + parameter.accessor() + "()}");
            values.put(parameter, CodeBlock.of("$N", parameter.accessor()));
        }
        factory.settings().forEach(setting -> values.put(setting.property(), value(setting)));
        javadoc.add("@return a new instance");
        return method.addJavadoc(Javadoc.of(javadoc))
                .addStatement("return builder()$L\n.build()", setters(values))
                .build();
    }

    /** The calls of the builder, in the order of the schema. */
    private CodeBlock setters(Map<PropertyPlan, CodeBlock> values) {
        CodeBlock.Builder chain = CodeBlock.builder();
        for (PropertyPlan property : plan.properties()) {
            CodeBlock value = values.get(property);
            if (value != null) {
                chain.add("\n.$N($L)", property.accessor(), value);
            }
        }
        return chain.build();
    }

    private CodeBlock value(SettingPlan setting) {
        PropertyPlan parameter = setting.parameter();
        if (parameter != null) {
            return CodeBlock.of("$N", parameter.accessor());
        }
        JsonNode literal = setting.literal();
        return literal == null || literal.isNull()
                ? CodeBlock.of("null")
                : context.literal(setting.property().type(), literal);
    }
}
