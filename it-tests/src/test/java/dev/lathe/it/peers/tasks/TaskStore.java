package dev.lathe.it.peers.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.it.peers.rpc.ErrorCodes;
import dev.lathe.it.peers.rpc.Exchange;
import dev.lathe.it.peers.rpc.RpcException;
import dev.lathe.mcp.v2025_11_25.ListTasksResult;
import dev.lathe.mcp.v2025_11_25.Task;
import dev.lathe.mcp.v2025_11_25.TaskMetadata;
import dev.lathe.mcp.v2025_11_25.TaskStatus;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The tasks that this side carries out for the other. */
final class TaskStore {
    private static final int PAGE = 3;

    private final Clock clock;
    private final long pollInterval;
    private final Consumer<Task> listener;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private static final class Entry {
        private final CompletableFuture<JsonNode> result = new CompletableFuture<>();
        private final BlockingQueue<Exchange> ways = new LinkedBlockingQueue<>();
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
    TaskStore(Clock clock, long pollInterval, Consumer<Task> listener) {
        this.clock = clock;
        this.pollInterval = pollInterval;
        this.listener = listener;
    }

    /** A new task, kept as long as was wished for. */
    synchronized Task create(TaskMetadata wish) {
        String now = clock.instant().toString();
        Task task = Task.withTimestamps(UUID.randomUUID().toString(), now).toBuilder()
                .ttl(wish.ttl())
                .pollInterval(pollInterval)
                .build();
        entries.put(task.taskId(), new Entry(task));
        return task;
    }

    /** Says how to stop the work when nobody waits for it any more. */
    synchronized void onEnd(String taskId, Runnable stop) {
        entry(taskId).stop = stop;
    }

    /** A task as it stands now. */
    synchronized Task get(String taskId) {
        return entry(taskId).task;
    }

    /** On which the other side can be asked: the requests for the result of a task that wait for it. */
    synchronized BlockingQueue<Exchange> ways(String taskId) {
        return entry(taskId).ways;
    }

    /** Moves a task on; one that has ended, or is not kept any more, stays as it is. */
    void move(String taskId, TaskStatus next, @Nullable String message) {
        Task moved;
        synchronized (this) {
            Entry entry = entries.get(taskId);
            if (entry == null || !entry.task.status().canBecome(next)) {
                return;
            }
            moved = entry.task.toBuilder().statusMessage(message).build().moveTo(next, clock);
            entry.task = moved;
        }
        listener.accept(moved);
    }

    /** Ends a task with the result of its request. */
    void end(String taskId, TaskStatus status, JsonNode result) {
        move(taskId, status, null);
        settle(taskId, waiting -> waiting.complete(result));
    }

    /** Ends a task with the error of its request. */
    void fail(String taskId, RpcException error) {
        move(taskId, TaskStatus.FAILED, error.error().message());
        settle(taskId, waiting -> waiting.completeExceptionally(error));
    }

    /** What the request would have been answered with, once the task has ended. */
    synchronized CompletableFuture<JsonNode> result(String taskId) {
        return entry(taskId).result;
    }

    /** Cancels a task and stops its work. */
    Task cancel(String taskId) {
        Task task = get(taskId);
        if (task.isTerminal()) {
            throw invalid("the task has ended: " + task.status().value());
        }
        move(taskId, TaskStatus.CANCELLED, "cancelled by the other side");
        synchronized (this) {
            stop(entry(taskId), "the task was cancelled");
            return get(taskId);
        }
    }

    /** A page of the tasks, oldest first. */
    synchronized ListTasksResult list(@Nullable String cursor) {
        forgetExpired();
        List<Task> all = new ArrayList<>();
        entries.values().forEach(entry -> all.add(entry.task));
        int from = cursor == null ? 0 : position(cursor, all.size());
        int to = Math.min(from + PAGE, all.size());
        return ListTasksResult.builder()
                .tasks(all.subList(from, to))
                .nextCursor(to < all.size() ? "task-" + to : null)
                .build();
    }

    private synchronized void settle(String taskId, Consumer<CompletableFuture<JsonNode>> how) {
        Entry entry = entries.get(taskId);
        if (entry != null) {
            how.accept(entry.result);
        }
    }

    private Entry entry(String taskId) {
        forgetExpired();
        Entry entry = entries.get(taskId);
        if (entry == null) {
            throw invalid("no such task: " + taskId);
        }
        return entry;
    }

    private void forgetExpired() {
        entries.values().removeIf(entry -> {
            boolean isExpired = entry.task.isExpired(clock);
            if (isExpired) {
                stop(entry, "the task has expired");
            }
            return isExpired;
        });
    }

    private static void stop(Entry entry, String why) {
        entry.stop.run();
        entry.result.completeExceptionally(invalid(why));
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

    private static RpcException invalid(String message) {
        return new RpcException(ErrorCodes.INVALID_PARAMS, message);
    }
}
