package dev.lathe.explain.html;

import java.util.Set;

/** Java source with its keywords, texts and comments marked. */
final class JavaMarkup {
    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "boolean",
            "break",
            "case",
            "catch",
            "class",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "for",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "new",
            "null",
            "package",
            "permits",
            "private",
            "protected",
            "public",
            "record",
            "return",
            "sealed",
            "static",
            "super",
            "switch",
            "this",
            "throw",
            "throws",
            "true",
            "try",
            "void",
            "while");

    private final String source;
    private final StringBuilder out;
    private int at;

    private JavaMarkup(String source) {
        this.source = source;
        this.out = new StringBuilder(source.length() * 3 / 2);
    }

    /** The markup of a source file. */
    static String of(String source) {
        JavaMarkup markup = new JavaMarkup(source);
        while (markup.at < source.length()) {
            markup.next();
        }
        return markup.out.toString();
    }

    private void next() {
        char c = source.charAt(at);
        if (source.startsWith("/*", at)) {
            mark("c", endOf("*/", at + 2));
        } else if (source.startsWith("//", at)) {
            int end = source.indexOf('\n', at);
            mark("c", end < 0 ? source.length() : end);
        } else if (c == '"' || c == '\'') {
            mark("s", endOfLiteral(c));
        } else if (c == '@') {
            mark("a", endOfWord(at + 1));
        } else if (Character.isJavaIdentifierStart(c)) {
            int end = endOfWord(at);
            mark(KEYWORDS.contains(source.substring(at, end)) ? "w" : "", end);
        } else {
            mark("", at + 1);
        }
    }

    private int endOf(String text, int from) {
        int end = source.indexOf(text, from);
        return end < 0 ? source.length() : end + text.length();
    }

    private int endOfLiteral(char quote) {
        int end = at + 1;
        while (end < source.length() && source.charAt(end) != quote && source.charAt(end) != '\n') {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, source.length());
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < source.length() && Character.isJavaIdentifierPart(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private void mark(String kind, int end) {
        String text = HtmlText.of(source.substring(at, end));
        out.append(kind.isEmpty() ? text : "<span class=\"" + kind + "\">" + text + "</span>");
        at = end;
    }
}
