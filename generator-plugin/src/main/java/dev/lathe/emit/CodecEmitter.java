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
import java.util.ArrayList;
import java.util.List;
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
                .addMethods(readAs())
                .addMethods(write())
                .addType(JacksonAdapters.reader(union, context.reading(), CodeBlock.of("$T::read", codec))
                        .addJavadoc(Javadoc.of("Reads " + link + "."))
                        .build())
                .addType(JacksonAdapters.writer(union)
                        .addJavadoc(Javadoc.of("Writes " + link + "."))
                        .build());
    }

    /** {@code readAs}, which goes on in {@code readAs2} and so on where one method would be too large. */
    private List<MethodSpec> readAs() {
        List<MethodSpec> methods = new ArrayList<>();
        List<List<ArmPlan>> groups = LargeUnion.groups(plan.arms());
        for (int i = 0; i < groups.size(); i++) {
            CodeBlock.Builder code = CodeBlock.builder();
            if (i == 0) {
                addReadAs(code, union, CodeBlock.of("$T::read", Types.className(plan.codec())));
            }
            groups.get(i).forEach(arm -> addReadAs(code, arm));
            if (i + 1 < groups.size()) {
                code.addStatement("return $L(arm, json)", LargeUnion.method("readAs", i + 1));
            } else {
                code.addStatement("return $L", arms.unknown(CodeBlock.of("json")));
            }
            methods.add(readAs(LargeUnion.method("readAs", i), i == 0, code.build()));
        }
        return methods;
    }

    private MethodSpec readAs(String name, boolean isEntry, CodeBlock code) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name);
        if (isEntry) {
            method.addJavadoc(Javadoc.of("Reads a value as an arm, whatever its JSON tells."));
        } else {
            method.addModifiers(Modifier.PRIVATE);
        }
        return method.addModifiers(Modifier.STATIC)
                .returns(union)
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(union)), "arm")
                .addParameter(JsonNode.class, "json")
                .addCode(code)
                .build();
    }

    private void addReadAs(CodeBlock.Builder code, ArmPlan arm) {
        ClassName type = Types.className(arm.name());
        if (isUnion(arm)) {
            code.beginControlFlow("if ($T.class.isAssignableFrom(arm))", type)
                    .addStatement("return $T.readAs(arm.asSubclass($T.class), json)", context.codec(arm.name()), type)
                    .endControlFlow();
        } else {
            addReadAs(code, type, arms.strictReader(arm));
        }
    }

    private void addReadAs(CodeBlock.Builder code, ClassName type, CodeBlock reader) {
        code.beginControlFlow("if (arm == $T.class)", type)
                .addStatement("return $T.convert(json, $L)", context.reading(), reader)
                .endControlFlow();
    }

    private List<MethodSpec> write() {
        List<MethodSpec> methods = new ArrayList<>();
        List<List<ArmPlan>> groups = LargeUnion.groups(plan.arms());
        for (int i = 0; i < groups.size(); i++) {
            CodeBlock.Builder code = CodeBlock.builder();
            groups.get(i).forEach(arm -> addWrite(code, arm));
            if (i + 1 < groups.size()) {
                code.nextControlFlow("else")
                        .addStatement("$L(value, generator)", LargeUnion.method("write", i + 1))
                        .endControlFlow();
            } else {
                code.nextControlFlow("else if (value instanceof $T arm)", Types.className(plan.unknown()))
                        .addStatement(
                                "$T.write(arm.$L(), generator)", context.trees(), UnionEmitter.jsonComponent(plan))
                        .endControlFlow();
            }
            MethodSpec.Builder method = MethodSpec.methodBuilder(LargeUnion.method("write", i));
            if (i > 0) {
                method.addModifiers(Modifier.PRIVATE);
            }
            methods.add(method.addModifiers(Modifier.STATIC)
                    .addParameter(union, "value")
                    .addParameter(JsonGenerator.class, "generator")
                    .addException(IOException.class)
                    .addCode(code.build())
                    .build());
        }
        return methods;
    }

    private void addWrite(CodeBlock.Builder code, ArmPlan arm) {
        String condition = "if (value instanceof $T arm)";
        ClassName type = Types.className(arm.name());
        if (code.isEmpty()) {
            code.beginControlFlow(condition, type);
        } else {
            code.nextControlFlow("else " + condition, type);
        }
        code.add(writes.write(arm.value(), arm instanceof ArmPlan.Wrapping ? "arm.value()" : "arm"));
    }

    private static boolean isUnion(ArmPlan arm) {
        return arm instanceof ArmPlan.Implementing implementing
                && implementing.value().kind() == TypeRef.NamedKind.UNION;
    }
}
