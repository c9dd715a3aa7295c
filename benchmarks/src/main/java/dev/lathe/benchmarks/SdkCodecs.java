package dev.lathe.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The official SDK, as its own sessions use it. It has no tasks yet. */
@NullMarked
final class SdkCodecs {
    private SdkCodecs() {}

    static @Nullable Codec of(Payload payload) {
        McpJsonMapper mapper = new JacksonMcpJsonMapper(new ObjectMapper());
        return switch (payload) {
            case TASK, TASK_NOTIFICATIONS -> null;
            case TOOL_CALL -> new Bound(mapper, McpSchema.CallToolRequest.class);
            case TOOL_RESULT, TOOL_RESULT_TYPE_LAST -> new Bound(mapper, McpSchema.CallToolResult.class);
            case TOOL_LIST -> new Bound(mapper, McpSchema.ListToolsResult.class);
            case RESOURCE -> new Bound(mapper, McpSchema.ReadResourceResult.class);
            case ENVELOPE, ENVELOPE_METHOD_FIRST -> new Envelope(mapper);
        };
    }

    private record Bound(McpJsonMapper mapper, Class<?> type) implements Codec {
        @Override
        public Object read(byte[] json) throws IOException {
            return mapper.readValue(json, type);
        }

        @Override
        public byte[] write(Object value) throws IOException {
            return mapper.writeValueAsBytes(value);
        }
    }

    /** The envelope first, with its parameters as maps; then the parameters as what the method says. */
    private record Envelope(McpJsonMapper mapper) implements Codec {
        @Override
        public Object read(byte[] json) throws IOException {
            String text = new String(json, StandardCharsets.UTF_8);
            McpSchema.JSONRPCRequest request =
                    (McpSchema.JSONRPCRequest) McpSchema.deserializeJsonRpcMessage(mapper, text);
            McpSchema.CallToolRequest call = mapper.convertValue(request.params(), McpSchema.CallToolRequest.class);
            return new McpSchema.JSONRPCRequest(request.method(), request.id(), call);
        }

        @Override
        public byte[] write(Object value) throws IOException {
            return mapper.writeValueAsBytes(value);
        }
    }
}
