package dev.lathe.it.peers.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.mcp.v2025_11_25.RelatedTaskMetadata;
import dev.lathe.mcp.v2025_11_25.RequestMeta;
import java.util.Map;

/** The entry of {@code _meta} that says which task a message belongs to. */
public final class RelatedTask {
    /** Its key. */
    public static final String KEY = "io.modelcontextprotocol/related-task";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RelatedTask() {}

    /** The {@code _meta} of a result or notification. */
    public static Map<String, JsonNode> meta(String taskId) {
        return Map.of(KEY, value(taskId));
    }

    /** The {@code _meta} of a request. */
    public static RequestMeta requestMeta(String taskId) {
        return RequestMeta.builder().unknownMember(KEY, value(taskId)).build();
    }

    /** A copy of a result that says so. */
    public static JsonNode of(JsonNode result, String taskId) {
        ObjectNode copy = result.deepCopy();
        copy.withObjectProperty("_meta").set(KEY, value(taskId));
        return copy;
    }

    private static JsonNode value(String taskId) {
        return MAPPER.valueToTree(RelatedTaskMetadata.builder().taskId(taskId).build());
    }
}
