package dev.lathe.it.peers.server;

import dev.lathe.it.peers.rpc.ErrorCodes;
import dev.lathe.it.peers.rpc.RpcException;
import dev.lathe.it.peers.rpc.Session;
import dev.lathe.mcp.v2025_11_25.ContentBlock;
import dev.lathe.mcp.v2025_11_25.EmbeddedResource;
import dev.lathe.mcp.v2025_11_25.GetPromptRequestParams;
import dev.lathe.mcp.v2025_11_25.GetPromptResult;
import dev.lathe.mcp.v2025_11_25.ImageContent;
import dev.lathe.mcp.v2025_11_25.ListPromptsResult;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.Prompt;
import dev.lathe.mcp.v2025_11_25.PromptArgument;
import dev.lathe.mcp.v2025_11_25.PromptMessage;
import dev.lathe.mcp.v2025_11_25.Role;
import dev.lathe.mcp.v2025_11_25.TextContent;
import dev.lathe.mcp.v2025_11_25.TextResourceContents;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Prompts: what the server says of each, and its messages. */
final class Prompts {
    private static final int PAGE = 3;

    private final Session session;
    private final Map<String, ServerPrompt> all = new LinkedHashMap<>();

    private record ServerPrompt(Prompt declaration, Function<Map<String, String>, List<PromptMessage>> messages) {}

    Prompts(Session session) {
        this.session = session;
        add("test_simple_prompt", List.of(), given -> List.of(text("This is a simple prompt for testing.")));
        add(
                "test_prompt_with_arguments",
                List.of("arg1", "arg2"),
                given -> List.of(text(
                        "Prompt with arguments: arg1='" + given.get("arg1") + "', arg2='" + given.get("arg2") + "'")));
        add(
                "test_prompt_with_embedded_resource",
                List.of("resourceUri"),
                given -> List.of(
                        message(resource(given.get("resourceUri"))),
                        text("Please process the embedded resource above.")));
        add(
                "test_prompt_with_image",
                List.of(),
                given -> List.of(
                        message(ImageContent.builder()
                                .data(Media.PNG)
                                .mimeType(Media.PNG_TYPE)
                                .build()),
                        text("Please analyze the image above.")));
        add(
                "town",
                List.of("country", "town"),
                given -> List.of(text("Tell me of " + given.get("town") + ", " + given.get("country") + ".")));
    }

    void answer() {
        session.on(Operations.PROMPTS_LIST, (request, exchange) -> {
            Page<Prompt> page =
                    Page.of(all.values().stream().map(ServerPrompt::declaration).toList(), request.params(), PAGE);
            return ListPromptsResult.builder()
                    .prompts(page.items())
                    .nextCursor(page.next())
                    .build();
        });
        session.on(Operations.PROMPTS_GET, (request, exchange) -> get(request.params()));
    }

    private GetPromptResult get(GetPromptRequestParams params) {
        ServerPrompt prompt = all.get(params.name());
        if (prompt == null) {
            throw new RpcException(ErrorCodes.INVALID_PARAMS, "no such prompt: " + params.name());
        }
        Map<String, String> given = params.arguments() == null ? Map.of() : params.arguments();
        for (PromptArgument argument : prompt.declaration().arguments()) {
            if (!given.containsKey(argument.name())) {
                throw new RpcException(ErrorCodes.INVALID_PARAMS, "no argument " + argument.name());
            }
        }
        return GetPromptResult.builder()
                .description(prompt.declaration().description())
                .messages(prompt.messages().apply(given))
                .build();
    }

    private void add(String name, List<String> arguments, Function<Map<String, String>, List<PromptMessage>> messages) {
        Prompt declaration = Prompt.builder()
                .name(name)
                .title("Prompt " + name)
                .description("The prompt " + name + ", with " + arguments.size() + " arguments.")
                .arguments(arguments.stream()
                        .map(argument -> PromptArgument.builder()
                                .name(argument)
                                .description("The argument " + argument + ".")
                                .required(true)
                                .build())
                        .toList())
                .icons(List.of(Media.ICON))
                .build();
        all.put(name, new ServerPrompt(declaration, messages));
    }

    private static EmbeddedResource resource(String uri) {
        return EmbeddedResource.builder()
                .resource(TextResourceContents.builder()
                        .uri(uri)
                        .mimeType("text/plain")
                        .text("Embedded resource content for testing.")
                        .build())
                .build();
    }

    private static PromptMessage text(String text) {
        return message(TextContent.builder().text(text).build());
    }

    private static PromptMessage message(ContentBlock content) {
        return PromptMessage.builder().role(Role.USER).content(content).build();
    }
}
