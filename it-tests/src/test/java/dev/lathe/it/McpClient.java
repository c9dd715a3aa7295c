package dev.lathe.it;

import static dev.lathe.mcp.v2025_11_25.Operations.INITIALIZE;
import static dev.lathe.mcp.v2025_11_25.Operations.PING;
import static dev.lathe.mcp.v2025_11_25.Operations.TASKS_GET;
import static dev.lathe.mcp.v2025_11_25.Operations.TOOLS_CALL;
import static dev.lathe.mcp.v2025_11_25.Operations.TOOLS_LIST;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.mcp.v2025_11_25.CallToolRequest;
import dev.lathe.mcp.v2025_11_25.CallToolRequestParams;
import dev.lathe.mcp.v2025_11_25.CallToolResult;
import dev.lathe.mcp.v2025_11_25.ClientCapabilities;
import dev.lathe.mcp.v2025_11_25.ClientRequest;
import dev.lathe.mcp.v2025_11_25.GetTaskPayloadRequest;
import dev.lathe.mcp.v2025_11_25.GetTaskRequest;
import dev.lathe.mcp.v2025_11_25.Implementation;
import dev.lathe.mcp.v2025_11_25.InitializeRequest;
import dev.lathe.mcp.v2025_11_25.InitializeRequestParams;
import dev.lathe.mcp.v2025_11_25.InitializeResult;
import dev.lathe.mcp.v2025_11_25.InitializedNotification;
import dev.lathe.mcp.v2025_11_25.JSONRPCErrorResponse;
import dev.lathe.mcp.v2025_11_25.JSONRPCResultResponse;
import dev.lathe.mcp.v2025_11_25.ListToolsRequest;
import dev.lathe.mcp.v2025_11_25.Message;
import dev.lathe.mcp.v2025_11_25.PingRequest;
import dev.lathe.mcp.v2025_11_25.RequestId;
import dev.lathe.mcp.v2025_11_25.RequestOperation;
import dev.lathe.mcp.v2025_11_25.Result;
import dev.lathe.mcp.v2025_11_25.ServerRequest;
import dev.lathe.mcp.v2025_11_25.Task;
import dev.lathe.mcp.v2025_11_25.TaskMetadata;
import dev.lathe.mcp.v2025_11_25.TaskRequestParams;
import dev.lathe.mcp.v2025_11_25.TaskStatus;
import dev.lathe.mcp.v2025_11_25.TaskStatusNotification;
import dev.lathe.mcp.v2025_11_25.Tool;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The client of docs/mcp.md: what one would write on top of the model. */
final class McpClient {
    private static final long METHOD_NOT_FOUND = -32601;

    private final McpConnection connection;
    private final List<TaskStatus> statuses = new ArrayList<>();
    private long lastId;

    McpClient(McpConnection connection) {
        this.connection = connection;
    }

    // region initialize
    InitializeResult initialize() throws IOException {
        InitializeRequestParams params = InitializeRequestParams.builder()
                .protocolVersion("2025-11-25")
                .capabilities(ClientCapabilities.builder().build())
                .clientInfo(
                        Implementation.builder().name("pilot").version("1.0").build())
                .build();
        InitializeRequest request =
                InitializeRequest.builder().id(nextId()).params(params).build();
        InitializeResult server = call(INITIALIZE, request);
        connection.send(InitializedNotification.builder().build());
        return server;
    }
    // endregion

    // region call
    /** Sends a request and gives its result as its type. */
    <Q extends ClientRequest & Message, R> R call(RequestOperation<Q, R> operation, Q request) throws IOException {
        return operation.result(answer(request));
    }

    /** Sends a request and waits for what answers it; other messages are dealt with in the meantime. */
    private <Q extends ClientRequest & Message> JsonNode answer(Q request) throws IOException {
        connection.send(request);
        for (Message message = connection.receive(); message != null; message = connection.receive()) {
            if (message instanceof JSONRPCResultResponse response
                    && response.id().equals(request.id())) {
                return response.result();
            }
            if (message instanceof JSONRPCErrorResponse response && request.id().equals(response.id())) {
                throw new IOException(
                        response.error().code() + ": " + response.error().message());
            }
            take(message);
        }
        throw new IOException("the server has gone");
    }
    // endregion

    // region take
    /** Answers a request of the server, or notes what it says. */
    private void take(Message message) throws IOException {
        if (message instanceof PingRequest ping) {
            connection.send(
                    McpConnection.result(ping.id(), PING.toJson(Result.builder().build())));
        } else if (message instanceof ServerRequest request) {
            connection.send(McpConnection.error(request.id(), METHOD_NOT_FOUND, "no " + request.method() + " here"));
        } else if (message instanceof TaskStatusNotification notification) {
            statuses.add(notification.params().status());
        }
    }
    // endregion

    // region list
    List<Tool> tools() throws IOException {
        return call(TOOLS_LIST, ListToolsRequest.builder().id(nextId()).build()).tools();
    }
    // endregion

    // region tool
    CallToolResult callTool(String name) throws IOException {
        CallToolRequestParams params =
                CallToolRequestParams.builder().name(name).build();
        return call(
                TOOLS_CALL,
                CallToolRequest.builder().id(nextId()).params(params).build());
    }
    // endregion

    // region task
    CallToolResult callToolAsTask(String name) throws IOException, InterruptedException {
        CallToolRequestParams params = CallToolRequestParams.builder()
                .name(name)
                .task(TaskMetadata.builder().ttl(60_000L).build())
                .build();
        CallToolRequest call =
                CallToolRequest.builder().id(nextId()).params(params).build();
        JsonNode answer = answer(call);
        if (!TOOLS_CALL.isTaskResult(answer)) {
            return TOOLS_CALL.result(answer); // the server knows no tasks and has done it at once
        }
        Task task = TOOLS_CALL.taskResult(answer).task();
        while (!task.isTerminal()) {
            Thread.sleep(task.nextPoll(Duration.ofSeconds(1)).toMillis());
            GetTaskRequest get =
                    GetTaskRequest.builder().id(nextId()).params(which(task)).build();
            task = call(TASKS_GET, get).asTask();
        }
        return TOOLS_CALL.result(payload(task));
    }

    /** What the request would have been answered with; which request it was, only its sender knows. */
    private JsonNode payload(Task task) throws IOException {
        GetTaskPayloadRequest get =
                GetTaskPayloadRequest.builder().id(nextId()).params(which(task)).build();
        return answer(get);
    }

    private static TaskRequestParams which(Task task) {
        return TaskRequestParams.builder().taskId(task.taskId()).build();
    }
    // endregion

    List<TaskStatus> statuses() {
        return statuses;
    }

    private RequestId nextId() {
        return RequestId.of(++lastId);
    }
}
