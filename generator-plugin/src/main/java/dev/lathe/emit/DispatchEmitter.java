package dev.lathe.emit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.lathe.plan.ArmPlan;
import dev.lathe.plan.DispatchPlan;
import dev.lathe.plan.JsonType;
import dev.lathe.plan.TypeRef;
import dev.lathe.plan.UnionPlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Emits how a value finds its arm: straight from the parser where its first token or the text of a member tells, else
 * through a tree.
 *
 * <pre>{@code
 * static RequestId read(JsonParser parser) throws IOException {
 *     return switch (parser.currentTokenId()) {
 *         case JsonTokenId.ID_STRING -> new RequestId.StringValue(JsonReading.string(parser, "RequestId"));
 *         default -> new RequestId.Unknown(JsonTrees.read(parser));
 *     };
 * }
 * }</pre>
 */
final class DispatchEmitter {
    private static final DispatchPlan UNCLAIMED = new DispatchPlan.Unclaimed("its JSON type is not claimed");

    private final UnionPlan plan;
    private final EmitContext context;
    private final ClassName union;
    private final ArmExpressions arms;
    private final TreeDispatch trees;
    private final List<MethodSpec> methods = new ArrayList<>();

    private DispatchEmitter(UnionPlan plan, EmitContext context) {
        this.plan = plan;
        this.context = context;
        this.union = Types.className(plan.name());
        this.arms = new ArmExpressions(plan, context);
        this.trees = new TreeDispatch(union, arms, context);
    }

    /** The method {@code read}, first, and those that it calls. */
    static List<MethodSpec> methods(UnionPlan plan, EmitContext context) {
        return new DispatchEmitter(plan, context).methods();
    }

    private List<MethodSpec> methods() {
        MethodSpec read = reading("read").addCode(read(plan.dispatch())).build();
        List<MethodSpec> all = new ArrayList<>(List.of(read));
        all.addAll(methods);
        all.addAll(arms.methods());
        all.addAll(trees.methods());
        return all;
    }

    private MethodSpec.Builder reading(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(union)
                .addParameter(JsonParser.class, "parser")
                .addException(IOException.class);
    }

    private CodeBlock read(DispatchPlan dispatch) {
        if (!(dispatch instanceof DispatchPlan.ByType byType)) {
            return dispatch instanceof DispatchPlan.ByConstant || dispatch instanceof DispatchPlan.ByPresence
                    ? readObjectOnly(dispatch)
                    : CodeBlock.of("return $L;\n", expression(dispatch));
        }
        Map<JsonType, DispatchPlan> cases = byType.cases();
        DispatchPlan object = cases.get(JsonType.OBJECT);
        return object != null && cases.size() == 1 ? readObjectOnly(object) : readAnyType(cases);
    }

    private CodeBlock readObjectOnly(DispatchPlan object) {
        return CodeBlock.builder()
                .beginControlFlow("if (!parser.hasToken($T.START_OBJECT))", JsonToken.class)
                .addStatement("return $L", arms.readUnknown())
                .endControlFlow()
                .add(readObject(object))
                .build();
    }

    private CodeBlock readAnyType(Map<JsonType, DispatchPlan> cases) {
        Map<CodeBlock, List<CodeBlock>> tokens = new LinkedHashMap<>();
        cases.forEach((type, then) -> {
            if (type != JsonType.INTEGER && type != JsonType.NUMBER) {
                List<CodeBlock> labels = tokens.computeIfAbsent(valueOf(type, then), c -> new ArrayList<>());
                tokenIds(type).forEach(id -> labels.add(CodeBlock.of("$T.$L", JsonTokenId.class, id)));
            }
        });
        addNumbers(cases, tokens);
        CodeBlock.Builder code = CodeBlock.builder()
                .add("return switch (parser.currentTokenId()) {\n")
                .indent();
        tokens.forEach((value, labels) -> code.add("case $L -> $L;\n", CodeBlock.join(labels, ", "), value));
        return code.add("default -> $L;\n", arms.readUnknown())
                .unindent()
                .add("};\n")
                .build();
    }

    private CodeBlock valueOf(JsonType type, DispatchPlan then) {
        if (type == JsonType.OBJECT && isReadFromMember(then)) {
            methods.add(reading("readObject")
                    .addModifiers(Modifier.PRIVATE)
                    .addCode(readObject(then))
                    .build());
            return CodeBlock.of("readObject(parser)");
        }
        return expression(then);
    }

    /** How a number was written tells neither way: {@code 88.0} is an integer. */
    private void addNumbers(Map<JsonType, DispatchPlan> cases, Map<CodeBlock, List<CodeBlock>> tokens) {
        DispatchPlan integer = cases.get(JsonType.INTEGER);
        DispatchPlan number = cases.get(JsonType.NUMBER);
        if (integer == null && number == null) {
            return;
        }
        CodeBlock ofInteger = integer(integer == null ? UNCLAIMED : integer);
        CodeBlock ofNumber = expression(number == null ? UNCLAIMED : number);
        boolean isOneForBoth = ofInteger.equals(ofNumber) || (number == null && longArm(integer) != null);
        CodeBlock either = isOneForBoth
                ? ofInteger
                : CodeBlock.of("$T.isInteger(parser) ? $L : $L", context.reading(), ofInteger, ofNumber);
        List<CodeBlock> labels = tokens.computeIfAbsent(either, c -> new ArrayList<>());
        labels.add(CodeBlock.of("$T.ID_NUMBER_INT", JsonTokenId.class));
        labels.add(CodeBlock.of("$T.ID_NUMBER_FLOAT", JsonTokenId.class));
    }

    /** An arm of 64 bits takes what it can hold; the rest is unknown rather than a {@code double} with other digits. */
    private CodeBlock integer(DispatchPlan integer) {
        ArmPlan arm = longArm(integer);
        return arm == null ? expression(integer) : arms.read(arm);
    }

    private static @Nullable ArmPlan longArm(@Nullable DispatchPlan integer) {
        ArmPlan first =
                integer instanceof DispatchPlan.Choose choose ? choose.arms().get(0) : null;
        return first != null && first.value().equals(new TypeRef.Scalar(TypeRef.Kind.LONG)) ? first : null;
    }

    /** An expression that reads from the parser, which stands on the first token of the value. */
    private CodeBlock expression(DispatchPlan dispatch) {
        if (dispatch instanceof DispatchPlan.Choose choose && isOne(choose)) {
            return arms.read(choose.arms().get(0));
        }
        if (dispatch instanceof DispatchPlan.Unclaimed) {
            return arms.readUnknown();
        }
        String select = trees.select(dispatch, "Finds the arm of a value that has to be looked at as a whole.");
        return CodeBlock.of("$L(parser, $T.read(parser))", select, context.trees());
    }

    private static boolean isOne(DispatchPlan.Choose choose) {
        return choose.arms().size() == 1 && !choose.elseUnknown();
    }

    private CodeBlock readObject(DispatchPlan dispatch) {
        return dispatch instanceof DispatchPlan.ByConstant byConstant && isReadFromMember(dispatch)
                ? readFromMember(byConstant)
                : CodeBlock.of("return $L;\n", expression(dispatch));
    }

    private static boolean isReadFromMember(DispatchPlan dispatch) {
        return dispatch instanceof DispatchPlan.ByConstant byConstant
                && byConstant.path().size() == 1
                && byConstant.cases().values().stream().anyMatch(DispatchEmitter::isOneClass);
    }

    private static boolean isOneClass(DispatchPlan dispatch) {
        return dispatch instanceof DispatchPlan.Choose choose
                && isOne(choose)
                && choose.arms().get(0) instanceof ArmPlan.Implementing arm
                && arm.value().kind() == TypeRef.NamedKind.CLASS;
    }

    private CodeBlock readFromMember(DispatchPlan.ByConstant dispatch) {
        String member = dispatch.path().get(0);
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "$T first = $T.firstMember(parser, $S)",
                        String.class,
                        context.reading(),
                        plan.name().inPackage())
                .addStatement(
                        "$T members = $T.upTo($L, first, parser)",
                        JsonParser.class,
                        context.lookahead(),
                        Literals.string(member))
                .beginControlFlow("switch ($T.textOrEmpty(parser))", context.reading());
        TreeDispatch.textsByPlan(dispatch).forEach((then, texts) -> {
            if (isOneClass(then) && !texts.contains("")) {
                code.add("case $L:\n", TreeDispatch.literals(texts))
                        .indent()
                        .addStatement(
                                "return $T.Reader.readMembers(members, first)",
                                Types.className(((DispatchPlan.Choose) then)
                                        .arms()
                                        .get(0)
                                        .name()))
                        .unindent();
            }
        });
        String select = trees.select(
                dispatch, "Finds the arm of a value whose " + CommentText.code(member) + " does not tell it at once.");
        return code.add("default:\n")
                .indent()
                .addStatement("return $L(parser, $T.readMembers(members, first))", select, context.trees())
                .unindent()
                .endControlFlow()
                .build();
    }

    private static List<String> tokenIds(JsonType type) {
        return switch (type) {
            case OBJECT -> List.of("ID_START_OBJECT");
            case ARRAY -> List.of("ID_START_ARRAY");
            case STRING -> List.of("ID_STRING");
            case INTEGER -> List.of("ID_NUMBER_INT");
            case NUMBER -> List.of("ID_NUMBER_FLOAT");
            case BOOLEAN -> List.of("ID_TRUE", "ID_FALSE");
            case NULL -> List.of("ID_NULL");
        };
    }
}
