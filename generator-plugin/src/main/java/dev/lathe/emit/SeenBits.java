package dev.lathe.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import java.util.ArrayList;
import java.util.List;

/** Emits the variables in which every required member that was read leaves a bit: 64 of them to a {@code long}. */
final class SeenBits {
    private static final int LONGEST_BINARY = 16;

    private final int count;
    private final List<String> variables = new ArrayList<>();

    SeenBits(int count, NameAllocator names) {
        this.count = count;
        for (int i = 0; i < count; i += Long.SIZE) {
            variables.add(names.newName(i == 0 ? "seen" : "seen" + (i / Long.SIZE + 1)));
        }
    }

    /** Declares the variables. */
    CodeBlock variables() {
        CodeBlock.Builder code = CodeBlock.builder();
        variables.forEach(variable -> code.addStatement("long $N = 0", variable));
        return code.build();
    }

    /** Sets a bit. */
    CodeBlock set(int bit) {
        int width = Math.min(count, Long.SIZE);
        return CodeBlock.builder()
                .addStatement("$N |= $L", variables.get(bit / Long.SIZE), literal(1L << bit % Long.SIZE, width))
                .build();
    }

    /** Whether a bit is not set. */
    CodeBlock areIncomplete() {
        List<CodeBlock> tests = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            int width = Math.min(count - i * Long.SIZE, Long.SIZE);
            long all = width == Long.SIZE ? -1L : (1L << width) - 1;
            tests.add(CodeBlock.of("$N != $L", variables.get(i), literal(all, width)));
        }
        return CodeBlock.join(tests, " || ");
    }

    /** The variables, with commas. */
    String names() {
        return String.join(", ", variables);
    }

    private static String literal(long bits, int width) {
        if (width > LONGEST_BINARY) {
            return "0x" + Long.toHexString(bits) + "L";
        }
        String binary = Long.toBinaryString(bits);
        return "0b" + "0".repeat(width - binary.length()) + binary;
    }
}
