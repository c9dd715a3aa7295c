package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.mcp.v2025_11_25.CallToolRequest;
import dev.lathe.mcp.v2025_11_25.CallToolResult;
import dev.lathe.mcp.v2025_11_25.ClientNotification;
import dev.lathe.mcp.v2025_11_25.ClientRequest;
import dev.lathe.mcp.v2025_11_25.CreateTaskResult;
import dev.lathe.mcp.v2025_11_25.NotificationOperation;
import dev.lathe.mcp.v2025_11_25.Operation;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.RequestOperation;
import dev.lathe.mcp.v2025_11_25.Sender;
import dev.lathe.mcp.v2025_11_25.ServerNotification;
import dev.lathe.mcp.v2025_11_25.ServerRequest;
import dev.lathe.mcp.v2025_11_25.TaskStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue of operations ties every method of the revision to what is sent and what comes back. */
class OperationsTest {
    @Test
    void listsEveryMethodOfTheSchema() {
        Set<String> methods = Schema.definitions().stream()
                .map(name -> Schema.definition(name).at("/properties/method/const"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .collect(Collectors.toSet());
        assertThat(Operations.all().stream().map(Operation::method)).containsExactlyInAnyOrderElementsOf(methods);
        assertThat(methods).hasSize(31);
    }

    @Test
    void findsAnOperationByItsMethod() {
        assertThat(Operations.of("tools/call")).isSameAs(Operations.TOOLS_CALL);
        assertThat(Operations.of("tools/cal")).isNull();
    }

    @Test
    void letsThoseSendWhoseUnionHasTheMessage() {
        assertThat(senders(ClientRequest.class, ServerRequest.class)).isEqualTo(catalogue(RequestOperation.class));
        assertThat(senders(ClientNotification.class, ServerNotification.class))
                .isEqualTo(catalogue(NotificationOperation.class));
    }

    private static Set<String> senders(Class<?> client, Class<?> server) {
        List<Class<?>> ofClient = Arrays.asList(client.getPermittedSubclasses());
        List<Class<?>> ofServer = Arrays.asList(server.getPermittedSubclasses());
        return Stream.concat(ofClient.stream(), ofServer.stream())
                .filter(arm -> !arm.getSimpleName().equals("Unknown"))
                .map(arm -> arm.getSimpleName() + " "
                        + (!ofServer.contains(arm)
                                ? Sender.CLIENT
                                : !ofClient.contains(arm) ? Sender.SERVER : Sender.BOTH))
                .collect(Collectors.toSet());
    }

    private static Set<String> catalogue(Class<? extends Operation> kind) {
        return Operations.all().stream()
                .filter(kind::isInstance)
                .map(operation -> operation.messageType().getSimpleName() + " " + operation.sender())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void isWhatItsOwnMessageSaysItIs(Operation operation) throws Exception {
        String definition = operation.messageType().getSimpleName();
        for (Sample sample : OwnSamples.of(definition)) {
            Object message = sample.read();
            assertThat(message.getClass().getMethod("operation").invoke(message))
                    .isSameAs(operation);
        }
        assertThat(OwnSamples.of(definition)).isNotEmpty();
    }

    static List<Operation> operations() {
        return Operations.all();
    }

    @Test
    void readsAResultAsTheTypeOfTheMethod() throws JsonProcessingException {
        JsonNode json = Json.tree("{\"content\":[{\"type\":\"text\",\"text\":\"hi\"}],\"later\":1}");
        CallToolResult result = Operations.TOOLS_CALL.result(json);
        assertThat(result.content()).hasSize(1);
        assertThat(Operations.TOOLS_CALL.toJson(result)).isEqualTo(json);
        assertThat(Operations.TOOLS_CALL.isTaskResult(json)).isFalse();
    }

    @Test
    void readsTheTaskOfACallThatBecameOne() throws JsonProcessingException {
        JsonNode json =
                Json.tree("{\"task\":{\"taskId\":\"1\",\"status\":\"working\",\"createdAt\":\"2025-11-25T10:30:00Z\","
                        + "\"lastUpdatedAt\":\"2025-11-25T10:30:00Z\",\"ttl\":null}}");
        assertThat(Operations.TOOLS_CALL.isTaskResult(json)).isTrue();
        CreateTaskResult result = Operations.TOOLS_CALL.taskResult(json);
        assertThat(result.task().status()).isEqualTo(TaskStatus.WORKING);
        assertThat(Operations.TOOLS_CALL.asTask().toJson(result)).isEqualTo(json);
    }

    @Test
    void saysWhatIsWrongWithAResult() {
        assertThatThrownBy(() -> Operations.TOOLS_CALL.result(Json.tree("{\"content\":{}}")))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("CallToolResult.content: expected array, got object");
    }

    @Test
    void answersNoOperationWhereTheSchemaDoesNotKnowTheMethod() throws JsonProcessingException {
        ClientRequest request = Json.read(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/undo\",\"params\":{}}", ClientRequest.class);
        assertThat(request).isInstanceOf(ClientRequest.Unknown.class);
        assertThat(request.operation()).isNull();
    }

    @Test
    void answersTheOperationOfARequestThroughItsUnion() throws JsonProcessingException {
        ClientRequest request = Json.read(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"sum\"}}",
                ClientRequest.class);
        assertThat(request.operation()).isSameAs(Operations.TOOLS_CALL);
        assertThat(request).isInstanceOf(CallToolRequest.class);
    }
}
