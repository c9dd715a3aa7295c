package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Definitions whose names are taken, are no names, or are paths. */
class TypeNamesTest {
    private static final List<String> TAKEN = List.of(
            "Error",
            "Object",
            "String",
            "Long",
            "Double",
            "Boolean",
            "Number",
            "Integer",
            "Override",
            "Record",
            "Enum",
            "List",
            "Map",
            "Set",
            "Objects",
            "Collections",
            "LinkedHashMap",
            "ArrayList",
            "Instant",
            "Duration",
            "Builder",
            "Reader",
            "Writer",
            "Known",
            "Unknown",
            "StringValue",
            "IntegerValue",
            "NumberValue",
            "ListValue",
            "JsonNode",
            "JsonParser",
            "JsonGenerator",
            "JsonToken",
            "JsonTokenId",
            "JsonDeserializer",
            "JsonSerializer",
            "JsonDeserialize",
            "JsonSerialize",
            "SerializedString",
            "DeserializationContext",
            "SerializerProvider",
            "JsonReading",
            "JsonWriting",
            "JsonTrees",
            "JsonLookahead",
            "JsonMismatch",
            "Copies",
            "ChoiceCodec",
            "IOException",
            "Nullable",
            "NullMarked",
            "Generated",
            "UnaryOperator",
            "ObjectNode",
            "BigDecimal");

    private static final List<String> STRANGE = List.of(
            " ",
            "a",
            "A",
            "task_status",
            "taskStatus",
            "TaskStatus",
            "TASKSTATUS",
            "1",
            "é",
            "日本語",
            "🎉",
            "../../x",
            "..",
            ".",
            "/etc/passwd",
            "C:\\x",
            "a.b",
            "a/b",
            "a~b",
            "con",
            "nul",
            "$",
            "$T",
            "\"",
            "\\u0041",
            "*/",
            "\n",
            "\u0000",
            "\u202e",
            "İ",
            "ı",
            "ß",
            "class",
            "interface",
            "enum",
            "var",
            "record",
            "package-info",
            "module-info",
            "true",
            "null",
            "_",
            "<script>",
            "%s",
            "${x}");

    /** A member of every kind, and what generated code needs for it. */
    private static final String USES = """
            {"type": "object",
             "properties": {
               "text": {"type": "string"},
               "list": {"type": "array", "items": {"$ref": "%1$s"}},
               "map": {"type": "object", "additionalProperties": {"$ref": "%1$s"}},
               "next": {"anyOf": [{"$ref": "%1$s"}, {"type": "null"}]},
               "any": {},
               "kind": {"enum": ["a", "b"]},
               "either": {"oneOf": [{"type": "string"}, {"$ref": "%1$s"}]}
             },
             "required": ["text"]}
            """;

    private static final Map<List<String>, GeneratedCode> CODE = new HashMap<>();

    @ParameterizedTest
    @MethodSource("names")
    void compilesWhateverDefinitionsAreCalled(List<String> names) {
        GeneratedCode code = CODE.computeIfAbsent(names, key -> GeneratedCode.from(schema(key)));
        String json = "{\"text\":\"a\",\"list\":[{\"text\":\"b\"}],\"map\":{\"c\":{\"text\":\"d\"}},\"next\":null,"
                + "\"any\":1.0,\"kind\":\"a\",\"either\":true}";

        for (String name : names) {
            assertThat(code.roundTrip(name, json)).isEqualTo(json);
        }
        assertThat(code.roundTrip("Choice", "[" + json + "]")).isEqualTo("[" + json + "]");
    }

    static List<List<String>> names() {
        return List.of(TAKEN, STRANGE);
    }

    @ParameterizedTest
    @MethodSource("names")
    void writesEveryFileIntoThePackage(List<String> names) {
        GeneratedCode code = CODE.computeIfAbsent(names, key -> GeneratedCode.from(schema(key)));

        assertThat(code.files().keySet())
                .allMatch(path -> path.matches("com/example/model/[\\p{L}\\p{N}_$]+\\.java")
                        || path.equals("META-INF/lathe/com.example.model.json")
                        || path.matches("\\.lathe/com\\.example\\.model\\.(?:list|run)"))
                .extracting(path -> path.toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void letsAClassUseTypesThatAreCalledAsThoseOfItsUnion() {
        GeneratedCode code = GeneratedCode.from("""
                {"$defs": {
                  "Choice": {"anyOf": [
                    {"$ref": "#/$defs/Arm"},
                    {"title": "List", "type": "object", "properties": {"type": {"const": "list"}}, "required": ["type"]},
                    {"title": "JsonNode", "type": "object", "properties": {"type": {"const": "node"}}, "required": ["type"]},
                    {"title": "Objects", "type": "object", "properties": {"type": {"const": "o"}}, "required": ["type"]},
                    {"title": "Reader", "type": "object", "properties": {"type": {"const": "r"}}, "required": ["type"]},
                    {"type": "string"}
                  ]},
                  "Unknown": {"type": "object", "properties": {"a": {"type": "string"}}},
                  "StringValue": {"type": "object", "properties": {"b": {"type": "string"}}},
                  "Arm": {
                    "type": "object",
                    "properties": {
                      "type": {"const": "arm"},
                      "list": {"type": "array", "items": {"type": "string"}},
                      "any": {},
                      "unknown": {"$ref": "#/$defs/Unknown"},
                      "text": {"$ref": "#/$defs/StringValue"},
                      "either": {"anyOf": [{"type": "string"}, {"type": "integer"}]}
                    },
                    "required": ["type"]
                  }
                }}
                """);
        String json = "{\"type\":\"arm\",\"list\":[\"a\"],\"any\":1.0,\"unknown\":{\"a\":\"b\"},"
                + "\"text\":{\"b\":\"c\"},\"either\":\"d\"}";

        assertThat(code.roundTrip("Choice", json)).isEqualTo(json);
        assertThat(GeneratedCode.call(code.read("Arm", json), "unknown")).isInstanceOf(code.type("Unknown"));
        assertThat(GeneratedCode.call(code.read("Arm", json), "text")).isInstanceOf(code.type("StringValue"));
    }

    @Test
    void letsNestedTypesBeCalledAsWhatGeneratedCodeUses() {
        GeneratedCode code = GeneratedCode.from("""
                {"$defs": {"Sample": {
                  "type": "object",
                  "properties": {
                    "list": {"type": "object", "properties": {"a": {"type": "array", "items": {"type": "string"}}}},
                    "map": {"type": "object", "properties": {"b": {"type": "object"}}},
                    "jsonNode": {"type": "object", "properties": {"c": {}}},
                    "builder": {"type": "object", "properties": {"d": {"type": "string"}}},
                    "sample": {"type": "object", "properties": {"e": {"$ref": "#/$defs/Sample"}}},
                    "reader": {"enum": ["r"]},
                    "nullable": {"type": ["object", "null"], "properties": {"f": {"type": "string"}}},
                    "jsonReading": {"oneOf": [{"type": "string"}, {"type": "boolean"}]},
                    "string": {"type": "object", "properties": {"g": {"type": "string"}}},
                    "plain": {"type": "array", "items": {"type": "string"}}
                  }
                }}}
                """);
        String json = "{\"list\":{\"a\":[\"x\"]},\"map\":{\"b\":{\"y\":1}},\"jsonNode\":{\"c\":1.0},"
                + "\"builder\":{\"d\":\"x\"},\"sample\":{\"e\":{\"plain\":[]}},\"reader\":\"r\",\"nullable\":null,"
                + "\"jsonReading\":true,\"string\":{\"g\":\"x\"},\"plain\":[\"x\"]}";

        assertThat(code.roundTrip("Sample", json)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"URL", "A", "K1", "\u5730\u5740"})
    void letsAMemberBeCalledAsItsType(String name) {
        GeneratedCode code = GeneratedCode.from("""
                {"$defs": {
                  "%1$s": {"type": "object", "properties": {"%1$s": {"$ref": "#/$defs/%1$s"}, "b": {"const": 1}}},
                  "Holder": {"type": "object", "properties": {"%1$s": {"$ref": "#/$defs/%1$s"}}, "required": ["%1$s"]}
                }}
                """.formatted(name));
        String json = "{\"%1$s\":{\"%1$s\":{\"b\":1}}}".formatted(name);

        assertThat(code.roundTrip("Holder", json)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Order line", "order-line", "order_line"})
    void callsTheRootByItsTitle(String title) {
        GeneratedCode code = GeneratedCode.from("{\"title\": \"" + title
                + "\", \"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}");

        assertThat(code.type("").getSimpleName()).isEqualTo("OrderLine");
    }

    @Test
    void callsARootWithoutATitleAfterItsFile() {
        GeneratedCode code = GeneratedCode.from(Generation.ofFile(
                "purchase-order.schema.json",
                "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}"));

        assertThat(code.type("").getSimpleName()).isEqualTo("PurchaseOrder");
    }

    @Test
    void generatesIntoADeepPackage() {
        GeneratedCode code = GeneratedCode.from(Generation.of("{\"$defs\": {\"A\": {\"enum\": [\"a\", \"b\"]}}}")
                .inPackage("dev.example.v2025_11_25.model"));

        assertThat(code.type("A").getPackageName()).isEqualTo("dev.example.v2025_11_25.model");
    }

    private static String schema(List<String> names) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ObjectNode definitions = schema.putObject("$defs");
        definitions.putRawValue(
                "Choice",
                new RawValue("{\"anyOf\": [{\"type\": \"string\"}, {\"type\":"
                        + " \"array\", \"items\": {\"$ref\": \"#/$defs/Last\"}}, {\"$ref\": \"#/$defs/Last\"}]}"));
        for (int i = 0; i < names.size(); i++) {
            String other = names.get((i + 1) % names.size());
            definitions.putRawValue(names.get(i), new RawValue(USES.formatted(reference(other))));
        }
        definitions.putRawValue("Last", new RawValue(USES.formatted("#/$defs/Choice")));
        return schema.toString();
    }

    private static String reference(String definition) {
        String pointer = "/$defs/" + definition.replace("~", "~0").replace("/", "~1");
        StringBuilder fragment = new StringBuilder("#");
        for (byte b : pointer.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = b > 0 && Character.isLetterOrDigit(b) || "/$".indexOf(b) >= 0;
            fragment.append(isPlain ? String.valueOf((char) b) : String.format("%%%02x", b & 0xff));
        }
        return fragment.toString();
    }
}
