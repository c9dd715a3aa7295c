package dev.lathe.it.peers.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.it.peers.rpc.ErrorCodes;
import dev.lathe.it.peers.rpc.RpcException;
import dev.lathe.mcp.v2025_11_25.ListTasksResult;
import dev.lathe.mcp.v2025_11_25.Task;
import dev.lathe.mcp.v2025_11_25.TaskMetadata;
import dev.lathe.mcp.v2025_11_25.TaskStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The tasks that this side carries out for the other. */
public final class TaskStore {
    private static final int PAGE = 3;

    private final Clock clock;
    private final long pollInterval;
    private final Consumer<Task> listener;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private static final class Entry {
        private final CompletableFuture<JsonNode> result = new CompletableFuture<>();
        private Task task;
        private Runnable stop = () -> {};

        private Entry(Task task) {
            this.task = task;
        }
    }

    /**
     * An empty store.
     *
     * @param pollInterval milliseconds between two looks, as advised to the other side
     * @param listener hears of every change of status
     */
    public TaskStore(Clock clock, long pollInterval, Consumer<Task> listener) {
        this.clock = clock;
        this.pollInterval = pollInterval;
        this.listener = listener;
    }

    /** A new task, kept as long as was wished for. */
    public synchronized Task create(TaskMetadata wish) {
        Task task = Task.withTimestamps(UUID.randomUUID().toString(), now()).toBuilder()
                .ttl(wish.ttl())
                .pollInterval(pollInterval)
                .build();
        entries.put(task.taskId(), new Entry(task));
        return task;
    }

    /** Says how to stop the work when the task is cancelled. */
    public synchronized void onCancel(String taskId, Runnable stop) {
        entry(taskId).stop = stop;
    }

    /** A task as it stands now. */
    public synchronized Task get(String taskId) {
        return entry(taskId).task;
    }

    /** Moves a task on; one that has ended stays as it is. */
    public void move(String taskId, TaskStatus next, @Nullable String message) {
        Task moved;
        synchronized (this) {
            Entry entry = entry(taskId);
            if (!entry.task.status().canBecome(next)) {
                return;
            }
            entry.task = entry.task.toBuilder()
                    .status(next)
                    .statusMessage(message)
                    .lastUpdatedAt(now())
                    .build();
            moved = entry.task;
        }
        listener.accept(moved);
    }

    /** Ends a task with the result of its request. */
    public void end(String taskId, TaskStatus status, JsonNode result) {
        move(taskId, status, null);
        result(taskId).complete(RelatedTask.of(result, taskId));
    }

    /** Ends a task with the error of its request. */
    public void fail(String taskId, RpcException error) {
        move(taskId, TaskStatus.FAILED, error.error().message());
        result(taskId).completeExceptionally(error);
    }

    /** What the request would have been answered with, once the task has ended. */
    public synchronized CompletableFuture<JsonNode> result(String taskId) {
        return entry(taskId).result;
    }

    /** Cancels a task and stops its work. */
    public Task cancel(String taskId) {
        Entry entry;
        synchronized (this) {
            entry = entry(taskId);
        }
        if (entry.task.isTerminal()) {
            throw invalid("the task has ended: " + entry.task.status().value());
        }
        move(taskId, TaskStatus.CANCELLED, "cancelled by the other side");
        entry.stop.run();
        entry.result.completeExceptionally(invalid("the task was cancelled"));
        return get(taskId);
    }

    /** A page of the tasks, oldest first. */
    public synchronized ListTasksResult list(@Nullable String cursor) {
        entries.values().removeIf(entry -> isOver(entry.task));
        List<Task> all = new ArrayList<>();
        entries.values().forEach(entry -> all.add(entry.task));
        int from = cursor == null ? 0 : position(cursor, all.size());
        int to = Math.min(from + PAGE, all.size());
        return ListTasksResult.builder()
                .tasks(all.subList(from, to))
                .nextCursor(to < all.size() ? "task-" + to : null)
                .build();
    }

    private Entry entry(String taskId) {
        entries.values().removeIf(entry -> isOver(entry.task));
        Entry entry = entries.get(taskId);
        if (entry == null) {
            throw invalid("no such task: " + taskId);
        }
        return entry;
    }

    private boolean isOver(Task task) {
        Instant end = task.expiresAt();
        return end != null && !clock.instant().isBefore(end);
    }

    private static int position(String cursor, int size) {
        if (cursor.matches("task-\\d{1,6}")) {
            int position = Integer.parseInt(cursor.substring("task-".length()));
            if (position <= size) {
                return position;
            }
        }
        throw invalid("no such cursor: " + cursor);
    }

    private String now() {
        return clock.instant().toString();
    }

    private static RpcException invalid(String message) {
        return new RpcException(ErrorCodes.INVALID_PARAMS, message);
    }
}
