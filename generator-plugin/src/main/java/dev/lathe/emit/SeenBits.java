package dev.lathe.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.lathe.plan.PropertyPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Emits the variables in which every required member that was read leaves a bit: 64 of them to a {@code long}. */
final class SeenBits {
    private static final int LONGEST_BINARY = 16;

    private final Map<String, Integer> bits = new HashMap<>();
    private final List<String> variables;
    private final CodeBlock declaration;

    private SeenBits(List<PropertyPlan> required, List<String> variables, CodeBlock declaration) {
        required.forEach(property -> bits.put(property.wireName(), bits.size()));
        this.variables = variables;
        this.declaration = declaration;
    }

    /** A local variable for every 64 members. */
    static SeenBits inVariables(List<PropertyPlan> required, NameAllocator names) {
        List<String> variables = new ArrayList<>();
        CodeBlock.Builder declaration = CodeBlock.builder();
        for (int i = 0; i < longs(required); i++) {
            String name = names.newName(i == 0 ? "seen" : "seen" + (i + 1));
            variables.add(name);
            declaration.addStatement("long $N = 0", name);
        }
        return new SeenBits(required, variables, declaration.build());
    }

    /** An array, which several methods can share. */
    static SeenBits inArray(List<PropertyPlan> required) {
        CodeBlock declaration = CodeBlock.builder()
                .addStatement("long[] seen = new long[$L]", longs(required))
                .build();
        List<String> elements = IntStream.range(0, longs(required))
                .mapToObj(i -> "seen[" + i + "]")
                .toList();
        return new SeenBits(required, elements, declaration);
    }

    private static int longs(List<PropertyPlan> required) {
        return (required.size() + Long.SIZE - 1) / Long.SIZE;
    }

    /** Declares the variables. */
    CodeBlock variables() {
        return declaration;
    }

    /** The bit of a member; negative where it has none. */
    int bit(PropertyPlan property) {
        return bits.getOrDefault(property.wireName(), -1);
    }

    /** Sets a bit. */
    CodeBlock set(int bit) {
        int width = Math.min(bits.size(), Long.SIZE);
        return CodeBlock.builder()
                .addStatement("$N |= $L", variables.get(bit / Long.SIZE), literal(1L << bit % Long.SIZE, width))
                .build();
    }

    /** Whether a bit is not set. */
    CodeBlock areIncomplete() {
        List<CodeBlock> tests = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            int width = Math.min(bits.size() - i * Long.SIZE, Long.SIZE);
            long all = width == Long.SIZE ? -1L : (1L << width) - 1;
            tests.add(CodeBlock.of("$N != $L", variables.get(i), literal(all, width)));
        }
        return Conditions.or(tests);
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
