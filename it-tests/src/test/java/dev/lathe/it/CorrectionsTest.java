package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the published schema says less than the protocol, the model goes by the protocol. */
class CorrectionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.5", "88", "12345678901234567890", "0.12345678901234567890", "true", "[]", "\"port\""})
    void anAnswerInAFormMayBeAnyNumber(String value) {
        isKept("ElicitResult", "{\"action\":\"accept\",\"content\":{\"depth\":" + value + "}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"id\":null,", "\"id\":1,"})
    void anErrorMayHaveNoIdOrANullOne(String id) {
        isKept("JSONRPCErrorResponse", "{\"jsonrpc\":\"2.0\"," + id + "\"error\":{\"code\":1,\"message\":\"x\"}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"tools\":[]}", "{\"a\":1.10}"})
    void aResponseKeepsItsResultAsItCame(String result) {
        isKept("JSONRPCResultResponse", "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":" + result + "}");
    }

    @ParameterizedTest
    @CsvSource({"inputSchema, true", "inputSchema, false", "outputSchema, true", "outputSchema, false"})
    void theSchemaOfAParameterMayBeTrueOrFalse(String member, String schema) {
        ObjectNode tool = OwnSamples.of("Tool", "least").json().deepCopy();
        tool.set(member, Json.tree("{\"type\":\"object\",\"properties\":{\"depth\":" + schema + "}}"));
        isKept("Tool", Json.text(tool));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ServerResult", "ClientResult"})
    void aTaskIsAResultOfEitherSide(String union) {
        Sample created = OwnSamples.of("CreateTaskResult").get(0);
        Object result = new Sample(union, created.name(), created.json()).read();
        assertThat(result).isEqualTo(created.read());
    }

    @Test
    void theSchemaHasNoneOfThem() {
        assertThat(Schema.errors("ElicitResult", Json.tree("{\"action\":\"accept\",\"content\":{\"depth\":0.5}}")))
                .isNotEmpty();
        assertThat(Schema.errors(
                        "JSONRPCErrorResponse",
                        Json.tree("{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":1,\"message\":\"x\"}}")))
                .isNotEmpty();
        assertThat(Schema.arms("ServerResult")).doesNotContain("CreateTaskResult");
    }

    private static void isKept(String definition, String json) {
        assertThat(RoundTrip.loss(new Sample(definition, "corrected", Json.tree(json))))
                .isEmpty();
    }
}
