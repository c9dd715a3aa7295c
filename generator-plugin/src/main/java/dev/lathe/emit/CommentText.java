package dev.lathe.emit;

/** Text of strangers on its way into comments. */
final class CommentText {
    private static final int LONGEST_VALUE = 80;
    private static final char REPLACEMENT = '\uFFFD';

    private CommentText() {}

    /** A text as HTML that gives javadoc no orders. */
    static String html(String text) {
        return visible(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;");
    }

    /** A text as code, on one line. */
    static String code(String text) {
        String line = visible(text);
        if (fitsInlineTag(line)) {
            return "{@code " + line + "}";
        }
        // an element without content is an error for doclint, and so is a lone brace where this stands in an inline tag
        String html =
                line.isBlank() ? "&#32;" : html(line).replace("{", "&#123;").replace("}", "&#125;");
        return "<code>" + html + "</code>";
    }

    /** A text as code on lines of its own. */
    static String codeBlock(String text) {
        String lines = visibleLines(text).stripTrailing();
        return fitsInlineTag(lines)
                ? "<pre>{@code\n" + lines + "\n}</pre>"
                : "<pre>\n" + html(lines, true) + "\n</pre>";
    }

    /** A value of a stranger for a sentence: what is long is cut. */
    static String shortened(String text) {
        if (text.length() <= LONGEST_VALUE) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE;
        return text.substring(0, end) + "…";
    }

    /** HTML that, as a comment, goes on to its end: it neither ends the comment nor opens another. */
    static String unending(String html) {
        // before it tells tokens apart, the compiler reads backslash, u and a number as a character, also in comments
        return html.replace("*/", "*&#47;").replace("/*", "&#47;*").replace("\\u", "&#92;u");
    }

    /** A text for a comment of one line. */
    static String line(String text) {
        // of two backslashes, none begins a Unicode escape
        return visible(text).replace("\\", "\\\\");
    }

    private static String html(String text, boolean keepLines) {
        return keepLines ? String.join("\n", text.lines().map(CommentText::html).toList()) : html(text);
    }

    /** Whether an inline tag may hold the text: javadoc counts braces there, and knows no escapes. */
    private static boolean fitsInlineTag(String text) {
        return !text.isBlank() && text.indexOf('@') < 0 && unending(text).equals(text) && bracesMatch(text);
    }

    private static boolean bracesMatch(String text) {
        int open = 0;
        for (int i = 0; i < text.length() && open >= 0; i++) {
            open += text.charAt(i) == '{' ? 1 : 0;
            open -= text.charAt(i) == '}' ? 1 : 0;
        }
        return open == 0;
    }

    /** The text on one line, without characters that hide, reorder or end something. */
    private static String visible(String text) {
        return visibleLines(text).replace('\n', ' ');
    }

    private static String visibleLines(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> appendVisible(out, c));
        return out.toString();
    }

    private static void appendVisible(StringBuilder out, int c) {
        if (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
            out.append('\n');
        } else if (c == '\t') {
            out.append(' ');
        } else if (SourceText.isReordering(c) || Character.getType(c) == Character.SURROGATE) {
            out.append(REPLACEMENT);
        } else if (!Character.isISOControl(c)) {
            out.appendCodePoint(c);
        }
    }
}
