package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text of which some values are known. */
class OpenEnumTest {
    private static final GeneratedCode CODE = GeneratedCode.from("""
            {"$defs": {
              "Level": {"type": "string", "enum": ["debug", "input_required", "camelCase"]},
              "Odd": {"enum": ["", " ", "a", "A", "a-b", "a_b", "1", "*", "UNRECOGNIZED", "VALUES", "null", "true", "é", "🎉"]},
              "Message": {
                "type": "object",
                "properties": {
                  "level": {"$ref": "#/$defs/Level"},
                  "theme": {"type": "string", "enum": ["light", "dark"]},
                  "levels": {"type": "array", "items": {"$ref": "#/$defs/Level"}}
                }
              },
              "Limit": {"type": "integer", "enum": [1, 2]},
              "MaybeTheme": {
                "type": "object",
                "properties": {"theme": {"enum": ["light", "dark", null]}},
                "required": ["theme"]
              }
            }}
            """);

    @Test
    void givesTheConstantForAKnownValue() {
        assertThat(CODE.read("Level", "\"debug\"")).isSameAs(CODE.constant("Level", "DEBUG"));
        assertThat(CODE.callStatic("Level", "of", "input_required")).isSameAs(CODE.constant("Level", "INPUT_REQUIRED"));
    }

    @Test
    void keepsAValueThatTheSchemaDoesNotKnow() {
        Object level = CODE.read("Level", "\"of tomorrow\"");

        assertThat(GeneratedCode.call(level, "value")).isEqualTo("of tomorrow");
        assertThat(GeneratedCode.call(level, "known")).hasToString("UNRECOGNIZED");
        assertThat(level)
                .isEqualTo(CODE.callStatic("Level", "of", "of tomorrow"))
                .hasSameHashCodeAs(CODE.callStatic("Level", "of", "of tomorrow"))
                .isNotEqualTo(CODE.callStatic("Level", "of", "of today"));
        assertThat(CODE.write(level)).isEqualTo("\"of tomorrow\"");
    }

    @Test
    void namesConstantsAsJavaDoes() {
        assertThat((List<?>) CODE.callStatic("Level", "values"))
                .extracting(level -> GeneratedCode.call(level, "known").toString())
                .containsExactly("DEBUG", "INPUT_REQUIRED", "CAMEL_CASE");
    }

    @Test
    void tellsValuesApartThatAreNearlyTheSame() {
        List<?> values = (List<?>) CODE.callStatic("Odd", "values");

        assertThat(values)
                .extracting(value -> GeneratedCode.call(value, "value"))
                .containsExactly(
                        "", " ", "a", "A", "a-b", "a_b", "1", "*", "UNRECOGNIZED", "VALUES", "null", "true", "é", "🎉");
        assertThat(values)
                .extracting(value -> GeneratedCode.call(value, "known"))
                .doesNotHaveDuplicates();
        assertThat(values)
                .allSatisfy(
                        value -> assertThat(CODE.read("Odd", CODE.write(value))).isSameAs(value));
    }

    @Test
    void readsNoNumberAsAText() {
        assertThat(CODE.refusal("Level", "1")).isEqualTo("Level: expected string, got number 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"level\":\"debug\",\"theme\":\"light\",\"levels\":[\"debug\",\"new\"]}",
                "{\"level\":\"new\",\"theme\":\"sepia\",\"levels\":[]}",
                "{\"theme\":\"\"}"
            })
    void keepsValuesInMembersAndLists(String json) {
        assertThat(CODE.roundTrip("Message", json)).isEqualTo(json);
    }

    @Test
    void nestsAnEnumThatHasNoNameInTheClassAroundIt() {
        Object message = CODE.read("Message", "{\"theme\":\"dark\"}");

        assertThat(GeneratedCode.call(message, "theme").getClass()).isEqualTo(CODE.classNamed("Message.Theme"));
    }

    @Test
    void refusesOtherThingsThanTextsInAMember() {
        assertThat(CODE.refusal("Message", "{\"level\":{}}")).contains("expected string, got object");
    }

    @Test
    void takesNumbersOfAnEnumAsNumbers() {
        assertThat(CODE.java("Limit")).isEqualTo("java.lang.Long");
        assertThat(CODE.roundTrip("Limit", "2")).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"theme\":null}", "{\"theme\":\"dark\"}", "{\"theme\":\"new\"}"})
    void takesNullAmongTheValuesAsNull(String json) {
        assertThat(CODE.roundTrip("MaybeTheme", json)).isEqualTo(json);
    }
}
