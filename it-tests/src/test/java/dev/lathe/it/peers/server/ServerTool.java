package dev.lathe.it.peers.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.lathe.mcp.v2025_11_25.CallToolResult;
import dev.lathe.mcp.v2025_11_25.ContentBlock;
import dev.lathe.mcp.v2025_11_25.TextContent;
import dev.lathe.mcp.v2025_11_25.Tool;
import dev.lathe.mcp.v2025_11_25.ToolExecution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A tool: what the server says of it, and what it does. */
record ServerTool(Tool declaration, Body body) {
    private static final JsonNode TEXT = JsonNodeFactory.instance.objectNode().put("type", "string");

    /** What a tool does. It runs in a thread that is interrupted when the call, or the task, is cancelled. */
    @FunctionalInterface
    interface Body {
        /** Answers a call. */
        CallToolResult call(ToolCall call) throws Exception;
    }

    /** A tool that takes texts, all of them optional. */
    static ServerTool of(String name, String description, List<String> texts, Body body) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        texts.forEach(text -> properties.put(text, TEXT));
        return new ServerTool(
                Tool.builder()
                        .name(name)
                        .description(description)
                        .inputSchema(Tool.InputSchema.builder()
                                .properties(properties)
                                .build())
                        .build(),
                body);
    }

    /** The same tool, which may or must be called as a task. */
    ServerTool asTask(ToolExecution.TaskSupport support) {
        ToolExecution execution = ToolExecution.builder().taskSupport(support).build();
        return new ServerTool(declaration.toBuilder().execution(execution).build(), body);
    }

    /** A result of one text. */
    static CallToolResult text(String text) {
        return content(TextContent.builder().text(text).build());
    }

    /** A result of some blocks. */
    static CallToolResult content(ContentBlock... blocks) {
        return CallToolResult.builder().content(List.of(blocks)).build();
    }
}
