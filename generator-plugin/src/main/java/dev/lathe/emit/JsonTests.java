package dev.lathe.emit;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.plan.JsonType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Conditions about a tree, {@code json}, as a person would write them. */
final class JsonTests {
    private static final Set<JsonType> ALL = EnumSet.allOf(JsonType.class);
    private static final Set<JsonType> NON_NULL = EnumSet.complementOf(EnumSet.of(JsonType.NULL));

    private JsonTests() {}

    /** The member at the end of a path; the value itself where the path is empty. */
    static CodeBlock at(List<String> path) {
        CodeBlock.Builder code = CodeBlock.builder().add("json");
        path.forEach(member -> code.add(".path($L)", Literals.string(member)));
        return code.build();
    }

    /** Whether the member at the end of a path is there and of one of these types. */
    static CodeBlock isOneOf(List<String> path, Set<JsonType> types, EmitContext context) {
        boolean isAnything = types.equals(ALL) || types.equals(NON_NULL);
        if (isAnything && !path.isEmpty()) {
            int last = path.size() - 1;
            String test = types.equals(ALL) ? "has" : "hasNonNull";
            return CodeBlock.of("$L.$L($L)", at(path.subList(0, last)), test, Literals.string(path.get(last)));
        }
        CodeBlock member = at(path);
        EnumSet<JsonType> rest = EnumSet.noneOf(JsonType.class);
        rest.addAll(types);
        List<CodeBlock> tests = new ArrayList<>();
        if (rest.containsAll(List.of(JsonType.INTEGER, JsonType.NUMBER))) {
            rest.removeAll(List.of(JsonType.INTEGER, JsonType.NUMBER));
            tests.add(CodeBlock.of("$L.isNumber()", member));
        }
        rest.forEach(type -> tests.add(is(member, type, context)));
        return tests.isEmpty() ? CodeBlock.of("false") : CodeBlock.join(tests, " || ");
    }

    /** Whether a node is of a type. */
    static CodeBlock is(CodeBlock node, JsonType type, EmitContext context) {
        return switch (type) {
            case OBJECT -> CodeBlock.of("$L.isObject()", node);
            case ARRAY -> CodeBlock.of("$L.isArray()", node);
            case STRING -> CodeBlock.of("$L.isTextual()", node);
            case INTEGER -> CodeBlock.of("$T.isInteger($L)", context.trees(), node);
            case NUMBER -> CodeBlock.of("$L.isNumber() && !$T.isInteger($L)", node, context.trees(), node);
            case BOOLEAN -> CodeBlock.of("$L.isBoolean()", node);
            case NULL -> CodeBlock.of("$L.isNull()", node);
        };
    }
}
