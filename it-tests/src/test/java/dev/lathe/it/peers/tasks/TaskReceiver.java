package dev.lathe.it.peers.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.it.peers.rpc.ErrorCodes;
import dev.lathe.it.peers.rpc.Exchange;
import dev.lathe.it.peers.rpc.RpcException;
import dev.lathe.it.peers.rpc.Session;
import dev.lathe.mcp.v2025_11_25.CancelTaskResult;
import dev.lathe.mcp.v2025_11_25.CreateTaskResult;
import dev.lathe.mcp.v2025_11_25.GetTaskPayloadRequest;
import dev.lathe.mcp.v2025_11_25.GetTaskPayloadResult;
import dev.lathe.mcp.v2025_11_25.GetTaskResult;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.PaginatedRequestParams;
import dev.lathe.mcp.v2025_11_25.RelatedTasks;
import dev.lathe.mcp.v2025_11_25.Task;
import dev.lathe.mcp.v2025_11_25.TaskMetadata;
import dev.lathe.mcp.v2025_11_25.TaskStatus;
import dev.lathe.mcp.v2025_11_25.TaskStatusNotification;
import dev.lathe.mcp.v2025_11_25.TaskStatusNotificationParams;
import java.time.Clock;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Carries out requests of the other side as tasks, and answers what it asks about them. */
public final class TaskReceiver {
    private static final long POLL_INTERVAL = 50;

    private final Session session;
    private final TaskStore store;

    /** Answers the four methods about tasks on a session. */
    public TaskReceiver(Session session) {
        this.session = session;
        this.store = new TaskStore(Clock.systemUTC(), POLL_INTERVAL, this::tell);
        session.on(
                Operations.TASKS_GET,
                (request, exchange) -> GetTaskResult.builder()
                        .from(store.get(request.params().taskId()))
                        .build());
        session.on(
                Operations.TASKS_CANCEL,
                (request, exchange) -> CancelTaskResult.builder()
                        .from(store.cancel(request.params().taskId()))
                        .build());
        session.on(Operations.TASKS_LIST, (request, exchange) -> {
            PaginatedRequestParams params = request.params();
            return store.list(params == null ? null : params.cursor());
        });
        session.on(Operations.TASKS_RESULT, this::result);
    }

    /** The work of a task. */
    @FunctionalInterface
    public interface Work {
        /**
         * Does the work, in a thread that is interrupted when the task is cancelled.
         *
         * @return what the request would have been answered with
         */
        Outcome run(RunningTask task) throws Exception;
    }

    /** How a task ends. */
    public record Outcome(TaskStatus status, JsonNode result) {}

    /** Begins a task. */
    public CreateTaskResult begin(TaskMetadata wish, Work work) {
        Task task = store.create(wish);
        FutureTask<Void> run = new FutureTask<>(() -> run(task.taskId(), work), null);
        store.onEnd(task.taskId(), () -> run.cancel(true));
        Thread thread = new Thread(run, "task");
        thread.setDaemon(true);
        thread.start();
        return CreateTaskResult.builder().task(task).build();
    }

    private void run(String taskId, Work work) {
        try {
            Outcome outcome = work.run(new RunningTask(taskId, store));
            store.end(taskId, outcome.status(), outcome.result());
        } catch (RpcException e) {
            store.fail(taskId, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            store.fail(taskId, new RpcException(ErrorCodes.INTERNAL_ERROR, String.valueOf(e.getMessage())));
        }
    }

    // region result
    /** Waits for the end of a task. Until then, the task may ask back in the course of this request. */
    private GetTaskPayloadResult result(GetTaskPayloadRequest request, Exchange exchange) throws Exception {
        String taskId = request.params().taskId();
        CompletableFuture<JsonNode> result = store.result(taskId);
        BlockingQueue<Exchange> ways = store.ways(taskId);
        ways.add(exchange);
        try {
            GetTaskPayloadResult payload = Operations.TASKS_RESULT.result(result.get());
            return payload.toBuilder()
                    .meta(RelatedTasks.with(payload.meta(), taskId))
                    .build();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RpcException error ? error : e;
        } finally {
            ways.remove(exchange);
        }
    }
    // endregion

    private void tell(Task task) {
        session.notify(TaskStatusNotification.builder()
                .params(TaskStatusNotificationParams.builder().from(task).build())
                .build());
    }
}
