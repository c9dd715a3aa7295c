package dev.lathe.it.peers.server;

import dev.lathe.mcp.v2025_11_25.CreateMessageRequestParams;
import dev.lathe.mcp.v2025_11_25.CreateMessageResult;
import dev.lathe.mcp.v2025_11_25.ModelHint;
import dev.lathe.mcp.v2025_11_25.ModelPreferences;
import dev.lathe.mcp.v2025_11_25.Role;
import dev.lathe.mcp.v2025_11_25.SamplingContent;
import dev.lathe.mcp.v2025_11_25.SamplingMessage;
import dev.lathe.mcp.v2025_11_25.SamplingMessageContentBlock;
import dev.lathe.mcp.v2025_11_25.TextContent;
import dev.lathe.mcp.v2025_11_25.Tool;
import dev.lathe.mcp.v2025_11_25.ToolChoice;
import dev.lathe.mcp.v2025_11_25.ToolResultContent;
import dev.lathe.mcp.v2025_11_25.ToolUseContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the server asks the client's model, and how it reads what that says. */
final class Samples {
    private static final Tool DEPTH = Tool.builder()
            .name("depth")
            .description("The depth at a place, in metres.")
            .inputSchema(Tool.InputSchema.builder().build())
            .build();

    private Samples() {}

    /** One question. */
    static CreateMessageRequestParams of(String prompt) {
        return CreateMessageRequestParams.builder()
                .messages(List.of(
                        message(Role.USER, TextContent.builder().text(prompt).build())))
                .maxTokens(100)
                .systemPrompt("You are a pilot.")
                .temperature(0.5)
                .stopSequences(List.of("STOP"))
                .modelPreferences(ModelPreferences.builder()
                        .hints(List.of(ModelHint.builder().name("echo").build()))
                        .speedPriority(1.0)
                        .build())
                .build();
    }

    /** One question that is best answered with the help of a tool. */
    static CreateMessageRequestParams withTools(String prompt) {
        return of(prompt).toBuilder()
                .tools(List.of(DEPTH))
                .toolChoice(ToolChoice.builder().mode(ToolChoice.Mode.AUTO).build())
                .build();
    }

    /** The question again, with what the tools gave that the model wanted to use. */
    static CreateMessageRequestParams withResults(CreateMessageRequestParams first, CreateMessageResult wish) {
        List<SamplingMessageContentBlock> results = new ArrayList<>();
        for (SamplingMessageContentBlock block : blocks(wish.content())) {
            if (block instanceof ToolUseContent use) {
                results.add(ToolResultContent.builder()
                        .toolUseId(use.id())
                        .content(
                                List.of(TextContent.builder().text("4.2 metres").build()))
                        .build());
            }
        }
        List<SamplingMessage> messages = new ArrayList<>(first.messages());
        messages.add(message(Role.ASSISTANT, wish.content()));
        messages.add(message(Role.USER, SamplingContent.of(results)));
        return first.toBuilder().messages(messages).build();
    }

    /** What the texts of a message say. */
    static String text(SamplingContent content) {
        return blocks(content).stream()
                .filter(TextContent.class::isInstance)
                .map(block -> ((TextContent) block).text())
                .collect(Collectors.joining(" "));
    }

    /** A message is one block or a list of them. */
    private static List<SamplingMessageContentBlock> blocks(SamplingContent content) {
        if (content instanceof SamplingContent.ListValue list) {
            return list.value();
        }
        return content instanceof SamplingMessageContentBlock one ? List.of(one) : List.of();
    }

    private static SamplingMessage message(Role role, SamplingContent content) {
        return SamplingMessage.builder().role(role).content(content).build();
    }
}
