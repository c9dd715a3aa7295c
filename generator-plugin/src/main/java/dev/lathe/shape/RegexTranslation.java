package dev.lathe.shape;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Turns a regular expression of JSON Schema, which is one of ECMAScript, into one of Java that matches the same names. */
final class RegexTranslation {
    /** What is longer is no pattern that a person wrote, and Java's compiler of patterns recurses. */
    private static final int LONGEST = 1_000;
    /** Letters and digits that mean something behind a backslash in both; all others stand for themselves. */
    private static final String ESCAPES = "dDwWsSbBtnrfcxupPk0123456789";

    private final String pattern;
    private final StringBuilder java = new StringBuilder();
    private int at;
    private boolean inClass;

    private RegexTranslation(String pattern) {
        this.pattern = pattern;
    }

    /** The expression in Java's form; null where Java has no such form. */
    static @Nullable String of(String pattern) {
        if (pattern.length() > LONGEST) {
            return null;
        }
        String java = new RegexTranslation(pattern).translated();
        try {
            Pattern.compile(java);
            return java;
        } catch (PatternSyntaxException e) {
            return null;
        }
    }

    private String translated() {
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            at++;
            if (c == '\\' && at < pattern.length()) {
                escape(pattern.charAt(at));
                at++;
            } else if (inClass) {
                withinClass(c);
            } else {
                outside(c);
            }
        }
        return java.toString();
    }

    private void escape(char c) {
        if (c == 'v') {
            java.append("\\x0B");
        } else if (c == 'b' && inClass) {
            java.append("\\x08");
        } else if (c == '0') {
            java.append("\\x00");
        } else if (c == 'u' && pattern.startsWith("{", at + 1)) {
            java.append("\\x");
        } else if (isLetterOrDigit(c) && ESCAPES.indexOf(c) < 0) {
            java.append(c);
        } else {
            java.append('\\').append(c);
        }
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Java's classes have classes and intersections in them. */
    private void withinClass(char c) {
        if (c == '[' || c == '&') {
            java.append('\\');
        }
        inClass = c != ']';
        java.append(c);
    }

    /** Java's {@code $} also matches before a line break at the end. */
    private void outside(char c) {
        if (c == '$') {
            java.append("\\z");
        } else if (c == '[' && pattern.startsWith("^]", at)) {
            java.append("[\\s\\S]");
            at += 2;
        } else if (c == '[' && pattern.startsWith("]", at)) {
            java.append("(?!)");
            at++;
        } else {
            inClass = c == '[';
            java.append(c);
        }
    }
}
