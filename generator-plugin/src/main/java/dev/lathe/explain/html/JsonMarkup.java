package dev.lathe.explain.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A schema as marked-up JSON, whose references lead to what they point to. */
final class JsonMarkup {
    private static final String INDENT = "  ";

    private final Links links;
    private final StringBuilder out = new StringBuilder();
    private final int most;

    private JsonMarkup(Links links, int most) {
        this.links = links;
        this.most = most;
    }

    /**
     * The markup of a schema.
     *
     * @param links where references lead
     * @param most how long it may be; what is beyond is left out
     */
    static String of(JsonNode schema, Links links, int most) {
        JsonMarkup markup = new JsonMarkup(links, most);
        markup.add(schema, "\n", null);
        return markup.out + (markup.isFull() ? "\n…" : "");
    }

    private boolean isFull() {
        return out.length() > most;
    }

    private void add(JsonNode node, String line, @Nullable String member) {
        if (isFull()) {
            return;
        }
        if (node.isObject() && !node.isEmpty()) {
            addObject(node, line);
        } else if (node.isArray() && !node.isEmpty()) {
            addArray(node, line);
        } else if (node.isTextual()) {
            addText(node, member);
        } else {
            span("n", node.toString());
        }
    }

    private void addObject(JsonNode node, String line) {
        out.append('{');
        String separator = "";
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (isFull()) {
                return;
            }
            out.append(separator).append(line).append(INDENT);
            span("k", quoted(field.getKey()));
            out.append(": ");
            add(field.getValue(), line + INDENT, field.getKey());
            separator = ",";
        }
        out.append(line).append('}');
    }

    private void addArray(JsonNode node, String line) {
        out.append('[');
        String separator = "";
        for (JsonNode element : node) {
            if (isFull()) {
                return;
            }
            out.append(separator).append(line).append(INDENT);
            add(element, line + INDENT, null);
            separator = ",";
        }
        out.append(line).append(']');
    }

    private void addText(JsonNode node, @Nullable String member) {
        String text = node.textValue();
        String id = "$ref".equals(member) && text.startsWith("#") ? links.idAt(text.substring(1)) : null;
        if (id == null) {
            span("s", quoted(text));
        } else {
            out.append("<a href=\"#")
                    .append(id)
                    .append("\">")
                    .append(HtmlText.of(quoted(text)))
                    .append("</a>");
        }
    }

    private void span(String kind, String text) {
        out.append("<span class=\"")
                .append(kind)
                .append("\">")
                .append(HtmlText.of(text))
                .append("</span>");
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }
}
