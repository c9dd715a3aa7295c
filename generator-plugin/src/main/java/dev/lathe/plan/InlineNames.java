package dev.lathe.plan;

import dev.lathe.schema.Pointers;
import dev.lathe.shape.Documentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names for schemas that stand inline, from the words on the way to them. */
final class InlineNames {
    private static final Set<String> NAMED = Set.of("properties", "$defs", "definitions");
    private static final Set<String> ELEMENTS = Set.of("items", "prefixItems", "additionalItems");

    private static final Set<String> COMBINED = Set.of("oneOf", "anyOf", "allOf");
    private static final Pattern TITLE = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}]*(?: \\p{Lu}[\\p{L}\\p{N}]*){0,2}");
    private static final int LONGEST_TITLE = 40;

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

    /** Whether the last word of an address is a name that the schema gives, and neither a keyword nor an index. */
    static boolean isNamed(String address) {
        String around = Pointers.lastToken(Pointers.parent(address));
        boolean isArm = ELEMENTS.contains(around) || COMBINED.contains(around) || around.equals("patternProperties");
        boolean isPart = ELEMENTS.contains(Pointers.lastToken(address))
                || Pointers.lastToken(address).equals("additionalProperties");
        return NAMED.contains(around) || !(isArm || isPart);
    }

    /**
     * The word for a schema that stands in no type: an element of the definition {@code Grids} is a {@code Grid}, one of
     * the definition {@code Data} a {@code DataItem}, which a reader would otherwise take for the definition.
     *
     * @param root the name of the root
     */
    static String apart(String root, String address) {
        List<String> tokens = tokens(Pointers.within(address));
        List<String> words = new ArrayList<>(List.of(root));
        String whole = root;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (NAMED.contains(token) && i + 1 < tokens.size()) {
                i++;
                if (words.equals(List.of(root))) {
                    words.clear();
                    whole = tokens.get(i);
                }
                words.add(tokens.get(i));
            } else if (ELEMENTS.contains(token)) {
                singularize(words, whole, "Item");
            } else if (token.equals("additionalProperties") || token.equals("patternProperties")) {
                i += token.equals("patternProperties") ? 1 : 0;
                singularize(words, whole, "Member");
            }
        }
        return String.join(" ", words);
    }

    private static void singularize(List<String> words, String whole, String otherwise) {
        singularizeLast(words);
        if (words.equals(List.of(whole))) {
            words.add(otherwise);
        }
    }

    /** A title that is a good name: up to three words, each with a capital; null where there is none. */
    static @Nullable String title(Documentation documentation) {
        String title = documentation.title();
        return title != null
                        && title.length() <= LONGEST_TITLE
                        && TITLE.matcher(title).matches()
                ? title
                : null;
    }

    /** What a schema is to the one around it that no word leads to: an item, a member; empty: neither. */
    static String role(String from, String to) {
        String role = "";
        List<String> tokens = tokens(to.substring(from.length()));
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (ELEMENTS.contains(token)) {
                role = "Item";
            } else if (token.equals("additionalProperties") || token.equals("patternProperties")) {
                role = "Member";
                i += token.equals("patternProperties") ? 1 : 0;
            }
        }
        return role;
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
