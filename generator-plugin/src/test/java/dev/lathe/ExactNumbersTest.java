package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of which bindings say that they keep every digit. */
class ExactNumbersTest {
    private static final String SCHEMA = """
            {"$defs": {
              "Invoice": {
                "type": "object",
                "properties": {
                  "number": {"type": "integer"},
                  "total": {"type": "number"},
                  "parts": {"type": "array", "items": {"type": ["number", "null"]}},
                  "counts": {"type": "object", "additionalProperties": {"type": "integer"}},
                  "id": {"type": ["string", "integer"]},
                  "rate": {"const": 1.5}
                },
                "required": ["total"]
              },
              "Other": {"type": "object", "properties": {"number": {"type": "integer"}, "total": {"type": "number"}}}
            }}
            """;

    private static final GeneratedCode CODE = GeneratedCode.from(SCHEMA, "exactNumbers: [/$defs/Invoice]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"number\":123456789012345678901234567890,\"total\":0.12345678901234567890123456789}",
                "{\"total\":1.10,\"parts\":[3.14159265358979323846,null]}",
                "{\"total\":50,\"counts\":{\"b\":9223372036854775808,\"a\":1}}",
                "{\"total\":0,\"id\":123456789012345678901234567890}",
                "{\"total\":0,\"rate\":1.5}"
            })
    void keepsEveryDigit(String json) {
        assertThat(CODE.roundTrip("Invoice", json)).isEqualTo(json);
    }

    @Test
    void givesThemAsJavaHasThem() {
        Object invoice = CODE.read("Invoice", "{\"number\":88.0,\"total\":1.10,\"parts\":[1,null]}");

        assertThat(GeneratedCode.call(invoice, "number")).isEqualTo(BigInteger.valueOf(88));
        assertThat(GeneratedCode.call(invoice, "total")).isEqualTo(new BigDecimal("1.10"));
        assertThat((List<?>) GeneratedCode.call(invoice, "parts"))
                .hasSize(2)
                .first()
                .isEqualTo(BigDecimal.ONE);
        assertThat(CODE.write(CODE.build("Invoice", "total", new BigDecimal("0.50"))))
                .isEqualTo("{\"total\":0.50}");
    }

    @Test
    void leavesTheNumbersOfOthersAsTheyAre() {
        Object other = CODE.read("Other", "{\"number\":1,\"total\":2}");

        assertThat(GeneratedCode.call(other, "number")).isEqualTo(1L);
        assertThat(GeneratedCode.call(other, "total")).isEqualTo(2.0);
    }

    @Test
    void takesTheEmptyAddressForTheWholeSchema() {
        GeneratedCode code = GeneratedCode.from(SCHEMA, "exactNumbers: ['']");

        assertThat(code.roundTrip("Other", "{\"number\":9223372036854775808,\"total\":1.10}"))
                .isEqualTo("{\"number\":9223372036854775808,\"total\":1.10}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"total\":\"1\"} | Invoice.total: expected number, got string \"1\"",
                "{\"total\":1,\"number\":1.5} | Invoice.number: expected integer, got number 1.5",
                "{\"total\":1,\"number\":1e999999} | Invoice.number: expected integer of at most 10000 digits, got number 1e999999",
                "{\"total\":null} | Invoice.total: expected number, got null"
            })
    void refusesWhatIsNoSuchNumber(String json, String message) {
        assertThat(CODE.refusal("Invoice", json)).isEqualTo(message);
    }

    @Test
    void refusesAddressesAtWhichNothingIs() {
        assertThat(Generation.of(SCHEMA)
                        .withBindings("exactNumbers: [/$defs/Bill]")
                        .refusal())
                .containsExactly(
                        "bindings.yaml:1:16: error LATHE-041: the schema has nothing at \"/$defs/Bill\", as \"/$defs\" has"
                                + " no \"Bill\"; correct the address, or remove what is bound to it");
        assertThat(Generation.of(SCHEMA).withBindings("exactNumbers: [Invoice]").refusal())
                .containsExactly("bindings.yaml:1:16: error LATHE-042: \"Invoice\" is no JSON Pointer; write it as in"
                        + " \"/$defs/Task\"");
    }
}
