package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unions whose arms a member with a constant tells apart. */
class UnionByConstantTest {
    private static final GeneratedCode CODE = GeneratedCode.from("""
            {"$defs": {
              "Text": {
                "type": "object",
                "properties": {"type": {"const": "text"}, "text": {"type": "string"}, "note": {"type": "string"}},
                "required": ["type", "text"]
              },
              "Image": {
                "type": "object",
                "properties": {"type": {"const": "image"}, "data": {"type": "string"}, "note": {"type": "string"}},
                "required": ["type", "data"]
              },
              "Block": {"oneOf": [{"$ref": "#/$defs/Text"}, {"$ref": "#/$defs/Image"}]},
              "Form": {
                "type": "object",
                "properties": {"mode": {"const": "form"}, "fields": {"type": "integer"}},
                "required": ["fields"]
              },
              "Url": {
                "type": "object",
                "properties": {"mode": {"const": "url"}, "url": {"type": "string"}},
                "required": ["mode", "url"]
              },
              "Elicit": {"anyOf": [{"$ref": "#/$defs/Form"}, {"$ref": "#/$defs/Url"}]},
              "Page": {"type": "object", "properties": {"blocks": {"type": "array", "items": {"$ref": "#/$defs/Block"}}}}
            }}
            """);

    @ParameterizedTest
    @CsvSource({
        "'{\"type\":\"text\",\"text\":\"a\"}', Text",
        "'{\"type\":\"image\",\"data\":\"a\"}', Image",
        "'{\"data\":\"a\",\"note\":\"b\",\"type\":\"image\"}', Image",
        "'{\"type\":\"audio\",\"text\":\"a\"}', Block.Unknown",
        "'{\"text\":\"a\"}', Block.Unknown",
        "'{\"type\":1,\"text\":\"a\"}', Block.Unknown",
        "'{\"type\":null,\"text\":\"a\"}', Block.Unknown",
        "'{\"type\":{\"type\":\"text\"},\"text\":\"a\"}', Block.Unknown",
        "'{}', Block.Unknown",
        "'[]', Block.Unknown",
        "'\"text\"', Block.Unknown"
    })
    void findsTheArmByTheConstant(String json, String arm) {
        assertThat(CODE.read("Block", json)).isInstanceOf(CODE.classNamed(arm));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"text\",\"text\":\"a\",\"note\":\"b\"}",
                "{\"type\":\"image\",\"data\":\"a\",\"uri\":[1.50]}",
                "{\"type\":\"audio\",\"data\":\"a\",\"x\":{\"y\":[1E+2]}}",
                "{\"z\":1,\"type\":\"audio\",\"a\":2}",
                "{}",
                "\"text\""
            })
    void writesWhatWasRead(String json) {
        assertThat(CODE.roundTrip("Block", json)).isEqualTo(json);
    }

    @Test
    void readsTheSameWhereverTheConstantStands() {
        Object first = CODE.read("Block", "{\"type\":\"image\",\"data\":\"a\",\"uri\":[1.50],\"note\":\"b\"}");
        Object last = CODE.read("Block", "{\"uri\":[1.50],\"note\":\"b\",\"data\":\"a\",\"type\":\"image\"}");

        assertThat(last).isEqualTo(first).hasSameHashCodeAs(first);
    }

    @Test
    void letsAnArmHaveMembersThatMeanSomethingElseInAnother() {
        String json = "{\"type\":\"image\",\"data\":\"a\",\"text\":[1]}";
        String late = "{\"text\":[1],\"data\":\"a\",\"type\":\"image\"}";

        assertThat(CODE.roundTrip("Block", json)).isEqualTo(json);
        assertThat(CODE.read("Block", late)).isEqualTo(CODE.read("Block", json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"blocks\":[{\"type\":\"text\",\"text\":1}]} | Text.text: expected string, got number 1",
                "{\"blocks\":[{\"text\":1,\"type\":\"text\"}]} | Text.text: expected string, got number 1",
                "{\"blocks\":[{\"type\":\"text\"}]} | Text: missing \"text\"",
                "{\"blocks\":[{\"note\":\"a\",\"type\":\"text\"}]} | Text: missing \"text\""
            })
    void saysWhatIsWrongWithTheArmThatTheConstantNames(String json, String message) {
        assertThat(CODE.refusal("Page", json)).isEqualTo(message);
    }

    @Test
    void hoistsWhatAllArmsShare() throws NoSuchMethodException {
        assertThat(CODE.type("Block").getMethod("type").getReturnType()).isEqualTo(String.class);
        assertThat(CODE.type("Block").getMethod("note").getReturnType()).isEqualTo(String.class);
        assertThat(CODE.hasMethod("Block", "text")).isFalse();
        assertThat(CODE.hasMethod("Block", "data")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"type\":\"text\",\"text\":\"a\",\"note\":\"b\"}', text, b",
        "'{\"type\":\"audio\",\"note\":\"b\"}', audio, b",
        "'{\"type\":1,\"note\":[]}', '',",
        "'[]', '',"
    })
    void answersForAnUnknownArmToo(String json, String type, String note) {
        Object block = CODE.read("Block", json);

        assertThat(GeneratedCode.call(block, "type")).isEqualTo(type);
        assertThat(GeneratedCode.call(block, "note")).isEqualTo(note);
    }

    @Test
    void readsAnUnknownValueAsAnArmOnRequest() {
        Object unknown = CODE.read("Block", "{\"type\":\"text\",\"text\":\"a\"}");
        Object other = CODE.read("Block", "{\"text\":\"a\"}");

        assertThat(unknown).isInstanceOf(CODE.type("Text"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneratedCode.call(other, "as", CODE.type("Text")))
                .withMessage("Text: missing \"type\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"mode\":\"form\",\"fields\":1}', Form",
        "'{\"fields\":1}', Form",
        "'{\"fields\":1,\"url\":\"a\"}', Form",
        "'{\"mode\":\"url\",\"url\":\"a\"}', Url",
        "'{\"url\":\"a\",\"mode\":\"url\"}', Url",
        "'{\"mode\":\"other\",\"fields\":1}', Elicit.Unknown"
    })
    void takesTheArmWhoseConstantIsOptionalWhereThereIsNone(String json, String arm) {
        assertThat(CODE.read("Elicit", json)).isInstanceOf(CODE.classNamed(arm));
        assertThat(CODE.read("Elicit", CODE.roundTrip("Elicit", json))).isEqualTo(CODE.read("Elicit", json));
    }
}
