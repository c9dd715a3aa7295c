package dev.lathe.bindings;

import dev.lathe.diagnostics.Source;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A method of a protocol: who may call it, with what, and what comes back.
 *
 * @param source where its name stands in the bindings file
 * @param method its name, as on the wire
 * @param sender who may send it
 * @param message what is sent: a request where there is a result, a notification where there is none
 * @param result what answers it; null: nothing does, it is a notification
 * @param taskResult what may answer it instead, when it is carried out as a task; null: nothing
 */
public record OperationBinding(
        Source source,
        String method,
        Sender sender,
        Target message,
        @Nullable Target result,
        @Nullable Target taskResult) {
    /** All definitions that it names. */
    public List<Target> targets() {
        return Stream.of(message, result, taskResult)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** The sides of a protocol. */
    public enum Sender {
        CLIENT,
        SERVER,
        BOTH
    }

    /**
     * A definition of the schema.
     *
     * @param source where it is named in the bindings file
     * @param address JSON Pointer into the schema
     */
    public record Target(Source source, String address) {}
}
