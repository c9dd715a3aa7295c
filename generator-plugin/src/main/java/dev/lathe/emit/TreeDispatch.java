package dev.lathe.emit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.lathe.plan.ArmPlan;
import dev.lathe.plan.DispatchPlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Emits the methods that find the arm of a value that has been read into a tree, {@code json}, from a {@code parser}.
 *
 * <pre>{@code
 * private static ContentBlock select(JsonParser parser, JsonNode json) throws IOException {
 *     if (json.path("text").isTextual()) {
 *         return JsonReading.fromTree(parser, json, TextContent.Reader::read);
 *     }
 *     return new ContentBlock.Unknown(json);
 * }
 * }</pre>
 */
final class TreeDispatch {
    private static final int MOST_LEAVES = 12;
    private static final int DEEPEST = 4;

    private final ClassName union;
    private final ArmExpressions arms;
    private final EmitContext context;
    private final List<MethodSpec> methods = new ArrayList<>();
    private int names;

    TreeDispatch(ClassName union, ArmExpressions arms, EmitContext context) {
        this.union = union;
        this.arms = arms;
        this.context = context;
    }

    /** The name of a new method that finds the arm of {@code (parser, json)}. */
    String select(DispatchPlan plan, String javadoc) {
        names++;
        String name = names == 1 ? "select" : "select" + names;
        int place = methods.size();
        CodeBlock body = statements(plan, 0);
        methods.add(
                place,
                MethodSpec.methodBuilder(name)
                        .addJavadoc(Javadoc.of(javadoc))
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(union)
                        .addParameter(JsonParser.class, "parser")
                        .addParameter(JsonNode.class, "json")
                        .addException(IOException.class)
                        .addCode(body)
                        .build());
        return name;
    }

    /** The methods so far, each before those that it calls. */
    List<MethodSpec> methods() {
        return List.copyOf(methods);
    }

    /** Statements that go on in a method of their own where there are too many for one. */
    private CodeBlock branch(DispatchPlan plan, int depth, String condition) {
        boolean isLeaf = plan instanceof DispatchPlan.Choose || plan instanceof DispatchPlan.Unclaimed;
        if (isLeaf || (depth < DEEPEST && leaves(plan) <= MOST_LEAVES)) {
            return statements(plan, depth);
        }
        String name = select(plan, "Goes on where " + condition + ".");
        return CodeBlock.of("return $L(parser, json);\n", name);
    }

    private CodeBlock statements(DispatchPlan plan, int depth) {
        if (plan instanceof DispatchPlan.Choose choose) {
            return CodeBlock.of("return $L;\n", choose(choose));
        }
        if (plan instanceof DispatchPlan.ByConstant byConstant) {
            return byConstant(byConstant, depth);
        }
        if (plan instanceof DispatchPlan.ByPresence byPresence) {
            return byPresence(byPresence, depth);
        }
        if (plan instanceof DispatchPlan.ByType byType) {
            return byType(byType, depth);
        }
        return CodeBlock.of("return $L;\n", unknown());
    }

    private CodeBlock choose(DispatchPlan.Choose plan) {
        List<ArmPlan> choice = plan.arms();
        if (plan.elseUnknown()) {
            List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("json"), unknown()));
            choice.forEach(arm -> arguments.add(arms.strictReader(arm)));
            return CodeBlock.of("$T.firstThatReadsOrElse($L)", context.reading(), CodeBlock.join(arguments, ", "));
        }
        if (choice.size() == 1) {
            return CodeBlock.of("$T.fromTree(parser, json, $L)", context.reading(), arms.reader(choice.get(0)));
        }
        List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("parser"), CodeBlock.of("json")));
        choice.forEach(arm -> arguments.add(arms.strictReader(arm)));
        return CodeBlock.of("$T.firstThatReads($L)", context.reading(), CodeBlock.join(arguments, ", "));
    }

    private CodeBlock unknown() {
        return arms.unknown(CodeBlock.of("json"));
    }

    private CodeBlock byPresence(DispatchPlan.ByPresence first, int depth) {
        CodeBlock.Builder code = CodeBlock.builder();
        DispatchPlan plan = first;
        String asked = "";
        for (int i = 0; i < MOST_LEAVES && plan instanceof DispatchPlan.ByPresence test; i++) {
            String member = CommentText.code(String.join(".", test.path()));
            code.beginControlFlow("if ($L)", JsonTests.isOneOf(test.path(), test.types(), context))
                    .add(branch(test.present(), depth + 1, "there is " + member))
                    .endControlFlow();
            asked = "there is no " + member;
            plan = test.absent();
        }
        return code.add(
                        plan instanceof DispatchPlan.ByPresence
                                ? branch(plan, DEEPEST, asked)
                                : branch(plan, depth, asked))
                .build();
    }

    private CodeBlock byType(DispatchPlan.ByType plan, int depth) {
        CodeBlock.Builder code = CodeBlock.builder();
        plan.cases()
                .forEach((type, then) -> code.beginControlFlow(
                                "if ($L)", JsonTests.is(CodeBlock.of("json"), type, context))
                        .add(branch(then, depth + 1, "it is " + DispatchSentences.a(type)))
                        .endControlFlow());
        return code.add("return $L;\n", unknown()).build();
    }

    private CodeBlock byConstant(DispatchPlan.ByConstant plan, int depth) {
        CodeBlock member = JsonTests.at(plan.path());
        String name = CommentText.code(String.join(".", plan.path()));
        CodeBlock.Builder code = CodeBlock.builder();
        if (!plan.absent().equals(plan.other())) {
            code.beginControlFlow("if ($L.isMissingNode())", member)
                    .add(branch(plan.absent(), depth + 1, "there is no " + name))
                    .endControlFlow();
        }
        if (plan.cases().containsKey("")) {
            code.beginControlFlow("if (!$L.isTextual())", member)
                    .add(branch(plan.other(), depth + 1, name + " is no text"))
                    .endControlFlow();
        }
        code.beginControlFlow("switch ($T.text($L))", context.trees(), member);
        textsByPlan(plan)
                .forEach((then, texts) -> code.add("case $L:\n", literals(texts))
                        .indent()
                        .add(branch(then, depth + 2, name + " is " + quoted(texts)))
                        .unindent());
        return code.add("default:\n")
                .indent()
                .add(branch(plan.other(), depth + 2, name + " is something else"))
                .unindent()
                .endControlFlow()
                .build();
    }

    /** The texts that lead the same way, together. */
    static Map<DispatchPlan, List<String>> textsByPlan(DispatchPlan.ByConstant plan) {
        Map<DispatchPlan, List<String>> texts = new LinkedHashMap<>();
        plan.cases()
                .forEach((text, then) ->
                        texts.computeIfAbsent(then, t -> new ArrayList<>()).add(text));
        return texts;
    }

    static CodeBlock literals(List<String> texts) {
        return texts.stream().map(Literals::string).collect(CodeBlock.joining(", "));
    }

    private static String quoted(List<String> texts) {
        return Sentences.or(texts.stream()
                .map(text -> CommentText.code('"' + CommentText.shortened(text) + '"'))
                .toList());
    }

    private static int leaves(DispatchPlan plan) {
        if (plan instanceof DispatchPlan.ByType byType) {
            return byType.cases().values().stream()
                    .mapToInt(TreeDispatch::leaves)
                    .sum();
        }
        if (plan instanceof DispatchPlan.ByConstant byConstant) {
            int cases = byConstant.cases().values().stream()
                    .mapToInt(TreeDispatch::leaves)
                    .sum();
            return cases + leaves(byConstant.absent()) + leaves(byConstant.other());
        }
        return plan instanceof DispatchPlan.ByPresence test ? leaves(test.present()) + leaves(test.absent()) : 1;
    }
}
