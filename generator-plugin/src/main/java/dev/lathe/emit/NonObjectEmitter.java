package dev.lathe.emit;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.Presence;
import dev.lathe.plan.PropertyPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Emits what a class has whose schema names no type: such a schema allows every value that is no object, and an instance
 * may stand for one.
 *
 * <pre>{@code
 * public static Widget ofNonObject(JsonNode json) …
 *
 * public @Nullable JsonNode nonObject() …
 * }</pre>
 */
final class NonObjectEmitter {
    private final ClassPlan plan;
    private final EmitContext context;
    private final ClassName type;
    private final @Nullable LargeClass large;
    private final List<Slot> slots;

    NonObjectEmitter(ClassPlan plan, EmitContext context) {
        this.plan = plan;
        this.context = context;
        this.type = Types.className(plan.name());
        this.large = LargeClass.of(plan);
        this.slots = large == null ? Slot.of(plan) : large.slots();
    }

    /** The methods of the class; none where its values are objects. */
    List<MethodSpec> methods() {
        return plan.onlyObjects() ? List.of() : List.of(factory(), accessor());
    }

    private MethodSpec factory() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("ofNonObject")
                .addJavadoc(Javadoc.of(
                        "A value that is no object: the schema names no type, and so allows it.",
                        "@param json the value",
                        "@return an instance without members",
                        "@throws IllegalArgumentException if it is an object"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(JsonNode.class, "json")
                .beginControlFlow("if (json.isObject())")
                .addStatement(
                        "throw new $T($S)",
                        IllegalArgumentException.class,
                        plan.name().inPackage() + ": an object is made by the builder")
                .endControlFlow();
        if (slots.stream().anyMatch(slot -> !slot.type().isAnnotated())) {
            method.addAnnotation(Suppressions.NULL_AWAY);
        }
        return method.addStatement("return new $T($L)", type, arguments()).build();
    }

    private CodeBlock arguments() {
        List<CodeBlock> arguments = new ArrayList<>();
        List<Slot> others = slots.subList(0, slots.size() - plan.maps().size());
        if (large != null) {
            arguments.add(CodeBlock.of("new $T()", large.members()));
        }
        for (Slot slot : others.subList(arguments.size(), others.size())) {
            arguments.add(CodeBlock.of("$L", slot.isNonObject() ? "json" : slot.absent()));
        }
        plan.maps().forEach(map -> arguments.add(CodeBlock.of("$T.of()", Map.class)));
        return CodeBlock.join(arguments, ", ");
    }

    private MethodSpec accessor() {
        return MethodSpec.methodBuilder(Slot.NON_OBJECT)
                .addJavadoc(Javadoc.of(
                        "The value itself where it is no object, which the schema allows, as it names no type.",
                        "@return null: it is an object"))
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.nullable(ClassName.get(JsonNode.class)))
                .addStatement("return $N", Slot.NON_OBJECT)
                .build();
    }

    /** What an accessor does before it gives a member that every object has. */
    CodeBlock guard(PropertyPlan property) {
        boolean canLack = property.presence() != Presence.REQUIRED || property.isFixed();
        return canLack ? CodeBlock.of("") : refusal();
    }

    /** What a method does first that only an object has an answer for. */
    CodeBlock refusal() {
        if (plan.onlyObjects()) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($N != null)", Slot.NON_OBJECT)
                .addStatement(
                        "throw new $T($S)",
                        IllegalStateException.class,
                        plan.name().inPackage() + " is no object; see nonObject()")
                .endControlFlow()
                .build();
    }

    /** What a method of the class that is about members gives for a value without any. */
    CodeBlock otherwise(CodeBlock result) {
        return plan.onlyObjects()
                ? CodeBlock.of("")
                : CodeBlock.builder()
                        .beginControlFlow("if ($N != null)", Slot.NON_OBJECT)
                        .addStatement("return $L", result)
                        .endControlFlow()
                        .build();
    }

    /** What the reader does first. */
    CodeBlock read() {
        return plan.onlyObjects()
                ? CodeBlock.of("")
                : CodeBlock.builder()
                        .beginControlFlow("if (!parser.hasToken($T.START_OBJECT))", JsonToken.class)
                        .addStatement("return ofNonObject($T.read(parser))", context.trees())
                        .endControlFlow()
                        .build();
    }

    /** What Jackson asks the reader where it meets null; none where null is none of the values. */
    List<MethodSpec> nullValue() {
        return plan.onlyObjects()
                ? List.of()
                : List.of(MethodSpec.methodBuilder("getNullValue")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(type)
                        .addParameter(DeserializationContext.class, "context")
                        .addStatement("return ofNonObject($T.instance.nullNode())", JsonNodeFactory.class)
                        .build());
    }

    /** What the writer does first. */
    CodeBlock write() {
        return plan.onlyObjects()
                ? CodeBlock.of("")
                : CodeBlock.builder()
                        .beginControlFlow("if (value.$N != null)", Slot.NON_OBJECT)
                        .addStatement("$T.write(value.$N, generator)", context.trees(), Slot.NON_OBJECT)
                        .addStatement("return")
                        .endControlFlow()
                        .build();
    }
}
