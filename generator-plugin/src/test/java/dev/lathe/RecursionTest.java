package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types that hold themselves. */
class RecursionTest {
    private static final GeneratedCode CODE = GeneratedCode.from("""
            {"$defs": {
              "Node": {
                "type": "object",
                "properties": {
                  "name": {"type": "string"},
                  "next": {"$ref": "#/$defs/Node"},
                  "children": {"type": "array", "items": {"$ref": "#/$defs/Node"}},
                  "byName": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Node"}}
                }
              },
              "Tree": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Tree"}},
              "Nest": {"type": "array", "items": {"$ref": "#/$defs/Nest"}},
              "Json": {"anyOf": [
                {"type": ["string", "number", "boolean", "null"]},
                {"type": "array", "items": {"$ref": "#/$defs/Json"}},
                {"type": "object", "additionalProperties": {"$ref": "#/$defs/Json"}}
              ]},
              "Left": {"type": "object", "properties": {"right": {"$ref": "#/$defs/Right"}}},
              "Right": {"type": "object", "properties": {"left": {"$ref": "#/$defs/Left"}}},
              "Knot": {
                "type": "object",
                "properties": {"either": {"oneOf": [{"type": "string"}, {"$ref": "#/$defs/Knot"}]}}
              },
              "Hen": {
                "type": "object",
                "properties": {
                  "hen": {"const": true},
                  "from": {"oneOf": [{"type": "string"}, {"$ref": "#/$defs/Egg"}]},
                  "all": {"type": "array", "items": {"anyOf": [{"$ref": "#/$defs/Hen"}, {"$ref": "#/$defs/Egg"}]}}
                },
                "required": ["hen"]
              },
              "Egg": {
                "type": "object",
                "properties": {
                  "egg": {"const": true},
                  "from": {"oneOf": [{"type": "string"}, {"$ref": "#/$defs/Hen"}]},
                  "inner": {
                    "type": "object",
                    "properties": {"deep": {"oneOf": [{"type": "string"}, {"$ref": "#/$defs/Egg"}]}}
                  }
                },
                "required": ["egg"]
              },
              "Expression": {"oneOf": [{"$ref": "#/$defs/Sum"}, {"type": "number"}]},
              "Sum": {
                "type": "object",
                "properties": {"of": {"type": "array", "items": {"$ref": "#/$defs/Expression"}}},
                "required": ["of"]
              }
            }}
            """);

    @ParameterizedTest
    @CsvSource({
        "Node, '{\"name\":\"a\",\"next\":{\"name\":\"b\",\"next\":{}},\"children\":[{},{\"children\":[]}]}'",
        "Node, '{\"byName\":{\"b\":{\"byName\":{}},\"a\":{}}}'",
        "Tree, '{\"b\":{\"c\":{}},\"a\":{}}'",
        "Nest, '[[],[[]]]'",
        "Json, '[1,\"a\",null,{\"b\":[true,null],\"a\":0.5}]'",
        "Left, '{\"right\":{\"left\":{\"right\":{}}}}'",
        "Knot, '{\"either\":{\"either\":\"a\"}}'",
        "Hen, '{\"hen\":true,\"from\":{\"egg\":true,\"from\":{\"hen\":true,\"from\":\"a\"}},\"all\":[]}'",
        "Hen, '{\"hen\":true,\"all\":[{\"egg\":true,\"inner\":{\"deep\":{\"egg\":true}}},{\"hen\":true},1]}'",
        "Expression, '{\"of\":[1,{\"of\":[0.5,{\"of\":[]}]},\"?\"]}'"
    })
    void writesWhatWasRead(String definition, String json) {
        assertThat(CODE.roundTrip(definition, json)).isEqualTo(json);
    }

    @Test
    void declaresAUnionApartFromAClassThatIsOneOfItsArms() {
        Object knot = CODE.read("Knot", "{\"either\":\"a\"}");

        assertThat(GeneratedCode.call(knot, "either")).isInstanceOf(CODE.classNamed("KnotEither.StringValue"));
    }

    @Test
    void compilesALongChainOfUnionsInClasses() {
        StringBuilder schema = new StringBuilder("{\"$defs\": {\"C0\": {\"type\": \"object\"}");
        for (int i = 1; i <= 60; i++) {
            schema.append(",\"C" + i + "\": {\"type\": \"object\", \"properties\": {\"a\": {\"oneOf\": [{\"type\":"
                    + " \"string\"}, {\"$ref\": \"#/$defs/C" + (i - 1) + "\"}]}}}");
        }
        GeneratedCode code = GeneratedCode.from(schema + "}}");

        assertThat(code.roundTrip("C60", "{\"a\":{\"a\":\"b\"}}")).isEqualTo("{\"a\":{\"a\":\"b\"}}");
    }

    @Test
    void comparesByContent() {
        String json = "{\"next\":{\"children\":[{\"name\":\"a\"}]}}";

        assertThat(CODE.read("Node", json))
                .isEqualTo(CODE.read("Node", json))
                .hasSameHashCodeAs(CODE.read("Node", json))
                .isNotEqualTo(CODE.read("Node", json.replace("\"a\"", "\"b\"")));
    }

    @Test
    void readsAsDeepAsTheParserAllows() {
        String json = "{\"next\":".repeat(900) + "{}" + "}".repeat(900);

        assertThat(CODE.roundTrip("Node", json)).isEqualTo(json);
    }

    @Test
    void leavesAnEndlessValueToTheParserToRefuse() {
        String json = "{\"next\":".repeat(100_000);

        assertThat(CODE.refusal("Node", json)).contains("depth");
    }
}
