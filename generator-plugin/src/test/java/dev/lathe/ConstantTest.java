package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A member that can have one value only. */
class ConstantTest {
    private static final GeneratedCode CODE = GeneratedCode.from("""
            {"$defs": {
              "Fixed": {
                "type": "object",
                "properties": {
                  "text": {"const": "fixed"},
                  "integer": {"const": 7},
                  "number": {"const": 0.5},
                  "flag": {"const": true},
                  "free": {"type": "string"}
                },
                "required": ["text", "integer", "number", "flag"]
              },
              "Optional": {
                "type": "object",
                "properties": {"mode": {"type": "string", "const": "form"}, "message": {"type": "string"}}
              }
            }}
            """);

    private static final String FIXED = "{\"text\":\"fixed\",\"integer\":7,\"number\":0.5,\"flag\":true}";

    @Test
    void writesARequiredConstantWithoutBeingTold() {
        assertThat(CODE.write(CODE.build("Fixed"))).isEqualTo(FIXED);
    }

    @Test
    void hasNoBuilderMethodForARequiredConstant() {
        Object builder = CODE.callStatic("Fixed", "builder");

        assertThat(builder.getClass().getMethods())
                .extracting("name")
                .contains("free")
                .doesNotContain("text", "integer", "number", "flag");
    }

    @Test
    void givesTheConstants() {
        Object fixed = CODE.build("Fixed");

        assertThat(GeneratedCode.call(fixed, "text")).isEqualTo("fixed");
        assertThat(GeneratedCode.call(fixed, "integer")).isEqualTo(7L);
        assertThat(GeneratedCode.call(fixed, "number")).isEqualTo(0.5);
        assertThat(GeneratedCode.call(fixed, "flag")).isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"fixed\" | \"other\" | Fixed.text: expected \"fixed\", got string \"other\"",
                "7 | 8 | 'Fixed.integer: expected 7, got number 8'",
                "0.5 | 0.25 | 'Fixed.number: expected 0.5, got number 0.25'",
                "true | false | 'Fixed.flag: expected true, got false'",
                "true | \"true\" | 'Fixed.flag: expected true or false, got string \"true\"'"
            })
    void refusesAnotherValue(String value, String other, String message) {
        assertThat(CODE.refusal("Fixed", FIXED.replace(value, other))).isEqualTo(message);
    }

    @Test
    void refusesAMissingConstantThatIsRequired() {
        assertThat(CODE.refusal("Fixed", "{\"text\":\"fixed\",\"flag\":true}"))
                .isEqualTo("Fixed: missing \"integer\", \"number\"");
    }

    @Test
    void readsAConstantIntegerHoweverItIsWritten() {
        assertThat(CODE.roundTrip("Fixed", FIXED.replace("7", "7.0"))).isEqualTo(FIXED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"mode\":\"form\"}", "{\"message\":\"m\"}", "{\"mode\":\"form\",\"message\":\"m\"}"})
    void remembersWhetherAnOptionalConstantWasThere(String json) {
        assertThat(CODE.roundTrip("Optional", json)).isEqualTo(json);
    }

    @Test
    void refusesAnotherValueOfAnOptionalConstant() {
        assertThat(CODE.refusal("Optional", "{\"mode\":\"url\"}"))
                .isEqualTo("Optional.mode: expected \"form\", got string \"url\"");
    }
}
