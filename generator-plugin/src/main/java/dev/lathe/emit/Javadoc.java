package dev.lathe.emit;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.plan.JavaName;
import dev.lathe.shape.Documentation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Javadoc of what schemas say of their parts. Descriptions are Markdown of strangers: they become HTML that javadoc
 * accepts, and can neither end the comment nor give javadoc orders.
 *
 * <p>A <em>paragraph</em> is safe HTML without {@code <p>}; one that begins with {@code @} is a block tag and comes
 * last. Braces in it need not match: it is not for use within an inline tag.
 */
final class Javadoc {
    private static final int LONGEST_DESCRIPTION = 20_000;
    private static final Pattern BLOCK = Pattern.compile("<(?:ul|ol|pre|blockquote)>");
    private static final Pattern UNFINISHED_SENTENCE = Pattern.compile("(?s).*[A-Za-z0-9)}]");

    private Javadoc() {}

    /**
     * Javadoc of something in the schema: its description, its constraints and default, its deprecation.
     *
     * @param documentation what the schema says of it
     * @param fallback the first sentence where that has no description
     * @param extra further paragraphs, which follow the description, and block tags
     */
    static CodeBlock of(Documentation documentation, String fallback, List<String> extra) {
        List<String> paragraphs = described(documentation, fallback);
        String constraints = Constraints.sentences(documentation);
        if (!constraints.isEmpty()) {
            paragraphs.add(constraints);
        }
        paragraphs.addAll(extra);
        if (documentation.deprecated()) {
            paragraphs.add("@deprecated by the schema");
        }
        return of(paragraphs);
    }

    /** Javadoc of these paragraphs and block tags. */
    static CodeBlock of(String... paragraphs) {
        return of(List.of(paragraphs));
    }

    /** Javadoc of these paragraphs and block tags. */
    static CodeBlock of(List<String> paragraphs) {
        List<String> body = paragraphs.stream().filter(p -> !p.startsWith("@")).toList();
        List<String> tags = paragraphs.stream().filter(p -> p.startsWith("@")).toList();
        String text = joined(body, "\n\n");
        if (!tags.isEmpty()) {
            text += (body.isEmpty() ? "" : "\n\n") + String.join("\n", tags);
        }
        return CodeBlock.of("$L", JavadocLines.wrapped(CommentText.unending(text)));
    }

    /** A description as paragraphs; the first is a sentence. */
    static List<String> markdown(String description, String fallback) {
        String text = description.length() <= LONGEST_DESCRIPTION
                ? description
                : description.substring(0, LONGEST_DESCRIPTION) + "…";
        List<String> paragraphs = new ArrayList<>(MarkdownRenderer.blocks(text));
        if (paragraphs.isEmpty() || isBlock(paragraphs.get(0))) {
            paragraphs.add(0, fallback);
        } else if (UNFINISHED_SENTENCE.matcher(paragraphs.get(0)).matches()) {
            paragraphs.set(0, paragraphs.get(0) + ".");
        }
        return paragraphs;
    }

    /** A link to a generated class, short where it is nested in the class that links. */
    static String link(JavaName target, JavaName from) {
        String around = from.inPackage() + ".";
        String name = target.inPackage();
        return "{@link " + (name.startsWith(around) ? name.substring(around.length()) : name) + "}";
    }

    /** A list of items that begin with {@code <li>}. */
    static String list(String element, List<String> items) {
        String indented = String.join("\n", items).indent(2);
        return "<" + element + ">\n" + indented + "</" + element + ">";
    }

    /** Paragraphs and blocks as one text. */
    static String joined(List<String> paragraphs, String separator) {
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            boolean first = text.isEmpty();
            text.append(first ? "" : separator)
                    .append(first || isBlock(paragraph) ? "" : "<p>")
                    .append(paragraph);
        }
        return text.toString();
    }

    private static List<String> described(Documentation documentation, String fallback) {
        if (documentation.description() != null) {
            return markdown(documentation.description(), fallback);
        }
        List<String> paragraphs = new ArrayList<>();
        String title = documentation.title();
        paragraphs.add(title == null || title.isBlank() ? fallback : CommentText.html(title.strip()) + ".");
        return paragraphs;
    }

    private static boolean isBlock(String paragraph) {
        return BLOCK.matcher(paragraph).lookingAt();
    }
}
