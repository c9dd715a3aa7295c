package dev.lathe.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.PropertyPlan;
import dev.lathe.plan.ViewPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the methods of a class that give a property as something richer. */
final class ViewEmitter {
    private ViewEmitter() {}

    static List<MethodSpec> methods(ClassPlan plan) {
        return plan.helpers().views().stream().map(ViewEmitter::method).toList();
    }

    private static MethodSpec method(ViewPlan view) {
        if (view instanceof ViewPlan.InstantView instant) {
            return view(instant.name(), instantIn(instant.of()), List.of(instant.of()), Instant.class)
                    .addJavadoc(Javadoc.of(
                            link(instant.of()) + " as a point in time.",
                            "@return the instant" + nullWhere(List.of(instant.of())),
                            notIso(instant.of())))
                    .build();
        }
        if (view instanceof ViewPlan.MillisView millis) {
            CodeBlock value =
                    CodeBlock.of("$T.ofMillis($N)", Duration.class, millis.of().accessor());
            return view(millis.name(), value, List.of(millis.of()), Duration.class)
                    .addJavadoc(Javadoc.of(
                            link(millis.of()) + ", which is milliseconds, as a duration.",
                            "@return the duration" + nullWhere(List.of(millis.of()))))
                    .build();
        }
        if (view instanceof ViewPlan.PlusView plus) {
            List<PropertyPlan> both = List.of(plus.of(), plus.plus());
            CodeBlock sum = CodeBlock.of(
                    "$L.plusMillis($N)", instantIn(plus.of()), plus.plus().accessor());
            return view(plus.name(), sum, both, Instant.class)
                    .addJavadoc(Javadoc.of(
                            "The point in time that is " + link(plus.plus()) + " milliseconds after " + link(plus.of())
                                    + ".",
                            "@return the instant" + nullWhere(both),
                            notIso(plus.of())))
                    .build();
        }
        throw new IllegalStateException("unexpected view " + view.getClass());
    }

    private static CodeBlock instantIn(PropertyPlan property) {
        return CodeBlock.of("$T.parse($N)", Instant.class, property.accessor());
    }

    private static MethodSpec.Builder view(String name, CodeBlock value, List<PropertyPlan> of, Class<?> returned) {
        List<CodeBlock> absent = of.stream()
                .filter(property -> property.presence().mayReturnNull())
                .map(property -> CodeBlock.of("$N == null", property.accessor()))
                .toList();
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
        ClassName type = ClassName.get(returned);
        return absent.isEmpty()
                ? method.returns(type).addStatement("return $L", value)
                : method.returns(Types.nullable(type))
                        .addStatement("return $L ? null : $L", CodeBlock.join(absent, " || "), value);
    }

    private static String link(PropertyPlan property) {
        return "{@link #" + property.accessor() + "()}";
    }

    private static String nullWhere(List<PropertyPlan> of) {
        List<String> absent = of.stream()
                .filter(property -> property.presence().mayReturnNull())
                .map(ViewEmitter::link)
                .toList();
        return absent.isEmpty() ? "" : "; null where " + Sentences.or(absent) + " is";
    }

    private static String notIso(PropertyPlan property) {
        return "@throws " + DateTimeParseException.class.getCanonicalName() + " if " + link(property)
                + " is no ISO 8601 time with an offset; the message has its text";
    }
}
