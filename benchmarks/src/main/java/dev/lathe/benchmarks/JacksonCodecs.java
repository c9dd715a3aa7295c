package dev.lathe.benchmarks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import dev.lathe.benchmarks.records.ToolList;
import dev.lathe.mcp.v2025_11_25.CallToolRequestParams;
import dev.lathe.mcp.v2025_11_25.CallToolResult;
import dev.lathe.mcp.v2025_11_25.ListToolsResult;
import dev.lathe.mcp.v2025_11_25.Message;
import dev.lathe.mcp.v2025_11_25.ReadResourceResult;
import dev.lathe.mcp.v2025_11_25.Task;
import dev.lathe.mcp.v2025_11_25.TaskStatusNotification;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** All that goes through databind: they differ in the classes and the mapper only. */
@NullMarked
final class JacksonCodecs {
    private JacksonCodecs() {}

    static Codec lathe(Payload payload) {
        return codec(
                new ObjectMapper(),
                switch (payload) {
                    case TASK -> new TypeReference<Task>() {};
                    case TOOL_CALL -> new TypeReference<CallToolRequestParams>() {};
                    case TOOL_RESULT, TOOL_RESULT_TYPE_LAST -> new TypeReference<CallToolResult>() {};
                    case TOOL_LIST -> new TypeReference<ListToolsResult>() {};
                    case RESOURCE -> new TypeReference<ReadResourceResult>() {};
                    case TASK_NOTIFICATIONS -> new TypeReference<List<TaskStatusNotification>>() {};
                    case ENVELOPE, ENVELOPE_METHOD_FIRST -> new TypeReference<Message>() {};
                });
    }

    /** Its classes say nothing of which request a message is. */
    static @Nullable Codec pojo(Payload payload) {
        if (payload == Payload.ENVELOPE || payload == Payload.ENVELOPE_METHOD_FIRST) {
            return null;
        }
        return codec(
                new ObjectMapper(),
                switch (payload) {
                    case TASK -> new TypeReference<dev.lathe.benchmarks.pojo.Task>() {};
                    case TOOL_CALL -> new TypeReference<dev.lathe.benchmarks.pojo.CallToolRequestParams>() {};
                    case TOOL_RESULT, TOOL_RESULT_TYPE_LAST ->
                        new TypeReference<dev.lathe.benchmarks.pojo.CallToolResult>() {};
                    case TOOL_LIST -> new TypeReference<dev.lathe.benchmarks.pojo.ListToolsResult>() {};
                    case RESOURCE -> new TypeReference<dev.lathe.benchmarks.pojo.ReadResourceResult>() {};
                    case TASK_NOTIFICATIONS ->
                        new TypeReference<List<dev.lathe.benchmarks.pojo.TaskStatusNotification>>() {};
                    case ENVELOPE, ENVELOPE_METHOD_FIRST ->
                        throw new IllegalArgumentException("no types for " + payload);
                });
    }

    static Codec records(Payload payload) {
        return records(payload, new ObjectMapper());
    }

    static Codec blackbird(Payload payload) {
        return records(payload, new ObjectMapper().registerModule(new BlackbirdModule()));
    }

    private static Codec records(Payload payload, ObjectMapper mapper) {
        mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        return codec(
                mapper,
                switch (payload) {
                    case TASK -> new TypeReference<dev.lathe.benchmarks.records.Task>() {};
                    case TOOL_CALL -> new TypeReference<dev.lathe.benchmarks.records.CallToolParams>() {};
                    case TOOL_RESULT, TOOL_RESULT_TYPE_LAST ->
                        new TypeReference<dev.lathe.benchmarks.records.CallToolResult>() {};
                    case TOOL_LIST -> new TypeReference<ToolList>() {};
                    case RESOURCE -> new TypeReference<dev.lathe.benchmarks.records.ReadResourceResult>() {};
                    case TASK_NOTIFICATIONS ->
                        new TypeReference<List<dev.lathe.benchmarks.records.TaskNotification>>() {};
                    case ENVELOPE, ENVELOPE_METHOD_FIRST ->
                        new TypeReference<dev.lathe.benchmarks.records.Message>() {};
                });
    }

    private static Codec codec(ObjectMapper mapper, TypeReference<?> reference) {
        JavaType type = mapper.constructType(reference);
        return new Bound(mapper.readerFor(type), mapper.writerFor(type));
    }

    private record Bound(ObjectReader reader, ObjectWriter writer) implements Codec {
        @Override
        public Object read(byte[] json) throws IOException {
            return reader.readValue(json);
        }

        @Override
        public byte[] write(Object value) throws IOException {
            return writer.writeValueAsBytes(value);
        }
    }
}
