package dev.lathe.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Turns names of the schema into Java's spellings: {@code TypeName}, {@code memberName}, {@code CONSTANT_NAME}. */
final class Words {
    private Words() {}

    /** {@code task_status} as {@code TaskStatus}; capitals stay as they are: {@code JSONRPCError}. */
    static String typeName(String name) {
        String joined = split(name).stream().map(Words::capitalized).collect(Collectors.joining());
        return startingLegally(joined.isEmpty() ? "Unnamed" : joined);
    }

    /** {@code _meta} as {@code meta}, {@code URLPath} as {@code urlPath}. */
    static String memberName(String name) {
        List<String> words = split(name);
        if (words.isEmpty()) {
            return "unnamed";
        }
        String rest = words.stream().skip(1).map(Words::capitalized).collect(Collectors.joining());
        return startingLegally(uncapitalized(words.get(0)) + rest);
    }

    /** {@code inputRequired}, {@code input-required} and {@code InputRequired} as {@code INPUT_REQUIRED}. */
    static String constantName(String name) {
        String joined = split(name).stream()
                .flatMap(word -> humps(word).stream())
                .map(word -> word.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
        return startingLegally(joined.isEmpty() ? "EMPTY" : joined);
    }

    /** The singular of an English plural, where the rule is plain: {@code entries}, {@code boxes}, {@code tools}. */
    static String singular(String name) {
        if (name.length() > 4 && name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        if (name.matches(".+(x|ch|sh|ss)es")) {
            return name.substring(0, name.length() - 2);
        }
        if (name.length() > 2 && name.endsWith("s") && !name.matches(".*(ss|us|is)")) {
            return name.substring(0, name.length() - 1);
        }
        return name;
    }

    /** The plural of an English singular, where the rule is plain. */
    static String plural(String name) {
        if (name.matches(".*[^aeiou]y")) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        return name + (name.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
    }

    /** The first letter in upper case. */
    static String capitalized(String word) {
        int first = word.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(word.substring(Character.charCount(first)))
                .toString();
    }

    private static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) && Character.isJavaIdentifierPart(c)) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** Leading capitals are one word, the last of them belongs to the next: {@code URLPath} is URL and Path. */
    private static String uncapitalized(String word) {
        String first = humps(word).get(0);
        return first.toLowerCase(Locale.ROOT) + word.substring(first.length());
    }

    private static List<String> humps(String word) {
        return List.of(word.split("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"));
    }

    private static String startingLegally(String identifier) {
        return Character.isJavaIdentifierStart(identifier.codePointAt(0)) ? identifier : "_" + identifier;
    }
}
