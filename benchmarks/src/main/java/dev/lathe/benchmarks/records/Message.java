package dev.lathe.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A message, told apart by its method. */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "method",
        visible = true)
@JsonSubTypes({
    @JsonSubTypes.Type(value = CallToolRequest.class, name = "tools/call"),
    @JsonSubTypes.Type(value = TaskNotification.class, name = "notifications/tasks/status")
})
public sealed interface Message permits CallToolRequest, TaskNotification {}
