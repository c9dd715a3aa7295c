package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** However keywords stand beside and within each other: the code compiles, and no valid document loses anything. */
class CombinationsLawTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int DEFINITIONS = 80;
    private static final int MOST_LEVELS = 3;

    private static final List<JsonNode> FRAGMENTS = json("""
            {"properties": {"a": {"type": "string"}}}
            {"properties": {"a": {"type": "integer"}, "b": {"type": ["string", "null"]}}}
            {"properties": {"kind": {"const": "x"}, "c": {"type": "number"}}, "required": ["kind"]}
            {"properties": {"kind": {"const": "y"}, "c": {"type": "boolean"}}, "required": ["kind"]}
            {"properties": {"a": true, "b": false}}
            {"required": ["a"]}
            {"required": ["b"]}
            {"type": "object"}
            {"type": "array"}
            {"type": ["string", "integer", "null"]}
            {"type": "number"}
            {"patternProperties": {"^a": {"type": "string"}}}
            {"patternProperties": {"^a": {"type": "integer"}, "b": {}}}
            {"additionalProperties": false}
            {"additionalProperties": {"type": "string"}}
            {"additionalProperties": {"type": ["integer", "null"]}}
            {"unevaluatedProperties": false}
            {"unevaluatedProperties": {"type": "integer"}}
            {"propertyNames": {"maxLength": 3}}
            {"not": {"required": ["b"]}}
            {"if": {"properties": {"a": {"type": "string"}}}, "then": {"required": ["b"]}, "else": {"properties": {"c": {}}}}
            {"dependentRequired": {"a": ["b"]}}
            {"dependentSchemas": {"a": {"properties": {"b": {"type": "string"}}}}}
            {"contains": {"type": "integer"}}
            {"prefixItems": [{"type": "string"}, {"type": "integer"}]}
            {"prefixItems": [{"type": "string"}, {"type": ["object", "null"]}], "items": false}
            {"prefixItems": [{"type": "integer"}], "items": {"type": "string"}}
            {"items": {"type": "object", "properties": {"a": {"type": "integer"}}}}
            {"unevaluatedItems": false}
            {"enum": ["x", 1, null, true]}
            {"enum": [1, 2.5]}
            {"enum": ["x", "y", ""]}
            {"enum": [{"a": "x"}, ["x", 1]]}
            {"const": {"a": "x"}}
            {"const": 0.5}
            {"const": null}
            {"minimum": 1}
            {"maxProperties": 1}
            {}
            """);

    private static final List<JsonNode> TYPES = json("""
            "object"
            "object"
            "array"
            ["object", "array"]
            ["object", "null"]
            ["object", "array", "string", "number", "boolean", "null"]
            """);

    private static final List<JsonNode> DOCUMENTS = json("""
            {}
            {"a": "x"}
            {"a": 1}
            {"a": 1, "b": null}
            {"a": "x", "b": "y"}
            {"b": "y"}
            {"kind": "x", "c": 0.5}
            {"kind": "x"}
            {"kind": "y", "c": true}
            {"kind": "z", "a": {"b": []}}
            {"ab": "x", "a": "y"}
            {"ab": 1, "b": [null]}
            {"longName": null}
            {"a": {"a": "x"}, "c": ["x", 1]}
            []
            ["x"]
            ["x", 1]
            ["x", {"a": 1}]
            ["x", null]
            [1, "x", "y"]
            [{"a": 1, "b": 0.5}, {}]
            [[], 1]
            "x"
            ""
            "z"
            0
            1
            0.5
            2.5
            true
            false
            null
            """);

    @Property(seed = Seeds.OF_THE_BUILD, tries = 2, shrinking = ShrinkingMode.OFF)
    void losesNothing(@ForAll Random random) {
        ObjectNode definitions = JsonNodeFactory.instance.objectNode();
        while (definitions.size() < DEFINITIONS) {
            definitions.set("D" + definitions.size(), wrapped(typed(schema(random, 0), random)));
        }
        ObjectNode schema = JsonNodeFactory.instance.objectNode().set("$defs", definitions);
        GeneratedCode code = GeneratedCode.from(schema.toString());

        definitions.properties().forEach(definition -> check(code, definition.getKey(), definition.getValue()));
    }

    private static void check(GeneratedCode code, String definition, JsonNode schema) {
        Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString());
        for (JsonNode value : DOCUMENTS) {
            JsonNode document = JsonNodeFactory.instance.objectNode().set("v", value);
            if (validator.validate(document).isEmpty()) {
                assertThatCode(() -> code.read(definition, document.toString()))
                        .as("%s as %s", document, schema)
                        .doesNotThrowAnyException();
                assertThat(tree(code.roundTrip(definition, document.toString())))
                        .as("%s as %s", document, schema)
                        .isEqualTo(document);
            }
        }
    }

    /** So that whatever it is, it is read by generated code. */
    private static ObjectNode wrapped(JsonNode schema) {
        ObjectNode wrapped = JsonNodeFactory.instance.objectNode().put("type", "object");
        wrapped.putObject("properties").set("v", schema);
        wrapped.putArray("required").add("v");
        return wrapped;
    }

    /** Where no type is said, Lathe takes a schema with properties for one of objects. */
    private static JsonNode typed(ObjectNode schema, Random random) {
        if (!schema.has("type")) {
            schema.set("type", TYPES.get(random.nextInt(TYPES.size())));
        }
        return schema;
    }

    private static ObjectNode schema(Random random, int level) {
        ObjectNode schema = oneOf(FRAGMENTS, random).deepCopy();
        for (int siblings = random.nextInt(3); siblings > 0; siblings--) {
            oneOf(FRAGMENTS, random)
                    .properties()
                    .forEach(member -> schema.putIfAbsent(member.getKey(), member.getValue()));
        }
        if (level < MOST_LEVELS && random.nextInt(4) > 0) {
            List<String> combinators = List.of("oneOf", "anyOf", "allOf");
            String combinator = combinators.get(random.nextInt(combinators.size()));
            for (int arms = 1 + random.nextInt(3); arms > 0; arms--) {
                schema.withArray(combinator).add(schema(random, level + 1));
            }
        }
        return schema;
    }

    private static ObjectNode oneOf(List<JsonNode> fragments, Random random) {
        return (ObjectNode) fragments.get(random.nextInt(fragments.size()));
    }

    private static List<JsonNode> json(String lines) {
        List<JsonNode> values = new ArrayList<>();
        lines.lines().forEach(line -> values.add(tree(line)));
        return List.copyOf(values);
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + json, e);
        }
    }
}
