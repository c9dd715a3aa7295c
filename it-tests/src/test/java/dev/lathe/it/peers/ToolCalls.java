package dev.lathe.it.peers;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.it.Json;
import dev.lathe.mcp.v2025_11_25.CallToolResult;
import dev.lathe.mcp.v2025_11_25.TextContent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What goes into a tool and what comes out, for short. */
final class ToolCalls {
    private ToolCalls() {}

    /** What the text blocks of a result say. */
    static String text(CallToolResult result) {
        return result.content().stream()
                .filter(TextContent.class::isInstance)
                .map(block -> ((TextContent) block).text())
                .collect(Collectors.joining("\n"));
    }

    /** Arguments of a call: names and values in turn. */
    static Map<String, JsonNode> arguments(Object... namesAndValues) {
        Map<String, JsonNode> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], Json.MAPPER.valueToTree(namesAndValues[i + 1]));
        }
        return arguments;
    }
}
