package dev.lathe.explain.html;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.explain.ExplainedType;

/** The Java of each type beside its schema, until the page is as long as a browser shows with ease. */
final class Listings {
    private static final int LONGEST_SCHEMA = 100_000;
    private static final int LONGEST_CODE = 400_000;

    private final Links links;
    private int left;

    /**
     * Listings for a page.
     *
     * @param most how long all of them together may be
     */
    Listings(Links links, int most) {
        this.links = links;
        this.left = most;
    }

    /** The listings of a type. */
    String of(ExplainedType type) {
        return "<div class=\"beside\">" + schema(type) + code(type) + "</div>";
    }

    private String schema(ExplainedType type) {
        JsonNode schema = type.schema();
        return schema == null
                ? ""
                : figure("Schema of " + type.name(), type.source().toString(), schemaMarkup(schema));
    }

    private String schemaMarkup(JsonNode schema) {
        String markup = left <= 0 ? "…" : JsonMarkup.of(schema, links, Math.min(left, LONGEST_SCHEMA));
        left -= markup.length();
        return markup;
    }

    private String code(ExplainedType type) {
        String owner = type.owner();
        if (owner != null) {
            return "<p class=\"note\">Its Java is part of " + links.to(owner) + ".</p>";
        }
        ExplainedType.Code code = type.code();
        if (code == null) {
            return "";
        }
        if (code.text().length() > Math.min(left, LONGEST_CODE)) {
            return "<p class=\"note\">Its Java is too long for this page: " + HtmlText.code(code.path()) + "</p>";
        }
        String markup = JavaMarkup.of(code.text());
        left -= markup.length();
        return figure("Java of " + type.name(), code.path(), markup);
    }

    private static String figure(String name, String place, String markup) {
        return "<figure><figcaption>" + HtmlText.of(name) + " <span class=\"place\">" + HtmlText.of(place)
                + "</span></figcaption><pre tabindex=\"0\" role=\"region\" aria-label=\"" + HtmlText.of(name)
                + "\"><code>" + markup + "</code></pre></figure>";
    }
}
