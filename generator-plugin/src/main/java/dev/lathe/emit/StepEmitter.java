package dev.lathe.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.lathe.plan.ClassHelpers.StepPlan;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.PropertyPlan;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the methods of a class that give the instance after a step of an enum.
 *
 * <pre>{@code
 * public Task moveTo(TaskStatus next, Clock clock) {
 *     return toBuilder()
 *             .status(this.status.become(next))
 *             .lastUpdatedAt(clock.instant().toString())
 *             .build();
 * }
 * }</pre>
 */
final class StepEmitter {
    private final ClassPlan plan;
    private final EmitContext context;

    StepEmitter(ClassPlan plan, EmitContext context) {
        this.plan = plan;
        this.context = context;
    }

    List<MethodSpec> methods() {
        return plan.helpers().steps().stream().map(this::method).toList();
    }

    private MethodSpec method(StepPlan step) {
        ClassName type = Types.className(step.type());
        PropertyPlan of = step.of();
        PropertyPlan stamp = step.stamp();
        MethodSpec.Builder method = MethodSpec.methodBuilder(step.name())
                .addJavadoc(Javadoc.of(javadoc(step)))
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.className(plan.name()))
                .addParameter(type, "next");
        if (of.presence().mayReturnNull()) {
            method.beginControlFlow("if (this.$N == null)", of.accessor())
                    .addStatement(
                            "throw new $T($L + $T.quote(next.value()) + $S)",
                            IllegalStateException.class,
                            Literals.string(plan.name().inPackage() + ": " + of.wireName() + " cannot become "),
                            context.mismatch(),
                            "; legal: none: it is absent")
                    .endControlFlow();
        }
        CodeBlock.Builder setters = CodeBlock.builder().add("\n.$1N(this.$1N.become(next))", of.accessor());
        if (stamp != null) {
            method.addParameter(Clock.class, "clock");
            setters.add("\n.$N(clock.instant().toString())", stamp.accessor());
        }
        return method.addStatement("return toBuilder()$L\n.build()", setters.build())
                .build();
    }

    private static List<String> javadoc(StepPlan step) {
        String of = "{@link #" + step.of().accessor() + "()}";
        PropertyPlan stamp = step.stamp();
        List<String> javadoc = new ArrayList<>();
        String time = stamp == null ? "" : " and the clock's time in {@link #" + stamp.accessor() + "()}";
        javadoc.add("The same with the next value in " + of + time + ".");
        javadoc.add("@param next the next value of " + of);
        if (stamp != null) {
            javadoc.add("@param clock tells what time it is");
        }
        javadoc.add("@return a new instance");
        javadoc.add("@throws IllegalStateException if {@code next} is not among the {@link "
                + step.type().inPackage() + "#transitions()} of " + of + "; the message lists them");
        return javadoc;
    }
}
