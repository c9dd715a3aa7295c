package dev.lathe.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method of a protocol.
 *
 * @param method its name, as on the wire
 * @param constantName its constant in the catalogue
 * @param sender who may send it
 * @param message what is sent
 * @param result what answers it; null: nothing does
 * @param task what may answer it instead; null: nothing
 */
public record OperationPlan(
        String method,
        String constantName,
        MessageSender sender,
        TypeRef.Named message,
        @Nullable TypeRef result,
        @Nullable TaskResult task) {
    /**
     * What answers a request that is carried out as a task.
     *
     * @param type its type
     * @param members those that it must have and that the ordinary result does not declare: they tell the two apart
     */
    public record TaskResult(TypeRef type, List<String> members) {
        /** Copies what it is given. */
        public TaskResult {
            members = List.copyOf(members);
        }
    }
}
