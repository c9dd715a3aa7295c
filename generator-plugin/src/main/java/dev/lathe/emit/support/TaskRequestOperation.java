package dev.lathe.emit.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * A method that may be carried out as a task: then the task answers the request, and the result comes later. Whether it
 * does is for the answer to say, as the receiver may ignore the wish.
 *
 * @param <Q> the request that is sent
 * @param <R> the result that comes back
 * @param <T> what comes back instead where the request becomes a task
 */
@NullMarked
public final class TaskRequestOperation<Q, R, T> extends RequestOperation<Q, R> {
    private final RequestOperation<Q, T> asTask;
    private final List<String> membersOfTask;

    TaskRequestOperation(
            RequestOperation<Q, T> asTask,
            List<String> membersOfTask,
            JsonReading.Reader<R> reader,
            JsonWriting.Writer<R> writer) {
        super(asTask.method(), asTask.sender(), asTask.messageType(), reader, writer);
        this.asTask = asTask;
        this.membersOfTask = membersOfTask;
    }

    /**
     * Whether the answer is that the request has become a task.
     *
     * @param json what answers the request, without the envelope around it
     * @return whether to read it with {@link #taskResult} rather than {@link #result}
     */
    public boolean isTaskResult(JsonNode json) {
        return membersOfTask.stream().allMatch(json::has);
    }

    /**
     * Reads what answers a request that has become a task.
     *
     * @param json the answer, without the envelope around it
     * @return the answer as its type
     * @throws JsonProcessingException if it is no such answer; the message says where and why
     */
    public T taskResult(JsonNode json) throws JsonProcessingException {
        return asTask.result(json);
    }

    /**
     * The same method where the request becomes a task.
     *
     * @return an operation whose result is the task's
     */
    public RequestOperation<Q, T> asTask() {
        return asTask;
    }
}
