package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.lathe.mcp.v2025_11_25.CallToolResult;
import dev.lathe.mcp.v2025_11_25.GetTaskRequest;
import dev.lathe.mcp.v2025_11_25.InitializeResult;
import dev.lathe.mcp.v2025_11_25.InitializedNotification;
import dev.lathe.mcp.v2025_11_25.JSONRPCErrorResponse;
import dev.lathe.mcp.v2025_11_25.JSONRPCRequest;
import dev.lathe.mcp.v2025_11_25.Message;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.RequestId;
import dev.lathe.mcp.v2025_11_25.TaskRequestParams;
import dev.lathe.mcp.v2025_11_25.TaskStatus;
import dev.lathe.mcp.v2025_11_25.TextContent;
import dev.lathe.mcp.v2025_11_25.Tool;
import dev.lathe.mcp.v2025_11_25.ToolExecution;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The walk of docs/mcp.md, from initialize to the end of a task: a client and a server, joined by two pipes. */
class McpWalkTest {
    private final PipedOutputStream toServer = new PipedOutputStream();
    private McpConnection connection;
    private McpServer server;
    private Thread serving;

    @Test
    void fromInitializeToTheEndOfATask() throws IOException, InterruptedException {
        McpClient client = clientOf(true);

        InitializeResult welcome = client.initialize();
        List<Tool> tools = client.tools();
        CallToolResult result = client.callToolAsTask("survey");

        assertThat(welcome.serverInfo().name()).isEqualTo("harbour");
        assertThat(tools.get(0).execution())
                .isEqualTo(ToolExecution.builder()
                        .taskSupport(ToolExecution.TaskSupport.OPTIONAL)
                        .build());
        assertThat(result.content())
                .containsExactly(TextContent.builder().text("4.9 m").build());
        assertThat(result.meta()).containsKey("io.modelcontextprotocol/related-task");
        assertThat(client.statuses()).containsExactly(TaskStatus.COMPLETED);
        assertThat(server.received()).hasAtLeastOneElementOfType(InitializedNotification.class);
        assertThat(methodsSent())
                .containsExactly(
                        "initialize",
                        "notifications/initialized",
                        "tools/list",
                        "tools/call",
                        "tasks/get",
                        "tasks/get",
                        "tasks/result");
    }

    @Test
    void aCallWithoutATaskIsAnsweredAtOnce() throws IOException {
        assertThat(clientOf(true).callTool("survey").content())
                .containsExactly(TextContent.builder().text("4.9 m").build());
    }

    @Test
    void aServerThatKnowsNoTasksAnswersAtOnce() throws IOException, InterruptedException {
        assertThat(clientOf(false).callToolAsTask("survey").content())
                .containsExactly(TextContent.builder().text("4.9 m").build());
        assertThat(methodsSent()).containsExactly("tools/call");
    }

    @Test
    void aTaskThatIsNotThereIsAnError() {
        assertThatIOException()
                .isThrownBy(() -> clientOf(true)
                        .call(
                                Operations.TASKS_GET,
                                GetTaskRequest.builder()
                                        .id(RequestId.of("a"))
                                        .params(TaskRequestParams.builder()
                                                .taskId("b")
                                                .build())
                                        .build()))
                .withMessage("-32602: no task b");
    }

    @Test
    void aKnownMethodWithWrongParametersIsAnsweredWithTheReason() throws IOException {
        JSONRPCErrorResponse answer =
                answerTo("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":{\"name\":null}}");

        assertThat(answer.id()).isEqualTo(RequestId.of(7));
        assertThat(answer.error().code()).isEqualTo(-32602);
        assertThat(answer.error().message()).isEqualTo("CallToolRequestParams.name: expected string, got null");
    }

    @Test
    void aMethodOfTomorrowIsAnsweredWithAnError() throws IOException {
        JSONRPCErrorResponse answer = answerTo("{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"tides/list\"}");

        assertThat(answer.id()).isEqualTo(RequestId.of("x"));
        assertThat(answer.error().code()).isEqualTo(-32601);
        assertThat(server.received()).hasOnlyElementsOfType(JSONRPCRequest.class);
    }

    @Test
    void whatIsNoMessageIsPassedOver() throws IOException {
        JSONRPCErrorResponse answer = answerTo("{\"jsonrpc\":\n[]\n\n{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"a\"}");

        assertThat(answer.id()).isEqualTo(RequestId.of(1));
    }

    private McpClient clientOf(boolean knowsTasks) throws IOException {
        PipedOutputStream toClient = new PipedOutputStream();
        connection = new McpConnection(new PipedInputStream(toClient), toServer);
        McpConnection itsEnd = new McpConnection(new PipedInputStream(toServer), toClient);
        server = new McpServer(itsEnd, knowsTasks);
        serving = new Thread(() -> {
            try {
                server.serve();
                itsEnd.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        serving.start();
        return new McpClient(connection);
    }

    private JSONRPCErrorResponse answerTo(String line) throws IOException {
        clientOf(true);
        toServer.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        toServer.flush();
        return (JSONRPCErrorResponse) connection.receive();
    }

    private List<String> methodsSent() {
        return server.received().stream()
                .map(message -> Json.tree(text(message)).path("method").asText())
                .toList();
    }

    private static String text(Message message) {
        try {
            return Json.write(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void disconnect() throws IOException, InterruptedException {
        toServer.close();
        serving.join();
    }
}
