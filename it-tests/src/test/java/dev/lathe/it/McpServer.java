package dev.lathe.it;

import static dev.lathe.it.McpConnection.error;
import static dev.lathe.it.McpConnection.result;
import static dev.lathe.mcp.v2025_11_25.Operations.INITIALIZE;
import static dev.lathe.mcp.v2025_11_25.Operations.TASKS_GET;
import static dev.lathe.mcp.v2025_11_25.Operations.TOOLS_CALL;
import static dev.lathe.mcp.v2025_11_25.Operations.TOOLS_LIST;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.mcp.v2025_11_25.CallToolRequest;
import dev.lathe.mcp.v2025_11_25.CallToolResult;
import dev.lathe.mcp.v2025_11_25.ClientRequest;
import dev.lathe.mcp.v2025_11_25.CreateTaskResult;
import dev.lathe.mcp.v2025_11_25.GetTaskPayloadRequest;
import dev.lathe.mcp.v2025_11_25.GetTaskRequest;
import dev.lathe.mcp.v2025_11_25.GetTaskResult;
import dev.lathe.mcp.v2025_11_25.Implementation;
import dev.lathe.mcp.v2025_11_25.InitializeRequest;
import dev.lathe.mcp.v2025_11_25.InitializeResult;
import dev.lathe.mcp.v2025_11_25.JSONRPCRequest;
import dev.lathe.mcp.v2025_11_25.ListToolsRequest;
import dev.lathe.mcp.v2025_11_25.ListToolsResult;
import dev.lathe.mcp.v2025_11_25.Message;
import dev.lathe.mcp.v2025_11_25.RelatedTasks;
import dev.lathe.mcp.v2025_11_25.RequestId;
import dev.lathe.mcp.v2025_11_25.ServerCapabilities;
import dev.lathe.mcp.v2025_11_25.Task;
import dev.lathe.mcp.v2025_11_25.TaskMetadata;
import dev.lathe.mcp.v2025_11_25.TaskStatus;
import dev.lathe.mcp.v2025_11_25.TaskStatusNotification;
import dev.lathe.mcp.v2025_11_25.TaskStatusNotificationParams;
import dev.lathe.mcp.v2025_11_25.TextContent;
import dev.lathe.mcp.v2025_11_25.Tool;
import dev.lathe.mcp.v2025_11_25.ToolExecution;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The server of docs/mcp.md: one tool, which may be called as a task. */
final class McpServer {
    private static final long METHOD_NOT_FOUND = -32601;
    private static final long INVALID_PARAMS = -32602;
    private static final long POLL_INTERVAL = 1;

    private final McpConnection connection;
    private final boolean knowsTasks;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Task> tasks = new HashMap<>();
    private final List<Message> received = new ArrayList<>();

    McpServer(McpConnection connection, boolean knowsTasks) {
        this.connection = connection;
        this.knowsTasks = knowsTasks;
    }

    // region serve
    void serve() throws IOException {
        for (Message message = connection.receive(); message != null; message = connection.receive()) {
            received.add(message);
            if (message instanceof ClientRequest request) {
                connection.send(answer(request));
            } else if (message instanceof JSONRPCRequest request) { // no method of this revision
                connection.send(error(request.id(), METHOD_NOT_FOUND, "no " + request.method() + " here"));
            }
        }
    }

    private Message answer(ClientRequest request) throws IOException {
        if (request instanceof InitializeRequest) {
            return result(request.id(), INITIALIZE.toJson(welcome()));
        }
        if (request instanceof ListToolsRequest) {
            return result(request.id(), TOOLS_LIST.toJson(tools()));
        }
        if (request instanceof CallToolRequest call) {
            return result(request.id(), call(call));
        }
        if (request instanceof GetTaskRequest get) {
            return get(get.id(), get.params().taskId());
        }
        if (request instanceof GetTaskPayloadRequest get) {
            return payload(get.id(), get.params().taskId());
        }
        return error(request.id(), METHOD_NOT_FOUND, "no " + request.method() + " here");
    }
    // endregion

    // region welcome
    private InitializeResult welcome() {
        ServerCapabilities.Builder capabilities = ServerCapabilities.builder()
                .tools(ServerCapabilities.Tools.builder().build());
        if (knowsTasks) {
            capabilities.tasks(ServerCapabilities.Tasks.builder()
                    .requests(ServerCapabilities.Tasks.Requests.builder()
                            .tools(ServerCapabilities.Tasks.Requests.Tools.builder()
                                    .call(Map.of())
                                    .build())
                            .build())
                    .build());
        }
        return InitializeResult.builder()
                .protocolVersion("2025-11-25")
                .capabilities(capabilities.build())
                .serverInfo(
                        Implementation.builder().name("harbour").version("1.0").build())
                .build();
    }
    // endregion

    // region tools
    private static ListToolsResult tools() {
        Tool survey = Tool.builder()
                .name("survey")
                .description("Measures the depth of the harbour.")
                .inputSchema(Tool.InputSchema.builder().build())
                .execution(ToolExecution.builder()
                        .taskSupport(ToolExecution.TaskSupport.OPTIONAL)
                        .build())
                .build();
        return ListToolsResult.builder().tools(List.of(survey)).build();
    }
    // endregion

    // region begin
    private JsonNode call(CallToolRequest request) throws IOException {
        TaskMetadata wish = request.params().task();
        if (wish == null || !knowsTasks) {
            return TOOLS_CALL.toJson(measured());
        }
        Task task = Task.withTimestamps(
                        UUID.randomUUID().toString(), Instant.now(clock).toString())
                .toBuilder()
                .ttl(wish.ttl())
                .pollInterval(POLL_INTERVAL)
                .build();
        tasks.put(task.taskId(), task);
        return TOOLS_CALL.asTask().toJson(CreateTaskResult.builder().task(task).build());
    }
    // endregion

    // region get
    private Message get(RequestId id, String taskId) throws IOException {
        Task task = tasks.get(taskId);
        if (task == null) {
            return error(id, INVALID_PARAMS, "no task " + taskId);
        }
        Message answer =
                result(id, TASKS_GET.toJson(GetTaskResult.builder().from(task).build()));
        if (task.isRunning()) {
            finish(task);
        }
        return answer;
    }

    /** The work is done at the second look. */
    private void finish(Task task) throws IOException {
        Task done = task.moveTo(TaskStatus.COMPLETED, clock); // refuses a step that the protocol does not have
        tasks.put(task.taskId(), done);
        TaskStatusNotificationParams params =
                TaskStatusNotificationParams.builder().from(done).build();
        connection.send(TaskStatusNotification.builder().params(params).build());
    }
    // endregion

    // region payload
    private Message payload(RequestId id, String taskId) {
        if (!tasks.containsKey(taskId)) {
            return error(id, INVALID_PARAMS, "no task " + taskId);
        }
        CallToolResult measured = measured();
        CallToolResult payload = measured.toBuilder()
                .meta(RelatedTasks.with(measured.meta(), taskId))
                .build();
        return result(id, TOOLS_CALL.toJson(payload));
    }
    // endregion

    private static CallToolResult measured() {
        return CallToolResult.builder()
                .content(List.of(TextContent.builder().text("4.9 m").build()))
                .build();
    }

    /** What has come from the client. */
    List<Message> received() {
        return received;
    }
}
