package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Integers are 64 bits, numbers are doubles; what fits neither is an error or comes back digit by digit, never wrong. */
class NumberLimitsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "9007199254740991",
                "9007199254740992",
                "9007199254740993",
                "-9007199254740993",
                "9223372036854775807",
                "-9223372036854775808"
            })
    void integersOf64BitsComeBackDigitByDigit(String number) throws JsonProcessingException {
        assertThat(ttlOf(written("Task", task(number)))).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"88.0, 88", "1e3, 1000", "-0.0, 0", "0e5, 0", "9223372036854775807.0, 9223372036854775807"})
    void integersMayBeWrittenWithAFractionOrAnExponent(String number, String integer) throws JsonProcessingException {
        assertThat(ttlOf(written("Task", task(number)))).isEqualTo(integer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775808",
                "-9223372036854775809",
                "123456789012345678901234567890",
                "1e19",
                "9223372036854775808.0",
                "1e999999999"
            })
    void integersBeyond64BitsAreAnError(String number) {
        Rejection rejection = Rejection.of("Task", task(number));
        assertThat(rejection.message()).startsWith("Task.ttl: expected integer between -2^63 and 2^63-1, got number ");
        assertThat(rejection.path()).containsExactly("ttl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "1e-99999999999"})
    void exponentsThatNoDecimalHoldsAreAnErrorEverywhere(String number) {
        assertThat(Rejection.of("Task", task(number)).path()).containsExactly("ttl");
        assertThat(Rejection.of("RequestId", number).path()).isEmpty();
        assertThat(Rejection.of("Result", "{\"a\": [" + number + "]}").path()).startsWith("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "0.1", "1e-7", "9007199254740993.5", "1e-999999999"})
    void aFractionIsNoInteger(String number) {
        Rejection rejection = Rejection.of("Task", task(number));
        assertThat(rejection.message()).startsWith("Task.ttl: expected integer, got number ");
        assertThat(rejection.path()).containsExactly("ttl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "9007199254740993",
                "9223372036854775807",
                "9223372036854775808",
                "-9223372036854775809",
                "18446744073709551616",
                "123456789012345678901234567890"
            })
    void idsComeBackDigitByDigit(String id) throws JsonProcessingException {
        assertThat(written("RequestId", id)).isEqualTo(id);
        assertThat(written("ProgressToken", id)).isEqualTo(id);
        String request = "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"ping\"}";
        assertThat(written("PingRequest", request)).isEqualTo(request);
        assertThat(written("JSONRPCMessage", request)).isEqualTo(request);
        assertThat(written("ClientRequest", request)).isEqualTo(request);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "1e999999999"})
    void numbersBeyondADoubleAreAnError(String number) {
        Rejection rejection = Rejection.of("Annotations", "{\"priority\": " + number + "}");
        assertThat(rejection.message()).startsWith("Annotations.priority: expected number between ");
        assertThat(rejection.path()).containsExactly("priority");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.10", "1e-7", "0.1", "-0.0", "3.141592653589793238462643383279502884197", "1e400", "1E-400"})
    void untypedDecimalsKeepTheirValue(String number) throws JsonProcessingException {
        String result = "{\"_meta\":{\"n\":" + number + "},\"m\":[" + number + "]}";
        for (String definition : new String[] {"Result", "ListRootsRequest", "Error"}) {
            ObjectNode sample = OwnSamples.of(definition).get(0).json().deepCopy();
            sample.set("example.org/unknown", Json.tree(result));
            assertThat(JsonEquality.firstDifference(sample, Json.tree(written(definition, Json.text(sample)))))
                    .isEmpty();
        }
    }

    private static String task(String ttl) {
        ObjectNode task = OwnSamples.of("Task", "full").json().deepCopy();
        task.remove("ttl");
        String others = Json.text(task);
        return others.substring(0, others.length() - 1) + ",\"ttl\":" + ttl + "}";
    }

    private static String ttlOf(String task) {
        return task.replaceAll(".*\"ttl\":([^,}]*)[,}].*", "$1");
    }

    private static String written(String definition, String text) throws JsonProcessingException {
        return Json.write(Json.read(text, Model.type(definition)));
    }
}
