package dev.lathe.emit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Renders Markdown of strangers as the HTML that doclint accepts; HTML within it is shown, not obeyed. */
final class MarkdownRenderer {
    private static final Parser PARSER = Parser.builder().build();
    private static final Pattern PLAIN_LINK = Pattern.compile("https?://[\\w.~:/?#!$&'()+,;=%\\[\\]-]+");
    private static final int DEEPEST = 20;

    private int depth;

    private MarkdownRenderer() {}

    /** The blocks of a text: paragraphs without {@code <p>}, lists and code. */
    static List<String> blocks(String markdown) {
        return new MarkdownRenderer().blocksOf(PARSER.parse(markdown));
    }

    private List<String> blocksOf(Node parent) {
        List<String> blocks = new ArrayList<>();
        // this code and javac's are recursive: beyond some depth, a text is no text for people
        if (++depth <= DEEPEST) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                String block = block(node);
                if (!block.isBlank()) {
                    blocks.add(block);
                }
            }
        }
        depth--;
        return blocks;
    }

    private String block(Node node) {
        if (node instanceof Paragraph) {
            return inline(node).strip();
        }
        if (node instanceof Heading) {
            return element("strong", inline(node).strip());
        }
        if (node instanceof ListBlock list) {
            return list(list);
        }
        if (node instanceof BlockQuote) {
            List<String> quoted = blocksOf(node);
            return quoted.isEmpty() ? "" : "<blockquote>\n" + Javadoc.joined(quoted, "\n") + "\n</blockquote>";
        }
        if (node instanceof FencedCodeBlock code) {
            return code.getLiteral().isBlank() ? "" : CommentText.codeBlock(code.getLiteral());
        }
        if (node instanceof IndentedCodeBlock code) {
            return CommentText.codeBlock(code.getLiteral());
        }
        return node instanceof HtmlBlock html
                ? CommentText.html(html.getLiteral()).strip()
                : "";
    }

    private String list(ListBlock list) {
        List<String> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<String> blocks = blocksOf(item);
            if (!blocks.isEmpty()) {
                items.add("<li>" + Javadoc.joined(blocks, "\n"));
            }
        }
        return items.isEmpty() ? "" : Javadoc.list(list instanceof BulletList ? "ul" : "ol", items);
    }

    private String inline(Node parent) {
        StringBuilder html = new StringBuilder();
        if (++depth <= DEEPEST) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                html.append(span(node));
            }
        }
        depth--;
        return html.toString();
    }

    private String span(Node node) {
        if (node instanceof Text text) {
            return CommentText.html(text.getLiteral());
        }
        if (node instanceof Code code) {
            return CommentText.code(code.getLiteral());
        }
        if (node instanceof Emphasis || node instanceof StrongEmphasis) {
            String name = node instanceof Emphasis ? "em" : "strong";
            return isWithin(node) ? inline(node) : element(name, inline(node));
        }
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            return " ";
        }
        if (node instanceof HtmlInline html) {
            return CommentText.html(html.getLiteral());
        }
        return node instanceof Link link && isPlain(link.getDestination())
                ? linked(link.getDestination(), inline(node))
                : inline(node);
    }

    /** Whether it stands in another of its kind, which HTML forbids; a heading counts as strong. */
    private static boolean isWithin(Node node) {
        for (Node n = node.getParent(); n != null; n = n.getParent()) {
            if (n.getClass() == node.getClass() || (node instanceof StrongEmphasis && n instanceof Heading)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(String link) {
        try {
            return PLAIN_LINK.matcher(link).matches() && new URI(link).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String linked(String link, String html) {
        return html.isBlank() ? "" : "<a href=\"" + link.replace("&", "&amp;") + "\">" + html + "</a>";
    }

    private static String element(String name, String html) {
        return html.isBlank() ? "" : "<" + name + ">" + html + "</" + name + ">";
    }
}
