package dev.lathe.it.peers.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.lathe.mcp.v2025_11_25.CreateMessageRequestParams;
import dev.lathe.mcp.v2025_11_25.CreateMessageResult;
import dev.lathe.mcp.v2025_11_25.Role;
import dev.lathe.mcp.v2025_11_25.SamplingContent;
import dev.lathe.mcp.v2025_11_25.SamplingMessage;
import dev.lathe.mcp.v2025_11_25.TextContent;
import dev.lathe.mcp.v2025_11_25.ToolResultContent;
import dev.lathe.mcp.v2025_11_25.ToolUseContent;
import java.util.List;
import java.util.Map;

/** A model that uses the first tool that it is offered, once, and otherwise says how much it was told. */
final class EchoModel {
    private EchoModel() {}

    static CreateMessageResult answer(CreateMessageRequestParams params) {
        CreateMessageResult.Builder result =
                CreateMessageResult.builder().role(Role.ASSISTANT).model("echo-1");
        if (params.tools() != null && params.messages().stream().noneMatch(EchoModel::isToolResult)) {
            String tool = params.tools().get(0).name();
            return result.content(SamplingContent.of(List.of(
                            TextContent.builder().text("I ask the tool.").build(),
                            ToolUseContent.builder()
                                    .id("use-1")
                                    .name(tool)
                                    .input(Map.of("place", JsonNodeFactory.instance.textNode("harbour")))
                                    .build())))
                    .stopReason("toolUse")
                    .build();
        }
        return result.content(TextContent.builder()
                        .text("I was told " + params.messages().size() + " things.")
                        .build())
                .stopReason("endTurn")
                .build();
    }

    private static boolean isToolResult(SamplingMessage message) {
        SamplingContent content = message.content();
        return content instanceof ToolResultContent
                || content instanceof SamplingContent.ListValue list
                        && list.value().stream().anyMatch(ToolResultContent.class::isInstance);
    }
}
