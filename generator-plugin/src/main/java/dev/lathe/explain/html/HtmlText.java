package dev.lathe.explain.html;

import java.util.List;
import java.util.Locale;

/** Text of strangers on its way into HTML: it is shown, never obeyed. */
final class HtmlText {
    private HtmlText() {}

    /** A text for an element or a quoted attribute. What hides or reorders text is written as an escape. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    /** Paragraphs and code of a description; nothing else of its Markdown counts. */
    static String prose(String markdown) {
        StringBuilder out = new StringBuilder();
        for (String paragraph : markdown.strip().split("\\R\\s*\\R", -1)) {
            out.append("<p>")
                    .append(withCode(List.of(paragraph.split("`", -1))))
                    .append("</p>");
        }
        return out.toString();
    }

    private static String withCode(List<String> parts) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            boolean isCode = i % 2 == 1 && i < parts.size() - 1;
            String lone = i % 2 == 1 && !isCode ? "`" : "";
            out.append(isCode ? code(parts.get(i)) : lone + of(parts.get(i)));
        }
        return out.toString();
    }

    /** A text as code. */
    static String code(String text) {
        return "<code>" + of(text) + "</code>";
    }

    /** The text as a part of an id: letters, digits, dots and dashes stand for themselves. */
    static String id(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-');
            if (isPlain) {
                out.appendCodePoint(c);
            } else {
                out.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n', '\t' -> out.append((char) c);
            default -> {
                if (isHidden(c)) {
                    for (char unit : Character.toChars(c)) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                    }
                } else {
                    out.appendCodePoint(c);
                }
            }
        }
    }

    /** As for a terminal, and what no HTML may hold: U+FFFE and its like. */
    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (c & 0xFFFE) == 0xFFFE;
    }
}
