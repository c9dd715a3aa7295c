package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.lathe.mcp.v2025_11_25.CallToolRequest;
import dev.lathe.mcp.v2025_11_25.CallToolResult;
import dev.lathe.mcp.v2025_11_25.JSONRPCErrorResponse;
import dev.lathe.mcp.v2025_11_25.JSONRPCNotification;
import dev.lathe.mcp.v2025_11_25.JSONRPCRequest;
import dev.lathe.mcp.v2025_11_25.JSONRPCResultResponse;
import dev.lathe.mcp.v2025_11_25.Message;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.ProgressNotification;
import dev.lathe.mcp.v2025_11_25.RequestId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One type reads whatever a peer sends, with typed parameters, and writes whatever is sent to it. */
class MessageTest {
    private static Message read(String json) throws JsonProcessingException {
        return Json.read(json, Message.class);
    }

    @Test
    void readsBytesAsTheRequestOfTheirMethod() throws Exception {
        byte[] bytes =
                "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":{\"name\":\"sum\",\"task\":{}}}"
                        .getBytes(StandardCharsets.UTF_8);
        Message message = Json.MAPPER.readValue(bytes, Message.class);
        assertThat(message).isInstanceOf(CallToolRequest.class);
        CallToolRequest request = (CallToolRequest) message;
        assertThat(request.id()).isEqualTo(RequestId.of(7));
        assertThat(request.params().name()).isEqualTo("sum");
        assertThat(request.params().task()).isNotNull();
        assertThat(Json.MAPPER.readTree(Json.MAPPER.writeValueAsBytes(message))).isEqualTo(Json.MAPPER.readTree(bytes));
    }

    @Test
    void readsANotification() throws JsonProcessingException {
        Message message = read("{\"params\":{\"progressToken\":\"t\",\"progress\":0.5},"
                + "\"method\":\"notifications/progress\",\"jsonrpc\":\"2.0\"}");
        assertThat(message)
                .isInstanceOfSatisfying(
                        ProgressNotification.class,
                        notification ->
                                assertThat(notification.params().progress()).isEqualTo(0.5));
    }

    @Test
    void readsAResultThatItsOperationReadsFurther() throws JsonProcessingException {
        Message message = read("{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"result\":{\"content\":[]}}");
        JSONRPCResultResponse response = (JSONRPCResultResponse) message;
        CallToolResult result = Operations.TOOLS_CALL.result(response.result());
        assertThat(result.content()).isEmpty();
        Message answer = JSONRPCResultResponse.builder()
                .id(response.id())
                .result(Operations.TOOLS_CALL.toJson(result))
                .build();
        assertThat(answer).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32700,\"message\":\"what?\"}}",
                "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32700,\"message\":\"what?\"}}"
            })
    void keepsAnErrorWithoutAnIdAsItCame(String json) throws JsonProcessingException {
        JSONRPCErrorResponse response = (JSONRPCErrorResponse) read(json);
        assertThat(response.id()).isNull();
        assertThat(Json.tree(Json.write(response))).isEqualTo(Json.tree(json));
    }

    @Test
    void readsMethodsThatTheSchemaDoesNotKnowAsPlainMessages() throws JsonProcessingException {
        assertThat(read("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/undo\"}"))
                .isInstanceOf(JSONRPCRequest.class);
        assertThat(read("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/rain\"}"))
                .isInstanceOf(JSONRPCNotification.class);
    }

    @Test
    void saysWhatIsWrongWithAKnownMethodRatherThanLoseItsTypes() {
        assertThatThrownBy(
                        () -> read("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"nam\":1}}"))
                .isInstanceOfSatisfying(JsonMappingException.class, e -> {
                    assertThat(e.getOriginalMessage()).isEqualTo("CallToolRequestParams: missing \"name\"");
                    assertThat(e.getPathReference()).endsWith("[\"params\"]");
                });
    }

    @Test
    void keepsWhatIsNoObject() throws JsonProcessingException {
        for (String json : List.of("[]", "\"hello\"", "5")) {
            assertThat(read(json)).isInstanceOf(Message.Unknown.class);
            assertThat(Json.tree(Json.write(read(json)))).isEqualTo(Json.tree(json));
        }
    }

    @Test
    void refusesAnObjectThatIsNoMessage() {
        assertThatThrownBy(() -> read("{}"))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("missing \"jsonrpc\", \"error\"");
        assertThatThrownBy(() -> read("{\"jsonrpc\":\"2.0\",\"method\":5}"))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("JSONRPCNotification.method: expected string, got number 5");
    }

    @Test
    void losesNothingOfRealMessages() throws JsonProcessingException {
        for (Sample sample : WireSamples.of("messages.jsonl")) {
            Message message = read(Json.text(sample.json()));
            assertThat(JsonEquality.firstDifference(sample.json(), Json.tree(Json.write(message))))
                    .as(sample.toString())
                    .isEmpty();
        }
    }
}
