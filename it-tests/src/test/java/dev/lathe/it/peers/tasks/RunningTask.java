package dev.lathe.it.peers.tasks;

import dev.lathe.it.peers.rpc.Exchange;
import dev.lathe.mcp.v2025_11_25.Message;
import dev.lathe.mcp.v2025_11_25.RequestId;
import dev.lathe.mcp.v2025_11_25.RequestOperation;
import dev.lathe.mcp.v2025_11_25.TaskStatus;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;

/** A task, for those who carry it out. */
public final class RunningTask {
    private final String taskId;
    private final TaskStore store;

    RunningTask(String taskId, TaskStore store) {
        this.taskId = taskId;
        this.store = store;
    }

    /** Identifies the task. */
    public String taskId() {
        return taskId;
    }

    /** Moves the task on. */
    public void move(TaskStatus next, String message) {
        store.move(taskId, next, message);
    }

    // region ask
    /**
     * Asks the other side something that the work needs. The task waits for input until that side comes for the result;
     * on this way it gets the question.
     */
    public <Q extends Message, R> R ask(RequestOperation<Q, R> operation, Function<RequestId, Q> request)
            throws InterruptedException {
        move(TaskStatus.INPUT_REQUIRED, "waits for an answer to " + operation.method());
        BlockingQueue<Exchange> ways = store.ways(taskId);
        Exchange way = ways.take();
        try {
            return way.call(operation, request);
        } finally {
            ways.add(way);
            move(TaskStatus.WORKING, "goes on");
        }
    }
    // endregion
}
