package dev.lathe.emit.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.NullMarked;

/**
 * A method that is answered by a result.
 *
 * @param <Q> the request that is sent
 * @param <R> the result that comes back
 */
@NullMarked
public sealed class RequestOperation<Q, R> implements Operation permits TaskRequestOperation {
    private final String method;
    private final Sender sender;
    private final Class<Q> messageType;
    private final JsonReading.Reader<R> reader;
    private final JsonWriting.Writer<R> writer;

    RequestOperation(
            String method,
            Sender sender,
            Class<Q> messageType,
            JsonReading.Reader<R> reader,
            JsonWriting.Writer<R> writer) {
        this.method = method;
        this.sender = sender;
        this.messageType = messageType;
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    public final String method() {
        return method;
    }

    @Override
    public final Sender sender() {
        return sender;
    }

    @Override
    public final Class<Q> messageType() {
        return messageType;
    }

    /**
     * Reads what answers the request.
     *
     * @param json the result, without the envelope around it
     * @return the result as its type
     * @throws JsonProcessingException if it is no such result; the message says where and why
     */
    public final R result(JsonNode json) throws JsonProcessingException {
        return JsonReading.ofTree(json, reader);
    }

    /**
     * The JSON of a result, for the envelope around it.
     *
     * @param result what answers the request
     * @return a new tree
     */
    public final JsonNode toJson(R result) {
        return JsonTrees.of(generator -> writer.write(result, generator));
    }

    /** {@return the name of the method} */
    @Override
    public final String toString() {
        return method;
    }
}
