package dev.lathe.emit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where the brackets of a line of code are, those in literals left out. */
final class CodeScan {
    private final String code;
    /** The code with other characters in place of those of literals. */
    private final String structure;

    private final int[] depths;

    CodeScan(String code) {
        this.code = code;
        this.structure = withoutLiterals(code);
        this.depths = depths(structure);
    }

    /** How many brackets are opened and not closed; less than none where more are closed. */
    int open() {
        int open = 0;
        for (int i = 0; i < structure.length(); i++) {
            open += "([".indexOf(structure.charAt(i)) >= 0 ? 1 : 0;
            open -= ")]".indexOf(structure.charAt(i)) >= 0 ? 1 : 0;
        }
        return open;
    }

    /** Where a text stands outside of brackets and literals. */
    List<Integer> topLevel(String text) {
        List<Integer> places = new ArrayList<>();
        for (int i = structure.indexOf(text); i >= 0; i = structure.indexOf(text, i + 1)) {
            if (depths[i] == 0) {
                places.add(i);
            }
        }
        return places;
    }

    /** The code as items, each with its comma. */
    List<String> split() {
        List<String> items = new ArrayList<>();
        int start = 0;
        for (int comma : topLevel(", ")) {
            items.add(code.substring(start, comma + 1));
            start = comma + 2;
        }
        items.add(code.substring(start));
        return items;
    }

    /** Where the last pair of parentheses opens that stands in no other and is not empty; -1: nowhere. */
    int lastGroup() {
        int last = -1;
        for (int i = 0; i + 1 < structure.length(); i++) {
            if (structure.charAt(i) == '(' && depths[i] == 0 && structure.charAt(i + 1) != ')') {
                last = end(i) < 0 ? last : i;
            }
        }
        return last;
    }

    /** Where the bracket closes that opens at a place; -1: nowhere. */
    int end(int open) {
        for (int i = open + 1; i < structure.length(); i++) {
            if (depths[i] == depths[open] && ")]>".indexOf(structure.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** For every character, in how many brackets it stands; a bracket itself counts as outside. */
    private static int[] depths(String structure) {
        int[] depths = new int[structure.length()];
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < depths.length; i++) {
            char c = structure.charAt(i);
            boolean opens = "([".indexOf(c) >= 0 || (c == '<' && isTypeArgument(structure, i));
            boolean closes = ")]".indexOf(c) >= 0 || (c == '>' && !open.isEmpty() && open.peek() == '<');
            if (closes && !open.isEmpty()) {
                open.pop();
            }
            depths[i] = open.size();
            if (opens) {
                open.push(c);
            }
        }
        return depths;
    }

    /** Type arguments follow a name at once, while operators have spaces around them. */
    private static boolean isTypeArgument(String structure, int i) {
        return i + 1 < structure.length() && structure.charAt(i + 1) != ' ' && structure.charAt(i + 1) != '=';
    }

    private static String withoutLiterals(String code) {
        StringBuilder structure = new StringBuilder(code);
        char quote = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (quote == 0) {
                quote = c == '"' || c == '\'' ? c : 0;
                continue;
            }
            structure.setCharAt(i, 'x');
            if (c == '\\' && i + 1 < code.length()) {
                structure.setCharAt(++i, 'x');
            } else if (c == quote) {
                quote = 0;
            }
        }
        return structure.toString();
    }
}
