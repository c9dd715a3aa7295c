package dev.lathe.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * The last touches to the text of a source file, for which JavaPoet has no means: what palantir-java-format would do
 * about lines, and escapes.
 */
final class SourceText {
    private static final int LONGEST_LINE = 120;

    private final List<String> lines;
    private final List<String> out = new ArrayList<>();
    private int next;

    private SourceText(String source) {
        this.lines = List.of(source.split("\n", -1));
    }

    /** The text as it is written to a file. */
    static String finished(String source) {
        return escaped(new SourceText(source).formatted());
    }

    /** Whether a character changes the order in which those around it are shown. */
    static boolean isReordering(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private String formatted() {
        while (next < lines.size()) {
            String line = lines.get(next++);
            if (line.strip().equals("/**")) {
                addComment(line);
            } else if (line.startsWith("package ")) {
                out.add("");
                out.add(line);
            } else if (!line.isEmpty() || !isBetweenFields()) {
                addCode(line);
            }
        }
        return String.join("\n", out);
    }

    /** Javadoc of one line stands on one line, where there is room. */
    private void addComment(String opening) {
        String body = at(next).strip();
        boolean fits = opening.length() + body.length() + " */".length() - 1 <= LONGEST_LINE;
        if (at(next + 1).strip().equals("*/") && body.startsWith("* ") && fits) {
            out.add(opening + body.substring(1) + " */");
            next += 2;
            return;
        }
        out.add(opening);
        while (!at(next - 1).strip().equals("*/")) {
            out.add(at(next++));
        }
    }

    private boolean isBetweenFields() {
        String before = at(next - 2);
        String after = at(next);
        return isPrivateField(before) && isPrivateField(after) && isStatic(before) == isStatic(after);
    }

    private static boolean isPrivateField(String line) {
        return line.strip().startsWith("private ") && line.endsWith(";");
    }

    private static boolean isStatic(String line) {
        return line.contains(" static ");
    }

    private void addCode(String first) {
        String code = first.strip();
        while (next < lines.size() && goesOn(code)) {
            String more = lines.get(next++).strip();
            boolean isTight = code.endsWith("(") || more.startsWith(")");
            code += (isTight ? "" : " ") + more;
        }
        if (code.endsWith("{") && at(next).strip().equals("}")) {
            code += "}";
            next++;
        }
        int indent = first.length() - first.stripLeading().length();
        out.addAll(code.isEmpty() ? List.of("") : LineBreaker.broken(code, indent));
    }

    /** Whether JavaPoet has broken the line, at 100 columns, or put the parts of an annotation on lines of their own. */
    private static boolean goesOn(String code) {
        boolean isComment = code.startsWith("//") || code.startsWith("*");
        return !isComment && !code.endsWith("{") && (code.endsWith(" throws") || new CodeScan(code).open() > 0);
    }

    private String at(int line) {
        return line >= 0 && line < lines.size() ? lines.get(line) : "";
    }

    /**
     * The text with Unicode escapes for what UTF-8 cannot hold and for what would show a literal other than it is. Such
     * characters stand in literals only, where an even number of backslashes precedes them.
     */
    private static String escaped(String source) {
        StringBuilder out = new StringBuilder(source.length());
        source.codePoints().forEach(c -> {
            if (isReordering(c) || Character.getType(c) == Character.SURROGATE) {
                out.append('\\').append('u').append(Integer.toHexString(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
