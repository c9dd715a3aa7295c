package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.explain.html.HtmlPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page of lathe:explain: whatever a schema says, it is shown and never obeyed. */
class ExplainPageTest {
    private static final List<String> TEXTS = List.of(
            "</script><script>alert(1)</script>",
            "</style><style>*{display:none}</style>",
            "<img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "' autofocus onfocus='alert(1)",
            "--><!--",
            "<![CDATA[ ]]>",
            "</code></pre></section></main>",
            "&lt;b&gt; &#60;script&#62;",
            "javascript:alert(1)",
            "a\u2028b\u2029c",
            "\u202egnissapmoc\u202c \u2066x\u2069",
            "\u0000\u0007\u001b[31m\r",
            "\ud800",
            "\uffff",
            "`</code><script>alert(1)</script>`",
            "a\n\nb <svg onload=alert(1)>",
            "%22%3E%3Cscript%3E",
            "${alert(1)} $& \\1",
            "name with spaces");

    /** The tags that the page is made of, with their attributes. */
    private static final Pattern TAG =
            Pattern.compile("</?[a-z][a-z0-9]*(?: [a-zA-Z-]+(?:=\"[^\"<>]*\")?)*/?>|<!DOCTYPE html>");

    private static final Pattern UNESCAPED = Pattern.compile("&(?!(?:amp|lt|gt|quot|#39);)");

    @Test
    void isMadeOfItsOwnTagsOnly() {
        String page = HtmlPage.of(Explained.of(Generation.of(hostile())));
        String markup = page.replaceAll("(?s)(<style>).*?(</style>)|(<script>).*?(</script>)", "$1$2$3$4");

        String text = TAG.matcher(markup).replaceAll("");

        assertThat(text).doesNotContain("<", ">");
        assertThat(UNESCAPED.matcher(markup).find()).isFalse();
        assertThat(attributes(markup)).noneMatch(name -> name.startsWith("on") || name.equals("style"));
        assertThat(page.split("<script>", -1)).hasSize(2);
        assertThat(page.split("<style>", -1)).hasSize(2);
    }

    @Test
    void showsNoCharacterThatHidesOrReorders() {
        String page = HtmlPage.of(Explained.of(Generation.of(hostile())));

        assertThat(page.codePoints()
                        .filter(c -> c != '\n'
                                && (Character.isISOControl(c)
                                        || Character.getType(c) == Character.FORMAT
                                        || Character.getType(c) == Character.SURROGATE
                                        || c == 0x2028
                                        || c == 0x2029)))
                .isEmpty();
        assertThat(page).contains("\\u202egnissapmoc");
    }

    @Test
    void leadsNowhereOutOfThePage() {
        String page = HtmlPage.of(Explained.of(Generation.of(hostile())));

        Matcher links = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"").matcher(page);
        while (links.find()) {
            String link = links.group(1);
            assertThat(link).startsWith("#");
            assertThat(page).containsOnlyOnce("id=\"" + link.substring(1) + "\"");
        }
        assertThat(page).contains("default-src 'none'").doesNotContain("unsafe-inline");
    }

    @Test
    void isTheSameForTheSameInput() {
        Generation generation = Generation.of(many(30));

        assertThat(HtmlPage.of(Explained.of(generation))).isEqualTo(HtmlPage.of(Explained.of(generation)));
    }

    @Test
    void drawsAllTypesWhereThePictureShowsSomething() {
        assertThat(HtmlPage.of(Explained.of(Generation.of(many(30)))))
                .contains("aria-label=\"All types and their uses\"");
        assertThat(HtmlPage.of(Explained.of(Generation.of(many(601)))))
                .contains("A picture of 601 types")
                .contains("aria-label=\"What uses T1, and what it uses\"");
    }

    /** Text on its ground: 4.5 to 1, as WCAG 2.2 asks for. */
    @Test
    void hasEnoughContrastInBothThemes() throws IOException {
        String css = new String(HtmlPage.class.getResourceAsStream("page.css").readAllBytes(), StandardCharsets.UTF_8);
        String[] themes = css.split("@media \\(prefers-color-scheme: dark\\)");

        for (String theme : List.of(themes[0], themes[1].substring(0, themes[1].indexOf('}')))) {
            for (String text : List.of(
                    "text", "muted", "link", "class", "union", "enum", "alias", "keyword", "string", "number")) {
                for (String ground : List.of("page", "panel")) {
                    assertThat(contrast(colour(theme, text), colour(theme, ground)))
                            .as(text + " on " + ground)
                            .isGreaterThanOrEqualTo(4.5);
                }
            }
            assertThat(contrast(colour(theme, "text"), colour(theme, "mark"))).isGreaterThanOrEqualTo(4.5);
        }
    }

    private static List<String> attributes(String markup) {
        return Pattern.compile("<[^>]*>")
                .matcher(markup)
                .results()
                .flatMap(tag ->
                        Pattern.compile(" ([a-zA-Z-]+)=").matcher(tag.group()).results())
                .map(attribute -> attribute.group(1))
                .toList();
    }

    private static int colour(String theme, String name) {
        Matcher matcher = Pattern.compile("--" + name + ": #([0-9a-f]{6})").matcher(theme);
        assertThat(matcher.find()).as(name).isTrue();
        return Integer.parseInt(matcher.group(1), 16);
    }

    private static double contrast(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int colour) {
        double value = (colour & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** Definitions, members, values and texts of all kinds that are hostile. */
    static String hostile() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ObjectNode definitions = schema.putObject("$defs");
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i);
            // half a surrogate pair is no name, which the loader reports
            String name = text.replace("\ud800", "");
            ObjectNode definition = definitions.putObject(name + i);
            definition.put("type", "object").put("description", text).put("title", text);
            ObjectNode properties = definition.putObject("properties");
            properties
                    .putObject(name)
                    .put("type", "string")
                    .put("description", text)
                    .put("pattern", "a");
            properties.putObject("kind").put("const", text);
            properties.putObject("value").putArray("enum").add(text).add("other");
            definition.putArray("required").add("kind");
            definitions.putObject("alias" + name + i).put("type", "string").put("description", text);
        }
        try {
            return JsonMapper.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build()
                    .writeValueAsString(schema);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A chain of types. */
    private static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> "\"T" + i + "\": {\"type\": \"object\", \"properties\": {\"next\": {\"$ref\": \"#/$defs/T"
                                + (i + 1) % count + "\"}}}")
                .collect(Collectors.joining(",", "{\"$defs\": {", "}}"));
    }
}
