package dev.lathe.plan;

import dev.lathe.schema.Pointers;
import java.util.ArrayList;
import java.util.List;

/** Names for schemas that stand inline, from the words on the way to them. */
final class InlineNames {
    private InlineNames() {}

    /**
     * The words that lead from one address to another below it: names of properties, in the singular where the way goes
     * through their elements; {@code /properties/tools/items} below a result is {@code Tool}.
     */
    static List<String> words(String from, String to) {
        List<String> tokens = tokens(to.substring(from.length()));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.get(i)) {
                case "properties", "$defs", "definitions" -> {
                    i++;
                    if (i < tokens.size()) {
                        words.add(tokens.get(i));
                    }
                }
                case "items", "additionalProperties", "prefixItems", "additionalItems" -> singularizeLast(words);
                case "patternProperties" -> {
                    i++;
                    singularizeLast(words);
                }
                default -> {
                    // a combinator and the index of an arm in it say nothing that a reader would miss
                }
            }
        }
        return words;
    }

    private static void singularizeLast(List<String> words) {
        if (!words.isEmpty()) {
            words.set(words.size() - 1, Words.singular(words.get(words.size() - 1)));
        }
    }

    private static List<String> tokens(String address) {
        return Pointers.tokens(Pointers.within(address));
    }
}
