package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of strangers: none ends a comment or a literal, gives javadoc orders, or hides what it does. */
class HostileSchemaTest {
    private static final String REACHED = "lathe.test.reached";
    private static final String CODE_OF_A_STRANGER = "static { System.setProperty(\"" + REACHED + "\", \"yes\"); }";

    private static final List<String> TEXTS = List.of(
            "*/ " + CODE_OF_A_STRANGER + " /*",
            "\\u002a\\u002f " + CODE_OF_A_STRANGER + " /*",
            "\\\\u002a/ *\\u002f \\u002a\\uu002f " + CODE_OF_A_STRANGER,
            "*&#47; &#42;/ */*/ /**/ /** // **/",
            "\n*/\n" + CODE_OF_A_STRANGER + "\n/**\n",
            "\\u000a" + CODE_OF_A_STRANGER + "\\u000d",
            "\"; } " + CODE_OF_A_STRANGER + " //",
            "\\\"; } " + CODE_OF_A_STRANGER + " //",
            "\"\"\"\n\\\"\"\"",
            "{@link",
            "{@link java.lang.String",
            "{@code {",
            "{@code }",
            "}",
            "{",
            "{{}",
            "@param x y",
            "@throws",
            "@see",
            "{@inheritDoc}",
            "{@value}",
            "{@snippet file=/etc/passwd}",
            "{@docRoot}",
            "{@literal @}",
            "@deprecated",
            "text\n@return nothing\n@since 1",
            "`{@code`",
            "```\n}\n*/\n```",
            "    indented */ code {",
            "<script>alert(1)</script>",
            "<b>",
            "</div></body>",
            "<!-- comment",
            "<![CDATA[",
            "&amp;&lt&;&#x41;&nosuch;",
            "<a href=\"javascript:alert(1)\">x</a>",
            "[x](javascript:alert(1))",
            "![x](http://example.com/x.png)",
            "<http://example.com>",
            "[a](<b c>)",
            "# heading\n\n* list\n  * nested\n\n> quote\n\n1. one\n2. two\n\n---",
            "| a | b |\n|---|---|\n| 1 | 2 |",
            "**bold *both** neither*",
            "line\\\nbreak",
            "",
            " ",
            "\n",
            "\t",
            ".",
            "${System.exit(1)}",
            "#{1+1}",
            "$",
            "$$",
            "$T",
            "$L",
            "$N$S$T$L",
            "$1T",
            "$>$<",
            "$[$]",
            "%s%n%d",
            "\\",
            "\\\\",
            "\\n",
            "\\u",
            "\\uXYZW",
            "\\u0022",
            "'",
            "''",
            "\u0000",
            "\u0007\u001b[31m",
            "\r",
            "\r\n",
            "\u0085",
            "\u2028",
            "\u2029",
            "\\\u2028",
            "\ufeff",
            "\u202e\u2066 // }\u2069",
            "\u200b",
            "\u00ad",
            "\uffff",
            "\ufffe",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "\ude00\ud83d",
            "a\ud83d*/",
            "\u00e9e\u0301",
            "a".repeat(10_000),
            "a ".repeat(5_000),
            "{".repeat(1_000),
            "(".repeat(1_000),
            "> ".repeat(1_000),
            "* ".repeat(500),
            "<b>".repeat(500),
            "*/".repeat(5_000),
            "[".repeat(2_000),
            "`".repeat(999));

    private static final GeneratedCode CODE = GeneratedCode.from(schema());

    static Stream<String> definitions() {
        return TEXTS.stream().map(text -> "Definition" + TEXTS.indexOf(text));
    }

    @Test
    void runsNoCodeOfAStranger() {
        definitions().forEach(definition -> CODE.read(definition, sample(definition)));

        assertThat(System.getProperty(REACHED)).isNull();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void keepsTextsAsTheyAre(String definition) {
        assertThat(CODE.roundTrip(definition, sample(definition))).isEqualTo(sample(definition));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void findsTheArmThatTheTextNames(String definition) {
        assertThat(CODE.read("Any", sample(definition))).isInstanceOf(CODE.type(definition));
    }

    @Test
    void knowsTheValuesOfItsEnums() {
        for (String text : TEXTS) {
            String definition = "Definition" + TEXTS.indexOf(text);
            Object kind = GeneratedCode.call(CODE.read(definition, sample(definition)), "kind");

            assertThat(GeneratedCode.call(kind, "value")).isEqualTo(text);
            assertThat(GeneratedCode.call(kind, "known")).asString().isNotEqualTo("UNRECOGNIZED");
        }
    }

    @Test
    void writesNothingIntoSourcesThatHidesOrReordersText() {
        CODE.files()
                .forEach((path, source) -> assertThat(source.codePoints().filter(HostileSchemaTest::isHiding))
                        .as(path)
                        .isEmpty());
    }

    @Test
    void documentsWithoutAWarning() {
        CODE.document();
    }

    private static boolean isHiding(int c) {
        boolean reorders = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return reorders || Character.isISOControl(c) && c != '\n' || Character.getType(c) == Character.SURROGATE;
    }

    private static String sample(String definition) {
        String text = TEXTS.get(Integer.parseInt(definition.substring("Definition".length())));
        ObjectNode sample = JsonNodeFactory.instance.objectNode();
        sample.put("fixed", text);
        sample.put("kind", text);
        sample.put("plain", text);
        return sample.toString();
    }

    private static String schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("description", TEXTS.get(0));
        ObjectNode definitions = schema.putObject("$defs");
        ArrayNode arms =
                definitions.putObject("Any").put("description", TEXTS.get(0)).putArray("anyOf");
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i);
            ObjectNode definition = definitions.putObject("Definition" + i);
            definition.put("type", "object").put("description", text).put("title", text);
            ObjectNode properties = definition.putObject("properties");
            properties.putObject("fixed").put("const", text).put("description", text);
            properties.putObject("kind").putArray("enum").add(text).add("other");
            properties
                    .putObject("plain")
                    .put("type", "string")
                    .put("title", text)
                    .put("default", text)
                    .put("pattern", text)
                    .put("format", text);
            definition.putArray("required").add("fixed");
            arms.addObject().put("$ref", "#/$defs/Definition" + i);
        }
        return escaped(schema);
    }

    /** Half a surrogate pair is no UTF-8; in JSON it can be written as an escape. */
    private static String escaped(ObjectNode schema) {
        try {
            return JsonMapper.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build()
                    .writeValueAsString(schema);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
