package dev.lathe.it.peers;

import static dev.lathe.it.peers.ToolCalls.arguments;
import static dev.lathe.it.peers.ToolCalls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.lathe.it.peers.client.TestClient;
import dev.lathe.it.peers.rpc.PendingCall;
import dev.lathe.mcp.v2025_11_25.BlobResourceContents;
import dev.lathe.mcp.v2025_11_25.CallToolRequestParams;
import dev.lathe.mcp.v2025_11_25.CallToolResult;
import dev.lathe.mcp.v2025_11_25.ContentBlock;
import dev.lathe.mcp.v2025_11_25.EmbeddedResource;
import dev.lathe.mcp.v2025_11_25.ImageContent;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.PingRequest;
import dev.lathe.mcp.v2025_11_25.ProgressNotification;
import dev.lathe.mcp.v2025_11_25.ProgressToken;
import dev.lathe.mcp.v2025_11_25.RequestMeta;
import dev.lathe.mcp.v2025_11_25.ResourceLink;
import dev.lathe.mcp.v2025_11_25.Role;
import dev.lathe.mcp.v2025_11_25.TextContent;
import dev.lathe.mcp.v2025_11_25.TextResourceContents;
import dev.lathe.mcp.v2025_11_25.Tool;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tools of the reference server, with every kind of content that they give. */
interface ReferenceTools extends Connected {
    @Test
    default void listsItsTools() {
        List<Tool> tools = client().listTools();
        assertThat(tools).extracting(Tool::name).contains("echo", "get-tiny-image", "simulate-research-query");
        assertThat(tools)
                .allSatisfy(tool -> assertThat(tool.inputSchema().type()).isEqualTo("object"));
    }

    @Test
    default void givesText() {
        assertThat(text(client().callTool("echo", arguments("message", "ahoy"))))
                .isEqualTo("Echo: ahoy");
    }

    @Test
    default void givesAnImage() {
        List<ContentBlock> content =
                client().callTool("get-tiny-image", Map.of()).content();
        assertThat(content)
                .hasExactlyElementsOfTypes(TextContent.class, ImageContent.class, TextContent.class)
                .extracting(ContentBlock::type)
                .containsExactly("text", "image", "text");
    }

    @Test
    default void givesAnnotations() {
        List<ContentBlock> content = client().callTool(
                        "get-annotated-message", arguments("messageType", "error", "includeImage", true))
                .content();
        TextContent message = (TextContent) content.get(0);
        assertThat(message.annotations().priority()).isEqualTo(1.0);
        assertThat(message.annotations().audience()).containsExactly(Role.USER, Role.ASSISTANT);
        assertThat(((ImageContent) content.get(1)).annotations().priority()).isEqualTo(0.5);
    }

    @Test
    default void givesLinksToResources() {
        CallToolResult result = client().callTool("get-resource-links", arguments("count", 2));
        assertThat(result.content())
                .hasExactlyElementsOfTypes(TextContent.class, ResourceLink.class, ResourceLink.class);
        assertThat(((ResourceLink) result.content().get(1)).uri()).isEqualTo("demo://resource/dynamic/blob/1");
    }

    @Test
    default void givesResourcesThemselves() {
        assertThat(reference("Text").resource()).isInstanceOf(TextResourceContents.class);
        assertThat(reference("Blob").resource()).isInstanceOf(BlobResourceContents.class);
    }

    private EmbeddedResource reference(String type) {
        CallToolResult result =
                client().callTool("get-resource-reference", arguments("resourceType", type, "resourceId", 7));
        return (EmbeddedResource) result.content().get(1);
    }

    @Test
    default void givesStructuredContent() {
        CallToolResult result = client().callTool("get-structured-content", arguments("location", "Chicago"));
        assertThat(result.structuredContent())
                .contains(entry("temperature", arguments("", 36).get("")))
                .containsOnlyKeys("temperature", "conditions", "humidity");
    }

    @Test
    default void wrongArgumentsAreAnErrorOfTheTool() {
        CallToolResult result = client().callTool("get-sum", arguments("a", "one", "b", 2));
        assertThat(result.isError()).isTrue();
        assertThat(text(result)).contains("-32602");
    }

    @Test
    default void aToolThatTheServerDoesNotHaveIsAnError() {
        CallToolResult result = client().callTool("no-such-tool", Map.of());
        assertThat(result.isError()).isTrue();
    }

    @Test
    default void reportsProgress() throws InterruptedException {
        ProgressToken token = ProgressToken.of("voyage");
        CallToolRequestParams params =
                TestClient.params("trigger-long-running-operation", arguments("duration", 0.2, "steps", 4));
        CallToolRequestParams traced = params.toBuilder()
                .meta(RequestMeta.builder().progressToken(token).build())
                .build();
        assertThat(text(client().startTool(traced).await())).contains("completed");
        inbox().await(
                        Operations.NOTIFICATIONS_PROGRESS,
                        progress -> isOf(token, progress) && progress.params().progress() == 4);
        assertThat(inbox().all(Operations.NOTIFICATIONS_PROGRESS))
                .filteredOn(progress -> isOf(token, progress))
                .extracting(progress -> progress.params().progress())
                .containsExactly(1.0, 2.0, 3.0, 4.0);
    }

    private static boolean isOf(ProgressToken token, ProgressNotification progress) {
        return progress.params().progressToken().equals(token);
    }

    @Test
    default void aCancelledCallIsGivenUpAndTheSessionGoesOn() {
        PendingCall<CallToolResult> call = client().startTool(
                        TestClient.params("trigger-long-running-operation", arguments("duration", 120, "steps", 1)));
        call.cancel("the tide has turned");
        client().call(Operations.PING, id -> PingRequest.builder().id(id).build());
    }
}
