package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Integers of 64 bits, numbers of double precision, and every digit where nothing says what a number is for. */
class NumberTest {
    private static final GeneratedCode CODE = GeneratedCode.from("""
            {"$defs": {"Sample": {
              "type": "object",
              "properties": {
                "integer": {"type": "integer"},
                "number": {"type": "number"},
                "any": {},
                "integers": {"type": "array", "items": {"type": "integer"}}
              }
            }}}
            """);

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "88.0, 88",
        "1e3, 1000",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "9223372036854775807.0, 9223372036854775807"
    })
    void readsIntegersHoweverTheyAreWritten(String read, String written) {
        assertThat(CODE.roundTrip("Sample", "{\"integer\":" + read + "}")).isEqualTo("{\"integer\":" + written + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "-9223372036854775809", "1e19", "100000000000000000000000000000"})
    void refusesIntegersBeyond64Bits(String integer) {
        assertThat(CODE.refusal("Sample", "{\"integer\":" + integer + "}"))
                .startsWith("Sample.integer: expected integer between -2^63 and 2^63-1, got number ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "\"1\"", "true", "[1]", "{}"})
    void coercesNothingToAnInteger(String other) {
        assertThat(CODE.refusal("Sample", "{\"integer\":" + other + "}"))
                .startsWith("Sample.integer: expected integer, got ");
    }

    @Test
    void refusesAHugeExponentWithoutCountingItOut() {
        assertThat(CODE.refusal("Sample", "{\"integer\":1e999999999}")).startsWith("Sample.integer: expected integer");
        assertThat(CODE.refusal("Sample", "{\"integer\":1e-999999999}")).startsWith("Sample.integer: expected integer");
    }

    @ParameterizedTest
    @CsvSource({
        "50, 50",
        "50.0, 50",
        "0.1, 0.1",
        "-0.0, -0.0",
        "1e300, 1.0E300",
        "9007199254740992, 9007199254740992",
        "1e-7, 1.0E-7"
    })
    void readsAndWritesNumbers(String read, String written) {
        assertThat(CODE.roundTrip("Sample", "{\"number\":" + read + "}")).isEqualTo("{\"number\":" + written + "}");
    }

    @Test
    void refusesNumbersBeyondADouble() {
        assertThat(CODE.refusal("Sample", "{\"number\":1e400}")).startsWith("Sample.number: expected number between");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.1000000000000000055511151231257827021181583404541015625",
                "123456789012345678901234567890",
                "1.50",
                "-0.0",
                "88.0",
                "[0.10000000000000000000000001]"
            })
    void keepsEveryDigitOfWhatIsUntyped(String number) {
        String declared = "{\"any\":" + number + "}";
        String unknown = "{\"unknown\":" + number + "}";

        assertThat(CODE.roundTrip("Sample", declared)).isEqualTo(declared);
        assertThat(CODE.roundTrip("Sample", unknown)).isEqualTo(unknown);
    }

    @Test
    void saysWhichElementIsWrong() {
        assertThat(CODE.refusal("Sample", "{\"integers\":[1,2,\"3\"]}"))
                .isEqualTo("Sample.integers[2]: expected integer, got string \"3\"");
    }
}
