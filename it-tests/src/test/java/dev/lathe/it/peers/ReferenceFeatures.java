package dev.lathe.it.peers;

import static dev.lathe.it.peers.ToolCalls.arguments;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.it.peers.rpc.RpcException;
import dev.lathe.mcp.v2025_11_25.BlobResourceContents;
import dev.lathe.mcp.v2025_11_25.CompleteRequest;
import dev.lathe.mcp.v2025_11_25.CompleteRequestParams;
import dev.lathe.mcp.v2025_11_25.CompleteRequestParams.Argument;
import dev.lathe.mcp.v2025_11_25.CompleteRequestParams.Context;
import dev.lathe.mcp.v2025_11_25.EmbeddedResource;
import dev.lathe.mcp.v2025_11_25.GetPromptRequest;
import dev.lathe.mcp.v2025_11_25.GetPromptRequestParams;
import dev.lathe.mcp.v2025_11_25.GetPromptResult;
import dev.lathe.mcp.v2025_11_25.ListPromptsRequest;
import dev.lathe.mcp.v2025_11_25.ListResourceTemplatesRequest;
import dev.lathe.mcp.v2025_11_25.ListResourcesRequest;
import dev.lathe.mcp.v2025_11_25.LoggingLevel;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.Prompt;
import dev.lathe.mcp.v2025_11_25.PromptReference;
import dev.lathe.mcp.v2025_11_25.ReadResourceRequest;
import dev.lathe.mcp.v2025_11_25.ReadResourceRequestParams;
import dev.lathe.mcp.v2025_11_25.ReadResourceResult;
import dev.lathe.mcp.v2025_11_25.Resource;
import dev.lathe.mcp.v2025_11_25.ResourceTemplate;
import dev.lathe.mcp.v2025_11_25.ResourceTemplateReference;
import dev.lathe.mcp.v2025_11_25.SetLevelRequest;
import dev.lathe.mcp.v2025_11_25.SetLevelRequestParams;
import dev.lathe.mcp.v2025_11_25.SubscribeRequest;
import dev.lathe.mcp.v2025_11_25.SubscribeRequestParams;
import dev.lathe.mcp.v2025_11_25.TextContent;
import dev.lathe.mcp.v2025_11_25.TextResourceContents;
import dev.lathe.mcp.v2025_11_25.UnsubscribeRequest;
import dev.lathe.mcp.v2025_11_25.UnsubscribeRequestParams;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Resources, prompts, completion and logging of the reference server. */
interface ReferenceFeatures extends Connected {
    String TEXT = "demo://resource/dynamic/text/1";
    String BLOB = "demo://resource/dynamic/blob/1";

    @Test
    default void listsItsResources() {
        assertThat(client().call(
                                Operations.RESOURCES_LIST,
                                id -> ListResourcesRequest.builder().id(id).build())
                        .resources())
                .extracting(Resource::uri)
                .contains("demo://resource/static/document/features.md");
    }

    @Test
    default void listsItsTemplates() {
        assertThat(client().call(
                                Operations.RESOURCES_TEMPLATES_LIST,
                                id -> ListResourceTemplatesRequest.builder()
                                        .id(id)
                                        .build())
                        .resourceTemplates())
                .extracting(ResourceTemplate::uriTemplate)
                .contains("demo://resource/dynamic/text/{resourceId}");
    }

    @Test
    default void givesTextsAndBlobs() {
        assertThat(read(TEXT).contents()).hasExactlyElementsOfTypes(TextResourceContents.class);
        assertThat(read(BLOB).contents()).hasExactlyElementsOfTypes(BlobResourceContents.class);
    }

    @Test
    default void aResourceThatTheServerDoesNotHaveIsAnError() {
        assertThatThrownBy(() -> read("demo://nowhere")).isInstanceOf(RpcException.class);
    }

    private ReadResourceResult read(String uri) {
        return client().call(
                        Operations.RESOURCES_READ,
                        id -> ReadResourceRequest.builder()
                                .id(id)
                                .params(ReadResourceRequestParams.builder()
                                        .uri(uri)
                                        .build())
                                .build());
    }

    @Test
    default void tellsSubscribersOfUpdates() throws InterruptedException {
        client().call(
                        Operations.RESOURCES_SUBSCRIBE,
                        id -> SubscribeRequest.builder()
                                .id(id)
                                .params(SubscribeRequestParams.builder()
                                        .uri(TEXT)
                                        .build())
                                .build());
        client().callTool("toggle-subscriber-updates", Map.of());
        inbox().await(
                        Operations.NOTIFICATIONS_RESOURCES_UPDATED,
                        update -> update.params().uri().equals(TEXT));
        client().call(
                        Operations.RESOURCES_UNSUBSCRIBE,
                        id -> UnsubscribeRequest.builder()
                                .id(id)
                                .params(UnsubscribeRequestParams.builder()
                                        .uri(TEXT)
                                        .build())
                                .build());
        client().callTool("toggle-subscriber-updates", Map.of());
    }

    @Test
    default void tellsOfANewResource() throws InterruptedException {
        client().callTool("gzip-file-as-resource", arguments("name", "ahoy.gz", "data", "data:text/plain,ahoy"));
        inbox().await(Operations.NOTIFICATIONS_RESOURCES_LIST_CHANGED, change -> true);
        assertThat(read("demo://resource/session/ahoy.gz").contents())
                .hasExactlyElementsOfTypes(BlobResourceContents.class);
    }

    @Test
    default void listsItsPrompts() {
        assertThat(client().call(
                                Operations.PROMPTS_LIST,
                                id -> ListPromptsRequest.builder().id(id).build())
                        .prompts())
                .extracting(Prompt::name)
                .contains("simple-prompt", "args-prompt", "completable-prompt", "resource-prompt");
    }

    @Test
    default void fillsAPromptIn() {
        GetPromptResult prompt = prompt("args-prompt", Map.of("city", "Bergen", "state", "Vestland"));
        assertThat(((TextContent) prompt.messages().get(0).content()).text())
                .isEqualTo("What's weather in Bergen, Vestland?");
    }

    @Test
    default void putsAResourceIntoAPrompt() {
        GetPromptResult prompt = prompt("resource-prompt", Map.of("resourceType", "Text", "resourceId", "1"));
        assertThat(prompt.messages().get(1).content()).isInstanceOf(EmbeddedResource.class);
    }

    private GetPromptResult prompt(String name, Map<String, String> arguments) {
        return client().call(
                        Operations.PROMPTS_GET,
                        id -> GetPromptRequest.builder()
                                .id(id)
                                .params(GetPromptRequestParams.builder()
                                        .name(name)
                                        .arguments(arguments)
                                        .build())
                                .build());
    }

    @Test
    default void completesArgumentsOfPromptsInTheirContext() {
        CompleteRequestParams.Builder department = CompleteRequestParams.builder()
                .ref(PromptReference.builder().name("completable-prompt").build());
        assertThat(complete(department.argument(argument("department", "S")).build()))
                .containsExactly("Sales", "Support");
        assertThat(complete(department
                        .argument(argument("name", ""))
                        .context(Context.builder()
                                .arguments(Map.of("department", "Sales"))
                                .build())
                        .build()))
                .containsExactly("David", "Eve", "Frank");
    }

    @Test
    default void completesVariablesOfTemplates() {
        assertThat(complete(CompleteRequestParams.builder()
                        .ref(ResourceTemplateReference.builder()
                                .uri("demo://resource/dynamic/text/{resourceId}")
                                .build())
                        .argument(argument("resourceId", "12"))
                        .build()))
                .containsExactly("12");
    }

    private static Argument argument(String name, String value) {
        return Argument.builder().name(name).value(value).build();
    }

    private List<String> complete(CompleteRequestParams params) {
        return client().call(
                        Operations.COMPLETION_COMPLETE,
                        id -> CompleteRequest.builder().id(id).params(params).build())
                .completion()
                .values();
    }

    @Test
    default void logsFromTheLevelThatWasAskedFor() throws InterruptedException {
        client().call(
                        Operations.LOGGING_SET_LEVEL,
                        id -> SetLevelRequest.builder()
                                .id(id)
                                .params(SetLevelRequestParams.builder()
                                        .level(LoggingLevel.DEBUG)
                                        .build())
                                .build());
        client().callTool("toggle-simulated-logging", Map.of());
        inbox().await(
                        Operations.NOTIFICATIONS_MESSAGE,
                        log -> log.params().data().asText().contains("evel"));
        client().callTool("toggle-simulated-logging", Map.of());
    }
}
