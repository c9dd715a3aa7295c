package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unions of unions, classes in several unions, and arms without a name. */
class UnionMembershipTest {
    private static final GeneratedCode CODE = GeneratedCode.from("""
            {"$defs": {
              "Text": {"type": "object", "properties": {"type": {"const": "text"}}, "required": ["type"]},
              "Image": {"type": "object", "properties": {"type": {"const": "image"}}, "required": ["type"]},
              "Tool": {"type": "object", "properties": {"type": {"const": "tool"}}, "required": ["type"]},
              "Content": {"anyOf": [{"$ref": "#/$defs/Text"}, {"$ref": "#/$defs/Image"}]},
              "Sampled": {"anyOf": [{"$ref": "#/$defs/Text"}, {"$ref": "#/$defs/Tool"}]},
              "All": {"anyOf": [{"$ref": "#/$defs/Content"}, {"$ref": "#/$defs/Tool"}]},
              "AllOrText": {"anyOf": [{"$ref": "#/$defs/All"}, {"type": "string"}]},
              "Inline": {
                "oneOf": [
                  {"type": "object", "properties": {"kind": {"const": "circle"}, "radius": {"type": "number"}},
                    "required": ["kind", "radius"]},
                  {"title": "Box", "type": "object",
                    "properties": {"kind": {"const": "rectangle"}, "width": {"type": "number"}},
                    "required": ["kind", "width"]}
                ]
              },
              "Holder": {
                "type": "object",
                "properties": {
                  "content": {"$ref": "#/$defs/Content"},
                  "shape": {"oneOf": [{"$ref": "#/$defs/Inline"}, {"type": "string"}]},
                  "either": {"oneOf": [{"type": "boolean"}, {"type": "array", "items": {"type": "string"}}]}
                }
              },
              "OnlyOne": {"anyOf": [{"$ref": "#/$defs/Text"}]},
              "Twice": {"anyOf": [{"$ref": "#/$defs/Text"}, {"$ref": "#/$defs/Text"}, {"$ref": "#/$defs/Image"}]}
            }}
            """);

    @Test
    void makesAClassAnArmOfSeveralUnions() {
        assertThat(CODE.type("Text")).isAssignableTo(CODE.type("Content")).isAssignableTo(CODE.type("Sampled"));
        assertThat(CODE.read("Content", "{\"type\":\"text\"}")).isEqualTo(CODE.read("Sampled", "{\"type\":\"text\"}"));
    }

    @Test
    void makesAUnionAnArmOfAnother() {
        assertThat(CODE.type("Content")).isAssignableTo(CODE.type("All"));
        assertThat(CODE.type("All")).isAssignableTo(CODE.type("AllOrText"));
        assertThat(CODE.read("AllOrText", "{\"type\":\"image\"}")).isInstanceOf(CODE.type("Image"));
    }

    @ParameterizedTest
    @CsvSource({
        "All, '{\"type\":\"tool\",\"more\":1}'",
        "All, '{\"type\":\"image\"}'",
        "All, '{\"type\":\"audio\",\"more\":1.0}'",
        "AllOrText, '\"text\"'",
        "AllOrText, '{\"type\":\"text\"}'",
        "AllOrText, '{\"type\":\"audio\"}'",
        "AllOrText, '[1]'",
        "Inline, '{\"kind\":\"circle\",\"radius\":1}'",
        "Inline, '{\"kind\":\"rectangle\",\"width\":0.5,\"radius\":\"x\"}'",
        "Inline, '{\"kind\":\"line\"}'",
        "Holder, '{\"content\":{\"type\":\"text\"},\"shape\":{\"kind\":\"circle\",\"radius\":1},\"either\":[\"a\"]}'",
        "Holder, '{\"shape\":\"s\",\"either\":false}'",
        "OnlyOne, '{\"type\":\"text\"}'",
        "Twice, '{\"type\":\"text\"}'"
    })
    void writesWhatWasRead(String definition, String json) {
        assertThat(CODE.roundTrip(definition, json)).isEqualTo(json);
    }

    @Test
    void hoistsAccessorsOfAnyName() {
        String members = """
                "properties": {
                  "type": {"const": "%s"}, "json": {"type": "string"}, "wholeJson": {"type": "string"},
                  "as": {"type": "string"}, "of": {"type": "string"}, "value": {"type": "integer"},
                  "arm": {"type": "boolean"}, "list": {"type": "array", "items": {"type": "string"}}, "any": {}
                },
                "required": ["type", "json"]
                """;
        GeneratedCode code = GeneratedCode.from("""
                {"$defs": {
                  "A": {"type": "object", %s},
                  "B": {"type": "object", %s},
                  "Choice": {"anyOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}]}
                }}
                """.formatted(members.formatted("a"), members.formatted("b")));
        Object unknown = code.read("Choice", "{\"type\":\"c\",\"json\":\"j\",\"value\":1,\"list\":[\"l\"]}");

        assertThat(GeneratedCode.call(unknown, "json")).isEqualTo("j");
        assertThat(GeneratedCode.call(unknown, "wholeJson")).isNull();
        assertThat(GeneratedCode.call(unknown, "value")).isEqualTo(1L);
        assertThat(GeneratedCode.call(unknown, "list")).isEqualTo(List.of("l"));
        assertThat(GeneratedCode.call(unknown, "as", code.type("Choice"))).isEqualTo(unknown);
    }

    @Test
    void callsAnInlineArmByItsConstantOrItsTitle() {
        assertThat(CODE.read("Inline", "{\"kind\":\"circle\",\"radius\":1}"))
                .isInstanceOf(CODE.classNamed("Inline.Circle"));
        assertThat(CODE.read("Inline", "{\"kind\":\"rectangle\",\"width\":1}"))
                .isInstanceOf(CODE.classNamed("Inline.Box"));
    }

    @Test
    void nestsAUnionThatHasNoNameInTheClassAroundIt() {
        Object holder = CODE.read("Holder", "{\"either\":true}");

        assertThat(GeneratedCode.call(holder, "either")).isInstanceOf(CODE.classNamed("Holder.Either.BooleanValue"));
    }

    @Test
    void makesNoUnionOfOneArm() {
        assertThat(CODE.kind("OnlyOne")).isEqualTo("alias");
        assertThat(CODE.type("OnlyOne")).isEqualTo(CODE.type("Text"));
    }
}
