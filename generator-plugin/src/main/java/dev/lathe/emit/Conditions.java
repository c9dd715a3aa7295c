package dev.lathe.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Conditions made of many. */
final class Conditions {
    /** The compiler descends a level for each in a row; hundreds of members would end its stack. */
    private static final int MOST_IN_A_ROW = 100;

    private Conditions() {}

    /** All of them, in their order. */
    static CodeBlock and(List<CodeBlock> conditions) {
        return joined(conditions, " && ");
    }

    /** Any of them, in their order. */
    static CodeBlock or(List<CodeBlock> conditions) {
        return joined(conditions, " || ");
    }

    private static CodeBlock joined(List<CodeBlock> conditions, String operator) {
        if (conditions.size() <= MOST_IN_A_ROW) {
            return CodeBlock.join(conditions, operator);
        }
        List<CodeBlock> groups = Groups.of(conditions, MOST_IN_A_ROW).stream()
                .map(group -> CodeBlock.of("($L)", CodeBlock.join(group, operator)))
                .toList();
        return joined(groups, operator);
    }
}
