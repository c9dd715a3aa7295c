package dev.lathe.it.peers;

import static dev.lathe.it.peers.ToolCalls.arguments;
import static dev.lathe.it.peers.ToolCalls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lathe.it.peers.client.TestClient;
import dev.lathe.it.peers.rpc.ErrorCodes;
import dev.lathe.it.peers.rpc.RpcException;
import dev.lathe.mcp.v2025_11_25.CallToolResult;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.RelatedTasks;
import dev.lathe.mcp.v2025_11_25.Task;
import dev.lathe.mcp.v2025_11_25.TaskStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tasks: what the reference server has no tool for. */
interface SdkServerTasks extends Connected {
    @Test
    default void aTaskHasATimeToLiveAndAResult() throws InterruptedException {
        Task task = client().callToolAsTask("haul", Map.of());
        assertThat(task.ttlDuration()).isEqualTo(TestClient.TASK_TTL);
        assertThat(task.expiresAt()).isEqualTo(task.createdAtInstant().plus(TestClient.TASK_TTL));

        Task ended = client().tasks().poll(task, Task::isTerminal);
        assertThat(ended.status()).isEqualTo(TaskStatus.COMPLETED);
        CallToolResult result = client().tasks().result(task.taskId(), Operations.TOOLS_CALL);
        assertThat(text(result)).isEqualTo("hauled");
        assertThat(RelatedTasks.in(result.meta()).taskId()).isEqualTo(task.taskId());
    }

    @Test
    default void aTaskThatFailsHasAResultAllTheSame() throws InterruptedException {
        Task task = client().callToolAsTask("haul", arguments("fails", true));
        assertThat(client().tasks().poll(task, Task::isTerminal).status()).isEqualTo(TaskStatus.FAILED);
        CallToolResult result = client().tasks().result(task.taskId(), Operations.TOOLS_CALL);
        assertThat(result.isError()).isTrue();
        assertThat(text(result)).isEqualTo("the rope is torn");
    }

    @Test
    default void tasksAreListedPageByPage() {
        List<String> begun = IntStream.range(0, 11)
                .mapToObj(i -> client().callToolAsTask("wait", Map.of()).taskId())
                .toList();
        assertThat(client().tasks().list())
                .extracting(Task::taskId)
                .containsAll(begun)
                .doesNotHaveDuplicates();
        begun.forEach(id -> assertThat(client().tasks().cancel(id).status()).isEqualTo(TaskStatus.CANCELLED));
    }

    @Test
    default void aTaskThatHasExpiredIsGone() throws InterruptedException {
        Duration ttl = Duration.ofMillis(50);
        Task task = client().callToolAsTask("wait", Map.of(), ttl);
        assertThat(task.expiresAt()).isEqualTo(task.createdAtInstant().plus(ttl));
        RpcException refusal =
                catchThrowableOfType(RpcException.class, () -> client().tasks().poll(task, Task::isTerminal));
        assertThat(refusal.code()).isEqualTo(ErrorCodes.INVALID_PARAMS);
    }
}
