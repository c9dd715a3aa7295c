package dev.lathe.emit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.plan.EnumPlan;
import dev.lathe.plan.EnumPlan.Value;
import java.io.IOException;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits what open enums have in common, be their values constants or too many for that. */
final class EnumParts {
    private static final String KNOWN_TEXTS = "KNOWN";
    /** Beyond it, to make a text and look it up is faster than to compare. */
    private static final int MOST_COMPARED = 16;

    private final EnumPlan plan;
    private final EmitContext context;
    private final ClassName type;

    EnumParts(EnumPlan plan, EmitContext context) {
        this.plan = plan;
        this.context = context;
        this.type = Types.className(plan.name());
    }

    /** The type of the list of all values. */
    static ParameterizedTypeName listOf(ClassName type) {
        return ParameterizedTypeName.get(ClassName.get(List.class), type);
    }

    /** The method {@code values}. */
    MethodSpec values() {
        return MethodSpec.methodBuilder("values")
                .addJavadoc(Javadoc.of("{@return the known values, in the order of the schema}"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(listOf(type))
                .addStatement("return VALUES")
                .build();
    }

    /** An accessor of a field. */
    static MethodSpec getter(String field, TypeName type, String javadoc) {
        return MethodSpec.methodBuilder(field)
                .addJavadoc(Javadoc.of(javadoc))
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $N", field)
                .build();
    }

    /** The methods of {@code Object}. */
    List<MethodSpec> equality() {
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

    /** The nested class {@code Reader}. */
    TypeSpec reader() {
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

    /**
     * The nested class {@code Writer}.
     *
     * @param isUnknown whether {@code value} is not known
     */
    TypeSpec writer(CodeBlock isUnknown) {
        return JacksonAdapters.writer(type)
                .addJavadoc(Javadoc.of("Writes " + Javadoc.link(plan.name(), plan.name()) + "."))
                .addMethod(MethodSpec.methodBuilder("write")
                        .addModifiers(Modifier.STATIC)
                        .addParameter(type, "value")
                        .addParameter(JsonGenerator.class, "generator")
                        .addException(IOException.class)
                        .beginControlFlow("if ($L)", isUnknown)
                        .addStatement("generator.writeString(value.value)")
                        .nextControlFlow("else")
                        .addStatement("generator.writeString(value.encoded)")
                        .endControlFlow()
                        .build())
                .build();
    }

    /** A value in Javadoc. */
    static String quoted(Value value) {
        return CommentText.code('"' + CommentText.shortened(value.wireValue()) + '"');
    }
}
