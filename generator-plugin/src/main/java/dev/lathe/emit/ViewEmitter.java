package dev.lathe.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.PropertyPlan;
import dev.lathe.plan.ViewPlan;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the methods of a class that give a property as something richer.
 *
 * <pre>{@code
 * public @Nullable Duration ttlDuration() {
 *     return ttl == null ? null : Duration.ofMillis(ttl);
 * }
 * }</pre>
 */
final class ViewEmitter {
    private static final ClassName INSTANT = ClassName.get(Instant.class);
    private static final ClassName DURATION = ClassName.get(Duration.class);

    private final ClassPlan plan;
    private final PathViewEmitter paths;

    ViewEmitter(ClassPlan plan, EmitContext context) {
        this.plan = plan;
        this.paths = new PathViewEmitter(context);
    }

    List<MethodSpec> methods() {
        return plan.helpers().views().stream().map(this::method).toList();
    }

    private MethodSpec method(ViewPlan view) {
        if (view instanceof ViewPlan.InstantView instant) {
            return instant(instant);
        }
        if (view instanceof ViewPlan.PlusView sum) {
            return sum(sum);
        }
        if (view instanceof ViewPlan.MillisView millis) {
            return millis(millis);
        }
        if (view instanceof ViewPlan.MillisOrElseView millis) {
            return millisOrElse(millis);
        }
        if (view instanceof ViewPlan.UntilView until) {
            return until(until);
        }
        if (view instanceof ViewPlan.PastView past) {
            return past(past);
        }
        if (view instanceof ViewPlan.PresentView present) {
            return paths.present(present);
        }
        if (view instanceof ViewPlan.PathView path) {
            return paths.value(path);
        }
        throw new IllegalStateException("unexpected view " + view.getClass());
    }

    private static MethodSpec instant(ViewPlan.InstantView view) {
        PropertyPlan of = view.of();
        CodeBlock value = CodeBlock.of("$T.parse($N)", INSTANT, of.accessor());
        return orNull(view.name(), INSTANT, of, value)
                .addJavadoc(Javadoc.of(
                        link(of) + " as a point in time.",
                        "@return the instant" + nullWhere(absent(List.of(of))),
                        notIso(view)))
                .build();
    }

    private static MethodSpec millis(ViewPlan.MillisView view) {
        PropertyPlan of = view.of();
        CodeBlock value = CodeBlock.of("$T.ofMillis($N)", DURATION, of.accessor());
        return orNull(view.name(), DURATION, of, value)
                .addJavadoc(Javadoc.of(
                        link(of) + ", which is milliseconds, as a duration.",
                        "@return the duration" + nullWhere(absent(List.of(of)))))
                .build();
    }

    private static MethodSpec.Builder orNull(String name, ClassName type, PropertyPlan of, CodeBlock value) {
        MethodSpec.Builder method = method(name);
        return of.presence().mayReturnNull()
                ? method.returns(Types.nullable(type))
                        .addStatement("return $N == null ? null : $L", of.accessor(), value)
                : method.returns(type).addStatement("return $L", value);
    }

    private static MethodSpec sum(ViewPlan.PlusView view) {
        List<PropertyPlan> absent = absent(List.of(view.of(), view.plus()));
        MethodSpec.Builder method = method(view.name())
                .addJavadoc(Javadoc.of(
                        "The point in time that is " + link(view.plus()) + " milliseconds after " + link(view.of())
                                + ".",
                        "@return the instant, the first or last that there is where it would be beyond"
                                + nullWhere(absent),
                        notIso(view)))
                .returns(absent.isEmpty() ? INSTANT : Types.nullable(INSTANT));
        if (!absent.isEmpty()) {
            method.beginControlFlow("if ($L)", areNull(absent))
                    .addStatement("return null")
                    .endControlFlow();
        }
        String plus = view.plus().accessor();
        return method.addStatement(
                        "$1T start = $1T.parse(this.$2N)", INSTANT, view.of().accessor())
                .beginControlFlow("try")
                .addStatement("return start.plusMillis(this.$N)", plus)
                .nextControlFlow("catch ($T e)", DateTimeException.class)
                .addStatement("return this.$1N < 0 ? $2T.MIN : $2T.MAX", plus, INSTANT)
                .endControlFlow()
                .build();
    }

    private static MethodSpec millisOrElse(ViewPlan.MillisOrElseView view) {
        String of = view.of().accessor();
        CodeBlock none = view.of().presence().mayReturnNull()
                ? CodeBlock.of("this.$1N == null || this.$1N <= 0", of)
                : CodeBlock.of("this.$N <= 0", of);
        String absent = view.of().presence().mayReturnNull() ? "null, zero or less" : "zero or less";
        return method(view.name())
                .addJavadoc(Javadoc.of(
                        link(view.of()) + ", which is milliseconds, as a duration that is always above zero.",
                        "@param otherwise what to answer where " + link(view.of()) + " is " + absent,
                        "@return the duration, or {@code otherwise}"))
                .returns(DURATION)
                .addParameter(DURATION, "otherwise")
                .addStatement("return $L ? otherwise : $T.ofMillis(this.$N)", none, DURATION, of)
                .build();
    }

    private static MethodSpec until(ViewPlan.UntilView view) {
        ViewPlan.InTime until = view.until();
        MethodSpec.Builder method = method(view.name())
                .addJavadoc(Javadoc.of(
                        "The time that is left until {@link #" + until.name() + "()}.",
                        "@param clock tells what time it is",
                        "@return the duration, zero where that point has passed"
                                + (until.mayReturnNull() ? "; null where there is none" : ""),
                        notIso(until)))
                .returns(until.mayReturnNull() ? Types.nullable(DURATION) : DURATION)
                .addParameter(Clock.class, "clock")
                .addStatement("$T until = $N()", INSTANT, until.name());
        if (until.mayReturnNull()) {
            method.beginControlFlow("if (until == null)")
                    .addStatement("return null")
                    .endControlFlow();
        }
        return method.addStatement("$1T left = $1T.between(clock.instant(), until)", DURATION)
                .addStatement("return left.isNegative() ? $T.ZERO : left", DURATION)
                .build();
    }

    private static MethodSpec past(ViewPlan.PastView view) {
        ViewPlan.InTime past = view.past();
        String noneIsNever = past.mayReturnNull() ? "; no where there is none" : "";
        MethodSpec.Builder method = method(view.name())
                .addJavadoc(Javadoc.of(
                        "Whether {@link #" + past.name() + "()} has been reached.",
                        "@param clock tells what time it is",
                        "@return whether it is then or later" + noneIsNever,
                        notIso(past)))
                .returns(TypeName.BOOLEAN)
                .addParameter(Clock.class, "clock");
        return past.mayReturnNull()
                ? method.addStatement("$T end = $N()", INSTANT, past.name())
                        .addStatement("return end != null && !clock.instant().isBefore(end)")
                        .build()
                : method.addStatement("return !clock.instant().isBefore($N())", past.name())
                        .build();
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
    }

    private static List<PropertyPlan> absent(List<PropertyPlan> properties) {
        List<PropertyPlan> absent = new ArrayList<>(properties);
        absent.removeIf(property -> !property.presence().mayReturnNull());
        return absent;
    }

    private static CodeBlock areNull(List<PropertyPlan> properties) {
        return properties.stream()
                .map(property -> CodeBlock.of("$N == null", property.accessor()))
                .collect(CodeBlock.joining(" || "));
    }

    private static String link(PropertyPlan property) {
        return "{@link #" + property.accessor() + "()}";
    }

    private static String nullWhere(List<PropertyPlan> absent) {
        return absent.isEmpty()
                ? ""
                : "; null where "
                        + Sentences.or(absent.stream().map(ViewEmitter::link).toList()) + " is";
    }

    private static String notIso(ViewPlan.InTime view) {
        PropertyPlan text = view instanceof ViewPlan.PlusView sum ? sum.of() : ((ViewPlan.InstantView) view).of();
        return "@throws " + DateTimeParseException.class.getCanonicalName() + " if " + link(text)
                + " is no ISO 8601 time with an offset; the message has its text";
    }
}
