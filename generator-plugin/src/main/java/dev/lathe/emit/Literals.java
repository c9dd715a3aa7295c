package dev.lathe.emit;

import com.palantir.javapoet.CodeBlock;

/** Texts of the schema as literals of Java. */
final class Literals {
    private Literals() {}

    /**
     * A text as a literal, on one line. JavaPoet breaks its own literals at U+2028 and its like, which end a line for
     * Unicode and not for Java.
     */
    static CodeBlock string(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(c -> literal.append(escaped((char) c)));
        return CodeBlock.of("$L", literal.append('"'));
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> isHidden(c) ? String.format("\\u%04x", (int) c) : String.valueOf(c);
        };
    }

    private static boolean isHidden(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
