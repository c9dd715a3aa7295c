package dev.lathe.emit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.lathe.plan.ArmPlan;
import dev.lathe.plan.TypeRef;
import dev.lathe.plan.UnionPlan;
import java.io.IOException;
import javax.lang.model.element.Modifier;

/**
 * Emits the package-private class that reads and writes a union. It cannot be nested in the union's interface, where
 * everything is public.
 */
final class CodecEmitter {
    private final UnionPlan plan;
    private final EmitContext context;
    private final ClassName union;
    private final ArmExpressions arms;
    private final WriteExpressions writes;

    CodecEmitter(UnionPlan plan, EmitContext context) {
        this.plan = plan;
        this.context = context;
        this.union = Types.className(plan.name());
        this.arms = new ArmExpressions(plan, context);
        this.writes = new WriteExpressions(context);
    }

    /** The class, without the annotations that all types have. */
    TypeSpec.Builder type() {
        String link = Javadoc.link(plan.name(), plan.codec());
        ClassName codec = Types.className(plan.codec());
        return TypeSpec.classBuilder(codec)
                .addJavadoc(Javadoc.of("Reads and writes " + link + "."))
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethods(DispatchEmitter.methods(plan, context))
                .addMethod(readAs())
                .addMethod(write())
                .addType(JacksonAdapters.reader(union, context.reading(), CodeBlock.of("$T::read", codec))
                        .addJavadoc(Javadoc.of("Reads " + link + "."))
                        .build())
                .addType(JacksonAdapters.writer(union)
                        .addJavadoc(Javadoc.of("Writes " + link + "."))
                        .build());
    }

    private MethodSpec readAs() {
        CodeBlock.Builder code = CodeBlock.builder();
        addReadAs(code, union, CodeBlock.of("$T::read", Types.className(plan.codec())));
        for (ArmPlan arm : plan.arms()) {
            ClassName type = Types.className(arm.name());
            if (isUnion(arm)) {
                code.beginControlFlow("if ($T.class.isAssignableFrom(arm))", type)
                        .addStatement(
                                "return $T.readAs(arm.asSubclass($T.class), json)", context.codec(arm.name()), type)
                        .endControlFlow();
            } else {
                addReadAs(code, type, arms.strictReader(arm));
            }
        }
        return MethodSpec.methodBuilder("readAs")
                .addJavadoc(Javadoc.of("Reads a value as an arm, whatever its JSON tells."))
                .addModifiers(Modifier.STATIC)
                .returns(union)
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(union)), "arm")
                .addParameter(JsonNode.class, "json")
                .addCode(code.addStatement("return $L", arms.unknown(CodeBlock.of("json")))
                        .build())
                .build();
    }

    private void addReadAs(CodeBlock.Builder code, ClassName type, CodeBlock reader) {
        code.beginControlFlow("if (arm == $T.class)", type)
                .addStatement("return $T.convert(json, $L)", context.reading(), reader)
                .endControlFlow();
    }

    private MethodSpec write() {
        CodeBlock.Builder code = CodeBlock.builder();
        String keyword = "if";
        for (ArmPlan arm : plan.arms()) {
            code.add("$L (value instanceof $T arm) {\n", keyword, Types.className(arm.name()))
                    .indent()
                    .add(writes.write(arm.value(), arm instanceof ArmPlan.Wrapping ? "arm.value()" : "arm"))
                    .unindent();
            keyword = "} else if";
        }
        code.add("$L (value instanceof $T arm) {\n", keyword, Types.className(plan.unknown()))
                .indent()
                .addStatement("$T.write(arm.$L(), generator)", context.trees(), UnionEmitter.jsonComponent(plan))
                .unindent()
                .add("}\n");
        return MethodSpec.methodBuilder("write")
                .addModifiers(Modifier.STATIC)
                .addParameter(union, "value")
                .addParameter(JsonGenerator.class, "generator")
                .addException(IOException.class)
                .addCode(code.build())
                .build();
    }

    private static boolean isUnion(ArmPlan arm) {
        return arm instanceof ArmPlan.Implementing implementing
                && implementing.value().kind() == TypeRef.NamedKind.UNION;
    }
}
