package dev.lathe.benchmarks;

import dev.lathe.benchmarks.records.CallToolParams;
import dev.lathe.benchmarks.records.CallToolResult;
import dev.lathe.benchmarks.records.Task;
import dev.lathe.benchmarks.records.TaskNotification;
import dev.lathe.benchmarks.records.ToolList;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Avaje's generated adapters and parser, with the records. It reads no discriminator that comes last, and no text of 1 MB. */
@NullMarked
final class AvajeCodecs {
    private AvajeCodecs() {}

    static @Nullable Codec of(Payload payload) {
        Jsonb jsonb = Jsonb.builder().build();
        return switch (payload) {
            case TASK -> new Bound<>(jsonb.type(Task.class));
            case TOOL_CALL -> new Bound<>(jsonb.type(CallToolParams.class));
            case TOOL_RESULT -> new Bound<>(jsonb.type(CallToolResult.class));
            case TOOL_LIST -> new Bound<>(jsonb.type(ToolList.class));
            case TASK_NOTIFICATIONS ->
                new Bound<>(jsonb.type(TaskNotification.class).list());
            case RESOURCE, TOOL_RESULT_TYPE_LAST, ENVELOPE, ENVELOPE_METHOD_FIRST -> null;
        };
    }

    private record Bound<T>(JsonType<T> type) implements Codec {
        @Override
        public Object read(byte[] json) {
            return type.fromJson(json);
        }

        @Override
        @SuppressWarnings("unchecked")
        public byte[] write(Object value) {
            return type.toJsonBytes((T) value);
        }
    }
}
