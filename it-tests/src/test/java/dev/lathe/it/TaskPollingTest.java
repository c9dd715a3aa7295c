package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lathe.mcp.v2025_11_25.CallToolRequest;
import dev.lathe.mcp.v2025_11_25.CallToolRequestParams;
import dev.lathe.mcp.v2025_11_25.CallToolResult;
import dev.lathe.mcp.v2025_11_25.CreateTaskResult;
import dev.lathe.mcp.v2025_11_25.GetTaskPayloadRequest;
import dev.lathe.mcp.v2025_11_25.GetTaskRequest;
import dev.lathe.mcp.v2025_11_25.GetTaskResult;
import dev.lathe.mcp.v2025_11_25.RequestId;
import dev.lathe.mcp.v2025_11_25.Task;
import dev.lathe.mcp.v2025_11_25.TaskMetadata;
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
    private static final ObjectMapper mapper = new ObjectMapper();

    private final Harbour harbour = new Harbour();
    private final List<Duration> pauses = new ArrayList<>();
    private long lastId;

    // region poll
    CallToolResult callAsTask(String tool) throws IOException {
        CallToolRequest call = CallToolRequest.builder()
                .id(nextId())
                .params(CallToolRequestParams.builder()
                        .name(tool)
                        .task(TaskMetadata.builder().ttl(60_000L).build())
                        .build())
                .build();
        Task task = send(call, CreateTaskResult.class).task();
        String taskId = task.taskId();
        while (!task.isTerminal()) {
            pause(Objects.requireNonNullElse(task.pollIntervalDuration(), Duration.ofSeconds(1)));
            var params = GetTaskRequest.Params.builder().taskId(taskId).build();
            var get = GetTaskRequest.builder().id(nextId()).params(params).build();
            task = send(get, GetTaskResult.class).asTask();
        }
        var params = GetTaskPayloadRequest.Params.builder().taskId(taskId).build();
        var get = GetTaskPayloadRequest.builder().id(nextId()).params(params).build();
        return send(get, CallToolResult.class);
    }

    private <T> T send(Object request, Class<T> result) throws IOException {
        return mapper.readValue(harbour.answer(mapper.writeValueAsString(request)), result);
    }
    // endregion

    @Test
    void aTaskIsPolledToItsEndAtThePaceThatItAsksFor() throws IOException {
        CallToolResult result = callAsTask("survey");

        assertThat(result.content())
                .containsExactly(TextContent.builder().text("4.9 m").build());
        assertThat(harbour.methods)
                .containsExactly("tools/call", "tasks/get", "tasks/get", "tasks/get", "tasks/result");
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofMillis(250), Duration.ofMillis(250));
    }

    private RequestId nextId() {
        return RequestId.of(++lastId);
    }

    private void pause(Duration duration) {
        pauses.add(duration);
    }

    /** A server with one tool, which takes three looks to finish. */
    private static final class Harbour {
        private final List<String> methods = new ArrayList<>();
        private Task task = Task.withTimestamps("survey-19", "2026-02-11T06:45:00Z");

        String answer(String request) throws IOException {
            String method = mapper.readTree(request).path("method").asText();
            methods.add(method);
            return switch (method) {
                case "tools/call" ->
                    mapper.writeValueAsString(
                            CreateTaskResult.builder().task(task).build());
                case "tasks/get" -> mapper.writeValueAsString(proceed());
                case "tasks/result" ->
                    mapper.writeValueAsString(CallToolResult.builder()
                            .content(List.of(TextContent.builder().text("4.9 m").build()))
                            .build());
                default -> throw new IllegalArgumentException(method);
            };
        }

        private Task proceed() {
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
