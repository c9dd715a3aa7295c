package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unions whose arms the JSON type of a value tells apart. */
class UnionOfTypesTest {
    private static final GeneratedCode CODE = GeneratedCode.from("""
            {"$defs": {
              "Id": {"type": ["string", "integer"]},
              "Scalar": {"type": ["string", "number", "boolean"]},
              "Anything": {"type": ["object", "array", "string", "integer", "number", "boolean"]},
              "Block": {"type": "object", "properties": {"text": {"type": "string"}}},
              "OneOrMany": {"anyOf": [{"$ref": "#/$defs/Block"}, {"type": "array", "items": {"$ref": "#/$defs/Block"}}]},
              "Color": {"type": "string", "enum": ["red", "green"]},
              "ColorOrText": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/Color"}]},
              "MaybeId": {"oneOf": [{"$ref": "#/$defs/Id"}, {"type": "null"}]},
              "Message": {
                "type": "object",
                "properties": {
                  "id": {"$ref": "#/$defs/Id"},
                  "maybe": {"$ref": "#/$defs/MaybeId"},
                  "ids": {"type": "array", "items": {"$ref": "#/$defs/Id"}}
                }
              }
            }}
            """);

    @ParameterizedTest
    @CsvSource({
        "Id, '\"a\"', Id.StringValue",
        "Id, 1, Id.IntegerValue",
        "Id, 88.0, Id.IntegerValue",
        "Id, 0.5, Id.Unknown",
        "Id, 92233720368547758079, Id.Unknown",
        "Id, true, Id.Unknown",
        "Id, '{\"a\":[1]}', Id.Unknown",
        "Id, '[]', Id.Unknown",
        "Scalar, 1, Scalar.NumberValue",
        "Scalar, 0.5, Scalar.NumberValue",
        "Scalar, false, Scalar.BooleanValue",
        "Scalar, '[true]', Scalar.Unknown",
        "Anything, '{}', Anything.MapValue",
        "Anything, '[]', Anything.ListValue",
        "Anything, 1, Anything.NumberValue",
        "Anything, 1.5, Anything.NumberValue",
        "OneOrMany, '{\"text\":\"a\"}', Block",
        "OneOrMany, '[{\"text\":\"a\"},{}]', OneOrMany.ListValue",
        "OneOrMany, '[]', OneOrMany.ListValue",
        "OneOrMany, '\"text\"', OneOrMany.Unknown"
    })
    void findsTheArmByTheTypeOfJson(String definition, String json, String arm) {
        assertThat(CODE.read(definition, json))
                .isInstanceOf(CODE.type(definition))
                .isInstanceOf(CODE.classNamed(arm));
    }

    @ParameterizedTest
    @CsvSource({
        "Id, '\"a\"'",
        "Id, 1",
        "Id, 0.50",
        "Id, 92233720368547758079",
        "Id, 1E+400",
        "Id, '{\"b\":[1.10],\"a\":null}'",
        "Scalar, 0.1",
        "Scalar, 123456789012345678901234567890",
        "Scalar, null",
        "Anything, '{\"b\":1,\"a\":{}}'",
        "Anything, '[1,[2.50],null]'",
        "OneOrMany, '{\"text\":\"a\",\"more\":1}'",
        "OneOrMany, '[{\"text\":\"a\",\"more\":1},{}]'",
        "OneOrMany, '[]'",
        "OneOrMany, '\"text\"'",
        "ColorOrText, '\"red\"'",
        "ColorOrText, '\"blue\"'",
        "Message, '{\"id\":1,\"maybe\":null,\"ids\":[\"a\",2,true]}'",
        "Message, '{\"id\":\"a\",\"maybe\":\"b\",\"ids\":[]}'"
    })
    void writesWhatWasRead(String definition, String json) {
        if (!json.equals("null")) {
            assertThat(CODE.roundTrip(definition, json)).isEqualTo(json);
        }
    }

    @Test
    void wrapsScalarsByOf() {
        assertThat(CODE.callStatic("Id", "of", "a")).isEqualTo(CODE.read("Id", "\"a\""));
        assertThat(CODE.callStatic("Id", "of", 1L)).isEqualTo(CODE.read("Id", "1"));
        assertThat(GeneratedCode.call(CODE.callStatic("Id", "of", 1L), "value")).isEqualTo(1L);
    }

    @Test
    void permitsItsArmsAndUnknownAndNoMore() {
        assertThat(CODE.type("OneOrMany").isSealed()).isTrue();
        assertThat(Arrays.stream(CODE.type("OneOrMany").getPermittedSubclasses()))
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder("Block", "ListValue", "Unknown");
    }

    @Test
    void prefersTheNarrowerTypeWhateverTheOrder() {
        assertThat(CODE.read("ColorOrText", "\"red\"")).isEqualTo(CODE.constant("Color", "RED"));
    }

    @Test
    void takesAnArmThatIsNullAsNullable() {
        Object message = CODE.read("Message", "{\"maybe\":null}");

        assertThat(GeneratedCode.call(message, "maybe")).isNull();
        assertThat(GeneratedCode.call(message, "hasMaybe")).isEqualTo(true);
    }

    @Test
    void copiesListsThatItWraps() {
        Object one = CODE.read("Block", "{\"text\":\"a\"}");
        List<Object> list = new ArrayList<>(List.of(one));

        Object many = CODE.callStatic("OneOrMany", "of", list);
        list.clear();

        assertThat(CODE.write(many)).isEqualTo("[{\"text\":\"a\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"text\":1}]", "[1]"})
    void saysWhatIsWrongWithinAnArm(String json) {
        assertThat(CODE.refusal("OneOrMany", json)).contains("expected ").contains("got number 1");
    }
}
