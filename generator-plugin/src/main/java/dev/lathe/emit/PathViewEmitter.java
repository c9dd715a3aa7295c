package dev.lathe.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.lathe.plan.PathPlan;
import dev.lathe.plan.TypeRef;
import dev.lathe.plan.ViewPlan;
import dev.lathe.shape.Documentation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the methods of a class that look at the end of a path.
 *
 * <pre>{@code
 * public boolean canListTasks() {
 *     return tasks != null && tasks.list() != null;
 * }
 *
 * public TaskSupport taskSupport() {
 *     return execution == null || execution.taskSupport() == null ? TaskSupport.FORBIDDEN : execution.taskSupport();
 * }
 * }</pre>
 */
final class PathViewEmitter {
    private final EmitContext context;

    PathViewEmitter(EmitContext context) {
        this.context = context;
    }

    MethodSpec present(ViewPlan.PresentView view) {
        CodeBlock isThere = stages(view.path()).stream()
                .filter(Stage::mayBeNull)
                .map(stage -> CodeBlock.of("$L != null", stage.value()))
                .collect(CodeBlock.joining(" && "));
        List<String> javadoc = new ArrayList<>();
        javadoc.add("{@return whether " + words(view.path()) + " is there; an empty one counts, null does not}");
        if (isDeprecated(view.path())) {
            javadoc.add("@deprecated by the schema");
        }
        return method(view.name(), view.path())
                .addJavadoc(Javadoc.of(javadoc))
                .returns(TypeName.BOOLEAN)
                .addStatement("return $L", isThere)
                .build();
    }

    MethodSpec value(ViewPlan.PathView view) {
        List<Stage> stages = stages(view.path());
        Stage last = stages.get(stages.size() - 1);
        JsonNode orElse = view.orElse();
        TypeRef type = view.path().last().type();
        CodeBlock otherwise = orElse == null ? CodeBlock.of("null") : context.literal(type, orElse);
        CodeBlock isAbsent = stages.subList(0, orElse == null ? stages.size() - 1 : stages.size()).stream()
                .filter(Stage::mayBeNull)
                .map(stage -> CodeBlock.of("$L == null", stage.value()))
                .collect(CodeBlock.joining(" || "));
        boolean mayReturnNull = orElse == null && view.path().mayBeAbsent();
        return method(view.name(), view.path())
                .addJavadoc(Javadoc.of(
                        documentation(view.path()),
                        Sentences.capitalised("what is " + words(view.path()) + "."),
                        List.of("@return " + words(view.path()) + whereAbsent(view))))
                .returns(mayReturnNull ? Types.nullable(Types.of(type).box()) : Types.of(type))
                .addCode(
                        isAbsent.isEmpty()
                                ? CodeBlock.of("return $L;\n", last.value())
                                : CodeBlock.of("return $L ? $L : $L;\n", isAbsent, otherwise, last.value()))
                .build();
    }

    private static MethodSpec.Builder method(String name, PathPlan path) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
        return isDeprecated(path) ? method.addAnnotation(Deprecated.class) : method;
    }

    private static boolean isDeprecated(PathPlan path) {
        return path.steps().stream()
                .anyMatch(step -> step instanceof PathPlan.Member member
                        && member.property().documentation().deprecated());
    }

    /** An expression on the way, and whether it may give null. */
    private record Stage(CodeBlock value, boolean mayBeNull) {}

    /** The expressions up to the end of the way; all of untyped JSON is one. */
    private List<Stage> stages(PathPlan path) {
        List<Stage> stages = new ArrayList<>();
        CodeBlock value = CodeBlock.of("");
        for (PathPlan.Step step : path.steps()) {
            if (step instanceof PathPlan.Inner) {
                break;
            }
            value = value(step, value);
            if (step.type() instanceof TypeRef.Json) {
                value = CodeBlock.of("$T.at($L$L)", context.trees(), value, inner(path));
            }
            stages.add(new Stage(value, step.mayBeAbsent()));
        }
        return stages;
    }

    private static CodeBlock value(PathPlan.Step step, CodeBlock of) {
        if (step instanceof PathPlan.Member member) {
            String accessor = member.property().accessor();
            boolean isField = of.isEmpty() && !member.property().isFixed();
            return isField
                    ? CodeBlock.of("$N", accessor)
                    : CodeBlock.of(of.isEmpty() ? "$L$N()" : "$L.$N()", of, accessor);
        }
        return CodeBlock.of("$L.get($L)", of, Literals.string(step.name()));
    }

    private static CodeBlock inner(PathPlan path) {
        CodeBlock.Builder names = CodeBlock.builder();
        path.steps().stream()
                .filter(PathPlan.Inner.class::isInstance)
                .forEach(step -> names.add(", $L", Literals.string(step.name())));
        return names.build();
    }

    /** {@code call} in {@code tools}, say, in a link to the accessor of {@code tasks}. */
    private static String words(PathPlan path) {
        List<String> words = new ArrayList<>();
        for (PathPlan.Step step : path.steps()) {
            words.add(CommentText.code(CommentText.shortened(step.name())));
        }
        if (path.steps().get(0) instanceof PathPlan.Member first) {
            words.set(0, "{@link #" + first.property().accessor() + "()}");
        }
        Collections.reverse(words);
        return String.join(" in ", words);
    }

    private static Documentation documentation(PathPlan path) {
        Documentation last = path.last() instanceof PathPlan.Member member
                ? member.property().documentation()
                : Documentation.NONE;
        return new Documentation(
                last.title(), last.description(), isDeprecated(path), last.defaultValue(), last.constraints());
    }

    private static String whereAbsent(ViewPlan.PathView view) {
        if (!view.path().mayBeAbsent()) {
            return "";
        }
        JsonNode orElse = view.orElse();
        String otherwise = orElse == null ? "null" : CommentText.code(CommentText.shortened(orElse.toString()));
        boolean isDirect = view.path().steps().size() == 1;
        return "; " + otherwise + " where " + (isDirect ? "it" : "it or anything on the way to it")
                + " is absent or null";
    }
}
