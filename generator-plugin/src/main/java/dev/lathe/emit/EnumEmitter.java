package dev.lathe.emit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.SerializedString;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.plan.EnumPlan;
import dev.lathe.plan.EnumPlan.Value;
import java.io.IOException;
import java.util.List;
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

    private static final String KNOWN_TEXTS = "KNOWN";
    /** Beyond it, to make a text and look it up is faster than to compare. */
    private static final int MOST_COMPARED = 16;

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
        plan.values().forEach(value -> builder.addField(constant(value)));
        builder.addField(FieldSpec.builder(listOfType(), "VALUES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of($L)", List.class, constantNames(plan.values()))
                        .build())
                .addField(String.class, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addField(known, "known", Modifier.PRIVATE, Modifier.FINAL)
                .addField(SerializedString.class, "encoded", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(of())
                .addMethod(values())
                .addMethod(getter("value", ClassName.get(String.class), "{@return the value as in JSON}"))
                .addMethod(getter("known", known, "{@return the value for a {@code switch}}"));
        plan.predicates().forEach((name, values) -> builder.addMethod(predicate(name, values)));
        if (!plan.transitions().isEmpty()) {
            builder.addMethod(transitions()).addMethod(canBecome()).addMethod(become());
        }
        return builder.addMethods(equality())
                .addType(knownEnum())
                .addType(reader())
                .addType(writer());
    }

    private ParameterizedTypeName listOfType() {
        return ParameterizedTypeName.get(ClassName.get(List.class), type);
    }

    private FieldSpec constant(Value value) {
        return FieldSpec.builder(type, value.constantName(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(quoted(value) + "."))
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

    private MethodSpec values() {
        return MethodSpec.methodBuilder("values")
                .addJavadoc(Javadoc.of("{@return the known values, in the order of the schema}"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(listOfType())
                .addStatement("return VALUES")
                .build();
    }

    private static MethodSpec getter(String field, ClassName type, String javadoc) {
        return MethodSpec.methodBuilder(field)
                .addJavadoc(Javadoc.of(javadoc))
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $N", field)
                .build();
    }

    private MethodSpec predicate(String name, List<Value> values) {
        CodeBlock.Builder body =
                CodeBlock.builder().add("return switch (known) {\n").indent();
        if (!values.isEmpty()) {
            body.add("case $L -> true;\n", constantNames(values));
        }
        body.add("default -> false;\n").unindent().add("};\n");
        String which = values.isEmpty()
                ? "none"
                : Sentences.or(values.stream().map(EnumEmitter::quoted).toList());
        return MethodSpec.methodBuilder(name)
                .addJavadoc(Javadoc.of("{@return whether this is " + which + "; no for a value that is not known}"))
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addCode(body.build())
                .build();
    }

    private MethodSpec transitions() {
        CodeBlock.Builder body =
                CodeBlock.builder().add("return switch (known) {\n").indent();
        plan.transitions()
                .forEach((from, to) ->
                        body.add("case $L -> $T.of($L);\n", from.constantName(), List.class, constantNames(to)));
        body.add("default -> $T.of();\n", List.class).unindent().add("};\n");
        return MethodSpec.methodBuilder("transitions")
                .addJavadoc(Javadoc.of(
                        "{@return the values that may follow this one; none where it is final or not known}"))
                .addModifiers(Modifier.PUBLIC)
                .returns(listOfType())
                .addCode(body.build())
                .build();
    }

    private MethodSpec canBecome() {
        return MethodSpec.methodBuilder("canBecome")
                .addJavadoc(Javadoc.of(
                        "Whether another value may follow this one.",
                        "@param next the other value",
                        "@return whether it is among {@link #transitions()}"))
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(type, "next")
                .addStatement("return transitions().contains(next)")
                .build();
    }

    private MethodSpec become() {
        return MethodSpec.methodBuilder("become")
                .addJavadoc(
                        Javadoc.of(
                                "Goes on to another value.",
                                "@param next the other value",
                                "@return {@code next}",
                                "@throws IllegalStateException if it may not follow this one; the message lists those that may"))
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameter(type, "next")
                .beginControlFlow("if (canBecome(next))")
                .addStatement("return next")
                .endControlFlow()
                .addStatement(
                        "$1T legal = transitions().stream().map($2T::value).collect($3T.joining($4S))",
                        String.class,
                        type,
                        Collectors.class,
                        ", ")
                .addStatement(
                        "$T none = known == $T.$L ? $S : $S",
                        String.class,
                        known,
                        UNRECOGNIZED,
                        "none: it is not known",
                        "none: it is final")
                .addStatement(
                        "throw new $1T($2S + $3T.quote(value) + $4S + $3T.quote(next.value) + $5S"
                                + " + (legal.isEmpty() ? none : legal))",
                        IllegalStateException.class,
                        plan.name().inPackage() + ": ",
                        context.mismatch(),
                        " cannot become ",
                        "; legal: ")
                .build();
    }

    private List<MethodSpec> equality() {
        return List.of(
                MethodSpec.methodBuilder("equals")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(boolean.class)
                        .addParameter(Types.nullable(ClassName.OBJECT), "other")
                        .addStatement("return other instanceof $T that && value.equals(that.value)", type)
                        .build(),
                MethodSpec.methodBuilder("hashCode")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(int.class)
                        .addStatement("return value.hashCode()")
                        .build(),
                MethodSpec.methodBuilder("toString")
                        .addJavadoc(Javadoc.of("{@return the value as in JSON}"))
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return value")
                        .build());
    }

    private TypeSpec knownEnum() {
        TypeSpec.Builder builder = TypeSpec.enumBuilder(KNOWN)
                .addJavadoc(Javadoc.of("The known values, for a {@code switch}."))
                .addModifiers(Modifier.PUBLIC);
        for (Value value : plan.values()) {
            builder.addEnumConstant(
                    value.constantName(),
                    TypeSpec.anonymousClassBuilder("")
                            .addJavadoc(Javadoc.of(quoted(value) + "."))
                            .build());
        }
        return builder.addEnumConstant(
                        UNRECOGNIZED,
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc(Javadoc.of("A value that the schema does not know."))
                                .build())
                .build();
    }

    private TypeSpec reader() {
        ClassName reading = context.reading();
        String label = plan.name().inPackage();
        boolean isShort = plan.values().size() <= MOST_COMPARED;
        TypeSpec.Builder reader = JacksonAdapters.reader(type, reading, CodeBlock.of("Reader::read"))
                .addJavadoc(Javadoc.of("Reads " + Javadoc.link(plan.name(), plan.name()) + "."));
        if (isShort) {
            reader.addField(knownTexts());
        }
        return reader.addMethod(MethodSpec.methodBuilder("read")
                        .addModifiers(Modifier.STATIC)
                        .returns(type)
                        .addParameter(JsonParser.class, "parser")
                        .addException(IOException.class)
                        .addStatement(
                                "return of($L)",
                                isShort
                                        ? CodeBlock.of("$T.text(parser, $S, $N)", reading, label, KNOWN_TEXTS)
                                        : CodeBlock.of("$T.text(parser, $S)", reading, label))
                        .build())
                .build();
    }

    private FieldSpec knownTexts() {
        CodeBlock texts = plan.values().stream()
                .map(value -> Literals.string(value.wireValue()))
                .collect(CodeBlock.joining(", "));
        return FieldSpec.builder(String[].class, KNOWN_TEXTS, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("{$L}", texts)
                .build();
    }

    private TypeSpec writer() {
        return JacksonAdapters.writer(type)
                .addJavadoc(Javadoc.of("Writes " + Javadoc.link(plan.name(), plan.name()) + "."))
                .addMethod(MethodSpec.methodBuilder("write")
                        .addModifiers(Modifier.STATIC)
                        .addParameter(type, "value")
                        .addParameter(JsonGenerator.class, "generator")
                        .addException(IOException.class)
                        .beginControlFlow("if (value.known == $T.UNRECOGNIZED)", known)
                        .addStatement("generator.writeString(value.value)")
                        .nextControlFlow("else")
                        .addStatement("generator.writeString(value.encoded)")
                        .endControlFlow()
                        .build())
                .build();
    }

    private static String constantNames(List<Value> values) {
        return values.stream().map(Value::constantName).collect(Collectors.joining(", "));
    }

    private static String quoted(Value value) {
        return CommentText.code('"' + CommentText.shortened(value.wireValue()) + '"');
    }
}
