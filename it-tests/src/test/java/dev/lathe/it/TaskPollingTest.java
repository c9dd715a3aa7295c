package dev.lathe.it;

import static dev.lathe.mcp.v2025_11_25.Operations.TASKS_GET;
import static dev.lathe.mcp.v2025_11_25.Operations.TOOLS_CALL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.mcp.v2025_11_25.CallToolRequest;
import dev.lathe.mcp.v2025_11_25.CallToolRequestParams;
import dev.lathe.mcp.v2025_11_25.CallToolResult;
import dev.lathe.mcp.v2025_11_25.CreateTaskResult;
import dev.lathe.mcp.v2025_11_25.GetTaskPayloadRequest;
import dev.lathe.mcp.v2025_11_25.GetTaskRequest;
import dev.lathe.mcp.v2025_11_25.RequestId;
import dev.lathe.mcp.v2025_11_25.Task;
import dev.lathe.mcp.v2025_11_25.TaskMetadata;
import dev.lathe.mcp.v2025_11_25.TaskRequestParams;
import dev.lathe.mcp.v2025_11_25.TaskStatus;
import dev.lathe.mcp.v2025_11_25.TextContent;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A client that calls a tool as a task, as its author would write it. */
class TaskPollingTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final CallToolResult HEIGHT = CallToolResult.builder()
            .content(List.of(TextContent.builder().text("4.9 m").build()))
            .build();

    private final Harbour harbour = new Harbour();
    private final List<Duration> pauses = new ArrayList<>();
    private long lastId;

    // region poll
    CallToolResult callAsTask(String tool) throws IOException {
        CallToolRequestParams params = CallToolRequestParams.builder()
                .name(tool)
                .task(TaskMetadata.builder().ttl(60_000L).build())
                .build();
        CallToolRequest call =
                CallToolRequest.builder().id(nextId()).params(params).build();
        Task task = TOOLS_CALL.taskResult(send(call)).task();
        TaskRequestParams which =
                TaskRequestParams.builder().taskId(task.taskId()).build();
        while (!task.isTerminal()) {
            pause(Objects.requireNonNullElse(task.pollIntervalDuration(), Duration.ofSeconds(1)));
            GetTaskRequest get =
                    GetTaskRequest.builder().id(nextId()).params(which).build();
            task = TASKS_GET.result(send(get)).asTask();
        }
        GetTaskPayloadRequest get =
                GetTaskPayloadRequest.builder().id(nextId()).params(which).build();
        return TOOLS_CALL.result(send(get));
    }
    // endregion

    @Test
    void aTaskIsPolledToItsEndAtThePaceThatItAsksFor() throws IOException {
        assertThat(callAsTask("survey")).isEqualTo(HEIGHT);
        assertThat(harbour.methods)
                .containsExactly("tools/call", "tasks/get", "tasks/get", "tasks/get", "tasks/result");
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofMillis(250), Duration.ofMillis(250));
    }

    /** What answers a request, out of its envelope. */
    private JsonNode send(Object request) throws IOException {
        return MAPPER.readTree(harbour.answer(MAPPER.writeValueAsString(request)))
                .path("result");
    }

    private RequestId nextId() {
        return RequestId.of(++lastId);
    }

    private void pause(Duration duration) {
        pauses.add(duration);
    }

    /** A server with one tool, which is done when it has been looked at three times. */
    private static final class Harbour {
        private final List<String> methods = new ArrayList<>();
        private Task task = Task.withTimestamps("survey-19", "2026-02-11T06:45:00Z");

        String answer(String request) throws IOException {
            JsonNode json = MAPPER.readTree(request);
            methods.add(json.path("method").asText());
            ObjectNode response = MAPPER.createObjectNode().put("jsonrpc", "2.0");
            response.set("id", json.path("id"));
            response.set("result", MAPPER.valueToTree(result(json)));
            return MAPPER.writeValueAsString(response);
        }

        private Object result(JsonNode request) {
            if (request.path("method").asText().equals("tools/call")) {
                return CreateTaskResult.builder().task(task).build();
            }
            assertThat(request.at("/params/taskId").asText()).isEqualTo(task.taskId());
            return request.path("method").asText().equals("tasks/get") ? looked() : HEIGHT;
        }

        private Task looked() {
            boolean isLast = methods.size() > 3;
            task = task.toBuilder()
                    .status(isLast ? TaskStatus.COMPLETED : TaskStatus.WORKING)
                    .lastUpdatedAt("2026-02-11T06:46:00Z")
                    .pollInterval(250L)
                    .build();
            return task;
        }
    }
}
