package dev.lathe.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.TypeReference;
import dev.lathe.benchmarks.records.CallToolParams;
import dev.lathe.benchmarks.records.CallToolResult;
import dev.lathe.benchmarks.records.ReadResourceResult;
import dev.lathe.benchmarks.records.Task;
import dev.lathe.benchmarks.records.TaskNotification;
import dev.lathe.benchmarks.records.ToolList;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Fastjson2's parser and the adapters that it compiles at run time, with the records. */
@NullMarked
final class FastjsonCodecs {
    private FastjsonCodecs() {}

    static @Nullable Codec of(Payload payload) {
        return switch (payload) {
            case TASK -> new Bound(Task.class);
            case TOOL_CALL -> new Bound(CallToolParams.class);
            case TOOL_RESULT, TOOL_RESULT_TYPE_LAST -> new Bound(CallToolResult.class);
            case TOOL_LIST -> new Bound(ToolList.class);
            case RESOURCE -> new Bound(ReadResourceResult.class);
            case TASK_NOTIFICATIONS -> new Bound(new TypeReference<List<TaskNotification>>() {}.getType());
            case ENVELOPE, ENVELOPE_METHOD_FIRST -> null;
        };
    }

    private record Bound(Type type) implements Codec {
        @Override
        public Object read(byte[] json) {
            return JSON.parseObject(json, type);
        }

        @Override
        public byte[] write(Object value) {
            return JSON.toJSONBytes(value);
        }
    }
}
