package dev.lathe.diagnostics;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Makes text of strangers safe to print in a terminal or a log: one line, no control characters. */
public final class Printable {
    private static final int LONGEST_QUOTE = 60;

    private Printable() {}

    /** The text with every control character, line ends included, written as an escape. */
    public static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    /** The text in double quotes, shortened where it is long. */
    public static String quote(String text) {
        int end = text.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, text.codePointCount(0, text.length())));
        return '"' + line(text.substring(0, end)) + (end < text.length() ? "…" : "") + '"';
    }

    /** A text in double quotes, any other value as JSON, shortened where it is long. */
    public static String value(JsonNode value) {
        String quoted = quote(value.isTextual() ? value.textValue() : value.toString());
        return value.isTextual() ? quoted : quoted.substring(1, quoted.length() - 1);
    }

    private static void append(StringBuilder out, int c) {
        int type = Character.getType(c);
        boolean hidden = Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        if (hidden) {
            for (char unit : Character.toChars(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
            }
        } else {
            out.appendCodePoint(c);
        }
    }
}
