package dev.lathe.emit;

import dev.lathe.plan.AdditionalPlan;
import dev.lathe.plan.NamePattern;
import dev.lathe.plan.TypeRef;
import java.util.List;
import java.util.Locale;

/** Words of generated Javadoc. */
final class Sentences {
    private Sentences() {}

    /** What members a map keeps, as safe HTML. */
    static String members(AdditionalPlan map) {
        NamePattern names = map.names();
        if (names != null) {
            return "the members whose names match " + CommentText.code(CommentText.shortened(names.pattern()));
        }
        return map.isUnknown() ? "the members that the schema does not name" : "all other members";
    }

    /** {@code a, b or c}. */
    static String or(List<String> items) {
        return joined(items, " or ");
    }

    /** {@code a, b and c}. */
    static String and(List<String> items) {
        return joined(items, " and ");
    }

    /** What a type is in JSON, with its article. */
    static String a(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return switch (scalar.kind()) {
                case STRING -> "a string";
                case LONG, BIG_INTEGER -> "an integer";
                case DOUBLE, BIG_DECIMAL -> "a number";
                case BOOLEAN -> "true or false";
            };
        }
        if (type instanceof TypeRef.Named named) {
            return a(named.name().inPackage(), "{@link " + named.name().inPackage() + "}");
        }
        if (type instanceof TypeRef.ListOf list) {
            return "a list of " + several(list.items());
        }
        return type instanceof TypeRef.MapOf map ? "a map of " + several(map.values()) : "untyped JSON";
    }

    /** A text with the article that a word in it asks for. */
    static String a(String word, String text) {
        boolean isVowel = "AEIO".indexOf(word.charAt(0)) >= 0 || word.startsWith("Un");
        return (isVowel ? "an " : "a ") + text;
    }

    private static String several(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return switch (scalar.kind()) {
                case STRING -> "strings";
                case LONG, BIG_INTEGER -> "integers";
                case DOUBLE, BIG_DECIMAL -> "numbers";
                case BOOLEAN -> "true and false";
            };
        }
        if (type instanceof TypeRef.Named named) {
            return "{@link " + named.name().inPackage() + "}";
        }
        if (type instanceof TypeRef.ListOf list) {
            return "lists of " + several(list.items());
        }
        return type instanceof TypeRef.MapOf map ? "maps of " + several(map.values()) : "untyped JSON";
    }

    /** What messages call a type. */
    static String label(TypeRef type) {
        return type instanceof TypeRef.Named named ? named.name().inPackage() : "result";
    }

    /** The text with an upper-case letter in front. */
    static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String joined(List<String> items, String last) {
        int end = items.size() - 1;
        return end <= 0 ? String.join("", items) : String.join(", ", items.subList(0, end)) + last + items.get(end);
    }
}
