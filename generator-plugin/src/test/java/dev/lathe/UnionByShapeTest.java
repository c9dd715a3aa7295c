package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unions whose arms differ in the members they have: the arm that declares most of what is there is the right one. */
class UnionByShapeTest {
    private static final String DEFINITIONS = """
            "TextContents": {"type": "object", "properties": {"uri": {"type": "string"}, "text": {"type": "string"}},
              "required": ["uri", "text"]},
            "BlobContents": {"type": "object", "properties": {"uri": {"type": "string"}, "blob": {"type": "string"}},
              "required": ["uri", "blob"]},
            "Untitled": {"type": "object", "properties": {"type": {"const": "array"},
              "items": {"type": "object", "properties": {"enum": {"type": "array", "items": {"type": "string"}}},
                "required": ["enum"]}},
              "required": ["type", "items"]},
            "Titled": {"type": "object", "properties": {"type": {"const": "array"},
              "items": {"type": "object", "properties": {"anyOf": {"type": "array", "items": {"type": "object"}}},
                "required": ["anyOf"]}},
              "required": ["type", "items"]},
            "Result": {"type": "object", "properties": {"_meta": {"type": "object"}}},
            "Paged": {"type": "object", "properties": {"_meta": {"type": "object"}, "nextCursor": {"type": "string"}}},
            "Listed": {"type": "object", "properties": {"_meta": {"type": "object"}, "nextCursor": {"type": "string"},
              "tools": {"type": "array", "items": {"type": "string"}}}, "required": ["tools"]},
            "TextInput": {"type": "object", "properties": {"type": {"const": "string"}, "format": {"type": "string"}},
              "required": ["type"]},
            "Choice": {"type": "object", "properties": {"type": {"const": "string"},
              "enum": {"type": "array", "items": {"type": "string"}}}, "required": ["type", "enum"]},
            "ById": {"type": "object", "properties": {"id": {"type": "integer"}}, "required": ["id"]},
            "ByName": {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}
            """;

    private static final GeneratedCode CODE = GeneratedCode.from("""
            {"$defs": {%s,
              "Contents": {"anyOf": [{"$ref": "#/$defs/TextContents"}, {"$ref": "#/$defs/BlobContents"}]},
              "Select": {"anyOf": [{"$ref": "#/$defs/Untitled"}, {"$ref": "#/$defs/Titled"}]},
              "Answer": {"anyOf": [{"$ref": "#/$defs/Result"}, {"$ref": "#/$defs/Paged"}, {"$ref": "#/$defs/Listed"}]},
              "Field": {"anyOf": [{"$ref": "#/$defs/TextInput"}, {"$ref": "#/$defs/Choice"}]},
              "Key": {"anyOf": [{"$ref": "#/$defs/ById"}, {"$ref": "#/$defs/ByName"}]}
            }}
            """.formatted(DEFINITIONS));

    private static final GeneratedCode REVERSED = GeneratedCode.from("""
            {"$defs": {%s,
              "Contents": {"anyOf": [{"$ref": "#/$defs/BlobContents"}, {"$ref": "#/$defs/TextContents"}]},
              "Select": {"anyOf": [{"$ref": "#/$defs/Titled"}, {"$ref": "#/$defs/Untitled"}]},
              "Answer": {"anyOf": [{"$ref": "#/$defs/Listed"}, {"$ref": "#/$defs/Paged"}, {"$ref": "#/$defs/Result"}]},
              "Field": {"anyOf": [{"$ref": "#/$defs/Choice"}, {"$ref": "#/$defs/TextInput"}]},
              "Key": {"anyOf": [{"$ref": "#/$defs/ByName"}, {"$ref": "#/$defs/ById"}]}
            }}
            """.formatted(DEFINITIONS));

    @ParameterizedTest
    @CsvSource({
        "Contents, '{\"uri\":\"a\",\"text\":\"b\"}', TextContents",
        "Contents, '{\"uri\":\"a\",\"blob\":\"b\"}', BlobContents",
        "Contents, '{\"uri\":\"a\",\"blob\":\"b\",\"text\":1}', BlobContents",
        "Select, '{\"type\":\"array\",\"items\":{\"enum\":[\"a\"]}}', Untitled",
        "Select, '{\"type\":\"array\",\"items\":{\"anyOf\":[{\"const\":\"a\"}]}}', Titled",
        "Answer, '{}', Result",
        "Answer, '{\"_meta\":{\"a\":1}}', Result",
        "Answer, '{\"other\":1}', Result",
        "Answer, '{\"nextCursor\":\"a\"}', Paged",
        "Answer, '{\"nextCursor\":\"a\",\"tools\":[]}', Listed",
        "Answer, '{\"tools\":[\"a\"]}', Listed",
        "Field, '{\"type\":\"string\"}', TextInput",
        "Field, '{\"type\":\"string\",\"format\":\"uri\"}', TextInput",
        "Field, '{\"type\":\"string\",\"enum\":[\"a\"]}', Choice",
        "Key, '{\"id\":1}', ById",
        "Key, '{\"id\":\"a\"}', ByName"
    })
    void findsTheArmWhateverTheOrderInTheSchema(String definition, String json, String arm) {
        assertThat(CODE.read(definition, json)).isInstanceOf(CODE.classNamed(arm));
        assertThat(REVERSED.read(definition, json)).isInstanceOf(REVERSED.classNamed(arm));
        assertThat(CODE.roundTrip(definition, json)).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Contents | {\"uri\":\"a\"} | BlobContents: missing \"blob\"",
                "Key | {} | ByName: missing \"id\"",
                "Key | {\"id\":true} | ByName.id: expected string, got true"
            })
    void saysWhatIsWrongWithTheArmThatIsLeft(String definition, String json, String message) {
        assertThat(CODE.refusal(definition, json)).isEqualTo(message);
    }

    @Test
    void findsAllArmsWithoutAWarning() {
        assertThat(CODE.diagnostics()).isEmpty();
        assertThat(REVERSED.diagnostics()).isEmpty();
    }

    @Test
    void tellsInItsDocumentationHowAValueFindsItsArm() {
        assertThat(CODE.source("Contents"))
                .contains("<li>{@code text} is a string: ")
                .contains("<li>anything else: {@link BlobContents}");
    }
}
