package dev.lathe.emit;

import com.fasterxml.jackson.core.io.SerializedString;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.plan.EnumPlan;
import dev.lathe.plan.EnumPlan.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Emits an open enum with more values than a class has room for constants: they are found by their texts.
 *
 * <pre>{@code
 * public final class Airport {
 *     private static final Map<String, Airport> KNOWN = known();
 *
 *     public static Airport of(String value) …
 *
 *     public String value() …
 *
 *     public boolean isKnown() …
 *
 *     private static final class Texts1 { … }
 * }
 * }</pre>
 */
final class LargeEnumEmitter {
    private static final int TEXTS_OF_A_CLASS = 1_000;

    private final EnumPlan plan;
    private final EmitContext context;
    private final ClassName type;
    private final String texts;

    LargeEnumEmitter(EnumPlan plan, EmitContext context) {
        this.plan = plan;
        this.context = context;
        this.type = Types.className(plan.name());
        boolean isTaken = plan.name().simpleNames().stream().anyMatch(name -> name.startsWith("Texts"));
        this.texts = isTaken ? "Values" : "Texts";
    }

    /** The class, without what all types have: Javadoc, annotations, visibility, interfaces. */
    TypeSpec.Builder type() {
        EnumParts parts = new EnumParts(plan, context);
        List<TypeSpec> classes = texts();
        return TypeSpec.classBuilder(type)
                .addModifiers(Modifier.FINAL)
                .addField(constant(mapOfType(), "KNOWN", CodeBlock.of("known()")))
                .addField(constant(
                        EnumParts.listOf(type), "VALUES", CodeBlock.of("$T.copyOf(KNOWN.values())", List.class)))
                .addField(String.class, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addField(boolean.class, "known", Modifier.PRIVATE, Modifier.FINAL)
                .addField(SerializedString.class, "encoded", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(of())
                .addMethod(parts.values())
                .addMethod(EnumParts.getter("value", ClassName.get(String.class), "{@return the value as in JSON}"))
                .addMethod(isKnown())
                .addMethods(helpers())
                .addMethods(parts.equality())
                .addMethod(known(classes.size()))
                .addTypes(classes)
                .addType(parts.reader())
                .addType(parts.writer(CodeBlock.of("!value.known")));
    }

    private ParameterizedTypeName mapOfType() {
        return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), type);
    }

    private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(String.class, "value")
                .addParameter(boolean.class, "known")
                .addStatement("this.value = value")
                .addStatement("this.known = known")
                .addStatement("this.encoded = new $T(value)", SerializedString.class)
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc(Javadoc.of(
                        "A value: always the same instance for a known one, a new instance for any other.",
                        "@param value the value as in JSON",
                        "@return never null"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(String.class, "value")
                .addStatement("$T known = KNOWN.get(value)", type)
                .addStatement("return known == null ? new $T(value, false) : known", type)
                .build();
    }

    private static MethodSpec isKnown() {
        return MethodSpec.methodBuilder("isKnown")
                .addJavadoc(Javadoc.of("{@return whether the schema has this value}"))
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addStatement("return known")
                .build();
    }

    private List<MethodSpec> helpers() {
        EnumHelpersEmitter.Words words = new EnumHelpersEmitter.Words(
                "value",
                value -> Literals.string(value.wireValue()),
                value -> CodeBlock.of("of($L)", Literals.string(value.wireValue())),
                CodeBlock.of("!known"));
        return new EnumHelpersEmitter(plan, context, words).methods();
    }

    private MethodSpec known(int classes) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("known")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(mapOfType())
                .addStatement("$T known = new $T<>()", mapOfType(), LinkedHashMap.class);
        for (int i = 1; i <= classes; i++) {
            method.addStatement("$L.ALL.forEach(value -> known.put(value, new $T(value, true)))", texts + i, type);
        }
        return method.addStatement("return $T.unmodifiableMap(known)", Collections.class)
                .build();
    }

    private List<TypeSpec> texts() {
        List<TypeSpec> classes = new ArrayList<>();
        for (List<Value> values : Groups.of(plan.values(), TEXTS_OF_A_CLASS)) {
            CodeBlock literals = values.stream()
                    .map(value -> Literals.string(value.wireValue()))
                    .collect(CodeBlock.joining(", "));
            classes.add(TypeSpec.classBuilder(texts + (classes.size() + 1))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .addField(FieldSpec.builder(
                                    ParameterizedTypeName.get(List.class, String.class),
                                    "ALL",
                                    Modifier.STATIC,
                                    Modifier.FINAL)
                            .initializer("$T.of($L)", List.class, literals)
                            .build())
                    .build());
        }
        return classes;
    }
}
