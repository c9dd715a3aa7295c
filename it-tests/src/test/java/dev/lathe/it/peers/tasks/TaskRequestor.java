package dev.lathe.it.peers.tasks;

import dev.lathe.it.peers.rpc.PendingCall;
import dev.lathe.it.peers.rpc.Session;
import dev.lathe.mcp.v2025_11_25.CancelTaskRequest;
import dev.lathe.mcp.v2025_11_25.CancelTaskResult;
import dev.lathe.mcp.v2025_11_25.GetTaskPayloadRequest;
import dev.lathe.mcp.v2025_11_25.GetTaskRequest;
import dev.lathe.mcp.v2025_11_25.ListTasksRequest;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.PaginatedRequestParams;
import dev.lathe.mcp.v2025_11_25.RequestOperation;
import dev.lathe.mcp.v2025_11_25.Task;
import dev.lathe.mcp.v2025_11_25.TaskRequestParams;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Follows the tasks that the other side carries out for this one. */
public final class TaskRequestor {
    private static final Duration USUAL_INTERVAL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Session session;

    /** Asks through a session. */
    public TaskRequestor(Session session) {
        this.session = session;
    }

    /** A task as it stands now. */
    public Task get(String taskId) {
        return session.call(
                        Operations.TASKS_GET,
                        id -> GetTaskRequest.builder()
                                .id(id)
                                .params(task(taskId))
                                .build())
                .asTask();
    }

    /** Looks at a task, at the pace that it asks for, until it is as wanted. */
    public Task poll(Task task, Predicate<Task> wanted) throws InterruptedException {
        long start = System.nanoTime();
        Task now = task;
        while (!wanted.test(now)) {
            if (now.isTerminal() || System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IllegalStateException("not what was waited for: " + now);
            }
            Thread.sleep(now.nextPoll(USUAL_INTERVAL).toMillis());
            now = get(task.taskId());
        }
        return now;
    }

    /** What the request that became the task would have been answered with; waits until the task has ended. */
    public <R> R result(String taskId, RequestOperation<?, R> of) {
        return startResult(taskId, of).await();
    }

    /** Asks for the result, which lets the other side ask back while it works. */
    public <R> PendingCall<R> startResult(String taskId, RequestOperation<?, R> of) {
        return session.start(
                Operations.TASKS_RESULT.method(),
                id -> GetTaskPayloadRequest.builder()
                        .id(id)
                        .params(task(taskId))
                        .build(),
                null,
                of::result);
    }

    /** Cancels a task. */
    public CancelTaskResult cancel(String taskId) {
        return session.call(
                Operations.TASKS_CANCEL,
                id -> CancelTaskRequest.builder().id(id).params(task(taskId)).build());
    }

    /** All tasks that the other side has for this one, page by page. */
    public List<Task> list() {
        List<Task> tasks = new ArrayList<>();
        String cursor = null;
        do {
            PaginatedRequestParams page =
                    PaginatedRequestParams.builder().cursor(cursor).build();
            var result = session.call(
                    Operations.TASKS_LIST,
                    id -> ListTasksRequest.builder().id(id).params(page).build());
            tasks.addAll(result.tasks());
            cursor = result.nextCursor();
        } while (cursor != null);
        return tasks;
    }

    private static TaskRequestParams task(String taskId) {
        return TaskRequestParams.builder().taskId(taskId).build();
    }
}
