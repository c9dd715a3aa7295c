package dev.lathe.it.peers;

import static dev.lathe.it.peers.ToolCalls.arguments;
import static dev.lathe.it.peers.ToolCalls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lathe.it.peers.rpc.ErrorCodes;
import dev.lathe.it.peers.rpc.PendingCall;
import dev.lathe.it.peers.rpc.RpcException;
import dev.lathe.mcp.v2025_11_25.CallToolResult;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.RelatedTasks;
import dev.lathe.mcp.v2025_11_25.Task;
import dev.lathe.mcp.v2025_11_25.TaskStatus;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tasks: those that the reference server carries out for our client, and those that our client does for the server. */
interface ReferenceTasks extends Connected {
    String RESEARCH = "simulate-research-query";

    @Test
    default void aTaskIsPolledToItsEndAndItsResultFetched() throws InterruptedException {
        Task task = client().callToolAsTask(RESEARCH, arguments("topic", "tides"));
        assertThat(task.status()).isEqualTo(TaskStatus.WORKING);
        assertThat(task.pollInterval()).isEqualTo(1000L);

        Task ended = client().tasks().poll(task, Task::isTerminal);
        assertThat(ended.status()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(ended.createdAtInstant()).isEqualTo(task.createdAtInstant());

        CallToolResult result = client().tasks().result(task.taskId(), Operations.TOOLS_CALL);
        assertThat(text(result)).contains("# Research Report: tides");
        assertThat(RelatedTasks.in(result.meta()).taskId()).isEqualTo(task.taskId());
        inbox().await(
                        Operations.NOTIFICATIONS_TASKS_STATUS,
                        status -> status.params().asTask().equals(ended));
    }

    @Test
    default void aTaskThatNeedsInputAsksForItThroughItsResult() throws InterruptedException {
        Task task = client().callToolAsTask(RESEARCH, arguments("topic", "tides", "ambiguous", true));
        client().tasks().poll(task, now -> now.status().equals(TaskStatus.INPUT_REQUIRED));

        PendingCall<CallToolResult> result = client().tasks().startResult(task.taskId(), Operations.TOOLS_CALL);
        assertThat(text(result.await())).contains("tides (technical)");
        assertThat(client().tasks().get(task.taskId()).status()).isEqualTo(TaskStatus.COMPLETED);
    }

    @Test
    default void tasksAreListedAndCancelled() {
        Task task = client().callToolAsTask(RESEARCH, arguments("topic", "currents"));
        assertThat(client().tasks().list()).extracting(Task::taskId).contains(task.taskId());

        assertThat(client().tasks().cancel(task.taskId()).status()).isEqualTo(TaskStatus.CANCELLED);
        RpcException refusal =
                catchThrowableOfType(RpcException.class, () -> client().tasks().cancel(task.taskId()));
        assertThat(refusal.code()).isEqualTo(ErrorCodes.INVALID_PARAMS);
    }

    @Test
    default void aTaskThatIsNotThereIsAnError() {
        RpcException refusal =
                catchThrowableOfType(RpcException.class, () -> client().tasks().get("no-such-task"));
        assertThat(refusal.code()).isEqualTo(ErrorCodes.INVALID_PARAMS);
    }

    @Test
    default void aToolThatIsAlwaysATaskIsNoOrdinaryCall() {
        CallToolResult result = client().callTool(RESEARCH, arguments("topic", "tides"));
        assertThat(result.isError()).isTrue();
        assertThat(text(result)).contains("-32601");
    }

    @Test
    default void ourClientSamplesAsATask() {
        assertThat(text(client().callTool("trigger-sampling-request-async", arguments("prompt", "Which tide?"))))
                .contains("[COMPLETED] Async sampling completed!", "echo-1");
    }

    @Test
    default void ourClientAsksItsUserAsATask() {
        assertThat(text(client().callTool("trigger-elicitation-request-async", Map.of())))
                .contains("[COMPLETED] User provided the requested information!", "Favorite Color: Red");
    }
}
