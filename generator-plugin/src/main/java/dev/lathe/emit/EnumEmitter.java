package dev.lathe.emit;

import com.fasterxml.jackson.core.io.SerializedString;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.plan.EnumPlan;
import dev.lathe.plan.EnumPlan.Value;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Emits an open enum: a final class with a constant a value.
 *
 * <pre>{@code
 * public final class TaskStatus {
 *     public static final TaskStatus WORKING = new TaskStatus("working", Known.WORKING);
 *
 *     public static TaskStatus of(String value) …
 *
 *     public String value() …
 *
 *     public Known known() …
 *
 *     public enum Known { WORKING, UNRECOGNIZED }
 * }
 * }</pre>
 */
final class EnumEmitter {
    private static final String KNOWN = "Known";
    private static final String UNRECOGNIZED = "UNRECOGNIZED";

    private final EnumPlan plan;
    private final EmitContext context;
    private final ClassName type;
    private final ClassName known;

    EnumEmitter(EnumPlan plan, EmitContext context) {
        this.plan = plan;
        this.context = context;
        this.type = Types.className(plan.name());
        this.known = type.nestedClass(KNOWN);
    }

    /** The class, without what all types have: Javadoc, annotations, visibility, interfaces. */
    TypeSpec.Builder type() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(type).addModifiers(Modifier.FINAL);
        EnumParts parts = new EnumParts(plan, context);
        plan.values().forEach(value -> builder.addField(constant(value)));
        builder.addField(FieldSpec.builder(
                                EnumParts.listOf(type), "VALUES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of($L)", List.class, constantNames(plan.values()))
                        .build())
                .addField(String.class, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addField(known, "known", Modifier.PRIVATE, Modifier.FINAL)
                .addField(SerializedString.class, "encoded", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(of())
                .addMethod(parts.values())
                .addMethod(EnumParts.getter("value", ClassName.get(String.class), "{@return the value as in JSON}"))
                .addMethod(EnumParts.getter("known", known, "{@return the value for a {@code switch}}"));
        return builder.addMethods(helpers())
                .addMethods(parts.equality())
                .addType(knownEnum())
                .addType(parts.reader())
                .addType(parts.writer(CodeBlock.of("value.known == $T.$L", known, UNRECOGNIZED)));
    }

    private List<MethodSpec> helpers() {
        Function<Value, CodeBlock> constant = value -> CodeBlock.of("$N", value.constantName());
        CodeBlock isUnknown = CodeBlock.of("known == $T.$L", known, UNRECOGNIZED);
        return new EnumHelpersEmitter(
                        plan, context, new EnumHelpersEmitter.Words("known", constant, constant, isUnknown))
                .methods();
    }

    private FieldSpec constant(Value value) {
        return FieldSpec.builder(type, value.constantName(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(EnumParts.quoted(value) + "."))
                .initializer("new $T($L, $T.$L)", type, Literals.string(value.wireValue()), known, value.constantName())
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(String.class, "value")
                .addParameter(known, "known")
                .addStatement("this.value = value")
                .addStatement("this.known = known")
                .addStatement("this.encoded = new $T(value)", SerializedString.class)
                .build();
    }

    private MethodSpec of() {
        CodeBlock.Builder body =
                CodeBlock.builder().add("return switch (value) {\n").indent();
        for (Value value : plan.values()) {
            body.add("case $L -> $L;\n", Literals.string(value.wireValue()), value.constantName());
        }
        body.add("default -> new $T(value, $T.$L);\n", type, known, UNRECOGNIZED);
        return MethodSpec.methodBuilder("of")
                .addJavadoc(Javadoc.of(
                        "A value: the constant for a known one, a new instance for any other.",
                        "@param value the value as in JSON",
                        "@return never null"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(String.class, "value")
                .addCode(body.unindent().add("};\n").build())
                .build();
    }

    private TypeSpec knownEnum() {
        TypeSpec.Builder builder = TypeSpec.enumBuilder(KNOWN)
                .addJavadoc(Javadoc.of("The known values, for a {@code switch}."))
                .addModifiers(Modifier.PUBLIC);
        for (Value value : plan.values()) {
            builder.addEnumConstant(
                    value.constantName(),
                    TypeSpec.anonymousClassBuilder("")
                            .addJavadoc(Javadoc.of(EnumParts.quoted(value) + "."))
                            .build());
        }
        return builder.addEnumConstant(
                        UNRECOGNIZED,
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc(Javadoc.of("A value that the schema does not know."))
                                .build())
                .build();
    }

    private static String constantNames(List<Value> values) {
        return values.stream().map(Value::constantName).collect(Collectors.joining(", "));
    }
}
