package dev.lathe.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks the lines of Javadoc, as google-java-format and palantir-java-format do. */
final class JavadocLines {
    /** With the deepest indent of generated members and the comment's asterisk, 110 columns. */
    private static final int LONGEST = 99;

    private static final Pattern CODE = Pattern.compile(" *(?:<li>)*<pre>");

    private JavadocLines() {}

    /** The text with its long lines broken; code on lines of its own stays as it is. */
    static String wrapped(String text) {
        List<String> lines = new ArrayList<>();
        boolean inCode = false;
        for (String line : text.split("\n", -1)) {
            inCode |= CODE.matcher(line).lookingAt();
            if (inCode || line.length() <= LONGEST) {
                lines.add(line.stripTrailing());
            } else {
                wrap(line, lines);
            }
            inCode &= !line.endsWith("</pre>");
        }
        return String.join("\n", lines);
    }

    private static void wrap(String line, List<String> lines) {
        String text = line.stripLeading();
        String indent = " ".repeat(line.length() - text.length());
        String nextIndent = indent + (text.startsWith("<li>") || text.startsWith("@") ? "    " : "");
        StringBuilder current = new StringBuilder(indent);
        boolean empty = true;
        for (String word : text.split(" +", -1)) {
            if (!empty && current.length() + 1 + word.length() > LONGEST) {
                lines.add(current.toString());
                current = new StringBuilder(nextIndent);
                empty = true;
            }
            current.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(current.toString());
    }
}
