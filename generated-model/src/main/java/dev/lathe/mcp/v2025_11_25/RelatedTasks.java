package dev.lathe.mcp.v2025_11_25;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The task that a message belongs to, read from and set on any {@code _meta}.
 *
 * <p>Written by hand: the key is the protocol's own, and {@code _meta} stands in some sixty types, as a map or, in the
 * parameters of requests, as a {@link RequestMeta}.
 */
@NullMarked
public final class RelatedTasks {
    /** The key in {@code _meta}. */
    public static final String KEY = "io.modelcontextprotocol/related-task";

    private RelatedTasks() {}

    /**
     * The task that a message belongs to.
     *
     * @param meta what the message has as {@code _meta}; null: it has none
     * @return null: none is named there, or not as the protocol has it
     */
    public static @Nullable RelatedTaskMetadata in(@Nullable Map<String, JsonNode> meta) {
        JsonNode value = meta == null ? null : meta.get(KEY);
        return value == null ? null : JsonReading.convertOrNull(value, RelatedTaskMetadata.Reader::read);
    }

    /**
     * The task that a request belongs to.
     *
     * @param meta what the request's parameters have as {@code _meta}; null: they have none
     * @return null: none is named there, or not as the protocol has it
     */
    public static @Nullable RelatedTaskMetadata in(@Nullable RequestMeta meta) {
        return meta == null ? null : in(meta.unknownMembers());
    }

    /**
     * A {@code _meta} that names a task.
     *
     * @param meta what it has besides; null: nothing
     * @param taskId the task
     * @return a new map with all entries of the other, in their order
     */
    public static Map<String, JsonNode> with(@Nullable Map<String, JsonNode> meta, String taskId) {
        Map<String, JsonNode> all = new LinkedHashMap<>(meta == null ? Map.of() : meta);
        all.put(KEY, JsonNodeFactory.instance.objectNode().put("taskId", taskId));
        return Collections.unmodifiableMap(all);
    }

    /**
     * A {@code _meta} of a request's parameters that names a task.
     *
     * @param meta what it has besides; null: nothing
     * @param taskId the task
     * @return a new instance with all members of the other
     */
    public static RequestMeta with(@Nullable RequestMeta meta, String taskId) {
        RequestMeta.Builder builder = meta == null ? RequestMeta.builder() : meta.toBuilder();
        return builder.unknownMember(KEY, JsonNodeFactory.instance.objectNode().put("taskId", taskId))
                .build();
    }
}
