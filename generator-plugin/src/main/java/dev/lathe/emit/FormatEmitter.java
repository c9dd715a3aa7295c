package dev.lathe.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.FormatPlan;
import dev.lathe.plan.TextFormat;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import javax.lang.model.element.Modifier;

/** Emits the methods that give and take texts as the types that Java has for their formats. */
final class FormatEmitter {
    private FormatEmitter() {}

    /** The accessors of a class. */
    static List<MethodSpec> accessors(ClassPlan plan) {
        return plan.formats().stream().map(FormatEmitter::accessor).toList();
    }

    /** The methods of its builder. */
    static List<MethodSpec> setters(ClassPlan plan) {
        return plan.formats().stream().map(format -> setter(format, plan)).toList();
    }

    private static MethodSpec accessor(FormatPlan plan) {
        String text = plan.of().accessor();
        boolean mayBeNull = plan.of().presence().mayReturnNull();
        CodeBlock parsed = parsed(plan.format(), CodeBlock.of("$N()", text));
        String orNull = mayBeNull ? "; null where that is" : "";
        return MethodSpec.methodBuilder(plan.name())
                .addJavadoc(Javadoc.of(
                        "The text {@link #" + text + "()} as Java's type for it.",
                        "@return the value that the text stands for" + orNull,
                        "@throws " + thrown(plan.format()) + " if the text is not of the format {@code "
                                + plan.format().wireName() + "}"))
                .addModifiers(Modifier.PUBLIC)
                .returns(mayBeNull ? Types.nullable(type(plan.format())) : type(plan.format()))
                .addStatement(
                        mayBeNull
                                ? CodeBlock.of("return $N() == null ? null : $L", text, parsed)
                                : CodeBlock.of("return $L", parsed))
                .build();
    }

    private static MethodSpec setter(FormatPlan plan, ClassPlan owner) {
        String text = plan.of().accessor();
        boolean mayBeNull = plan.of().presence().mayReturnNull();
        CodeBlock written = written(plan.format());
        TypeName type = type(plan.format());
        return MethodSpec.methodBuilder(plan.name())
                .addJavadoc(Javadoc.of(
                        "Sets {@link " + owner.name().inPackage() + "#" + text + "()} to the text of a value.",
                        "@param value the value" + (mayBeNull ? "; null as for the text" : ""),
                        "@return this builder"))
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.className(owner.name()).nestedClass("Builder"))
                .addParameter(mayBeNull ? Types.nullable(type) : type, "value")
                .addStatement(
                        mayBeNull
                                ? CodeBlock.of("return $N(value == null ? null : $L)", text, written)
                                : CodeBlock.of("return $N($L)", text, written))
                .build();
    }

    private static ClassName type(TextFormat format) {
        return ClassName.get(
                switch (format) {
                    case DATE_TIME -> OffsetDateTime.class;
                    case DATE -> LocalDate.class;
                    case TIME -> OffsetTime.class;
                    case DURATION -> Duration.class;
                    case URI -> URI.class;
                    case UUID -> UUID.class;
                });
    }

    private static CodeBlock parsed(TextFormat format, CodeBlock text) {
        String method = switch (format) {
            case URI -> "create";
            case UUID -> "fromString";
            default -> "parse";
        };
        return CodeBlock.of("$T.$L($L)", type(format), method, text);
    }

    /** {@code toString} leaves seconds out where they are zero, which RFC 3339 does not allow. */
    private static CodeBlock written(TextFormat format) {
        return switch (format) {
            case DATE_TIME -> CodeBlock.of("$T.ISO_OFFSET_DATE_TIME.format(value)", DateTimeFormatter.class);
            case TIME -> CodeBlock.of("$T.ISO_OFFSET_TIME.format(value)", DateTimeFormatter.class);
            default -> CodeBlock.of("value.toString()");
        };
    }

    private static String thrown(TextFormat format) {
        return format == TextFormat.URI || format == TextFormat.UUID
                ? "IllegalArgumentException"
                : "java.time.format.DateTimeParseException";
    }
}
