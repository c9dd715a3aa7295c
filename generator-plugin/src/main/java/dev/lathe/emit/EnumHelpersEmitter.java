package dev.lathe.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.lathe.plan.EnumPlan;
import dev.lathe.plan.EnumPlan.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Emits what the bindings add to an open enum: predicates, and which values may follow which. */
final class EnumHelpersEmitter {
    private final EnumPlan plan;
    private final EmitContext context;
    private final ClassName type;
    private final Words words;

    EnumHelpersEmitter(EnumPlan plan, EmitContext context, Words words) {
        this.plan = plan;
        this.context = context;
        this.type = Types.className(plan.name());
        this.words = words;
    }

    /**
     * How the rest of the class tells values apart.
     *
     * @param subject what a {@code switch} is over
     * @param label the label of a value in it
     * @param constant an expression for a value
     * @param isUnknown whether this value is not known
     */
    record Words(
            String subject,
            Function<Value, CodeBlock> label,
            Function<Value, CodeBlock> constant,
            CodeBlock isUnknown) {}

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        plan.predicates().forEach((name, values) -> methods.add(predicate(name, values)));
        if (!plan.transitions().isEmpty()) {
            methods.addAll(List.of(transitions(), canBecome(), become()));
        }
        return methods;
    }

    private MethodSpec predicate(String name, List<Value> values) {
        CodeBlock.Builder body = CodeBlock.builder()
                .add("return switch ($L) {\n", words.subject())
                .indent();
        if (!values.isEmpty()) {
            body.add("case $L -> true;\n", joined(values, words.label()));
        }
        body.add("default -> false;\n").unindent().add("};\n");
        String which = values.isEmpty()
                ? "none"
                : Sentences.or(values.stream().map(EnumParts::quoted).toList());
        return MethodSpec.methodBuilder(name)
                .addJavadoc(Javadoc.of("{@return whether this is " + which + "; no for a value that is not known}"))
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addCode(body.build())
                .build();
    }

    private MethodSpec transitions() {
        CodeBlock.Builder body = CodeBlock.builder()
                .add("return switch ($L) {\n", words.subject())
                .indent();
        plan.transitions()
                .forEach((from, to) -> body.add(
                        "case $L -> $T.of($L);\n",
                        words.label().apply(from),
                        List.class,
                        joined(to, words.constant())));
        body.add("default -> $T.of();\n", List.class).unindent().add("};\n");
        return MethodSpec.methodBuilder("transitions")
                .addJavadoc(Javadoc.of(
                        "{@return the values that may follow this one; none where it is final or not known}"))
                .addModifiers(Modifier.PUBLIC)
                .returns(EnumParts.listOf(type))
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
                        "$T none = $L ? $S : $S",
                        String.class,
                        words.isUnknown(),
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

    private static CodeBlock joined(List<Value> values, Function<Value, CodeBlock> expression) {
        return values.stream().map(expression).collect(CodeBlock.joining(", "));
    }
}
