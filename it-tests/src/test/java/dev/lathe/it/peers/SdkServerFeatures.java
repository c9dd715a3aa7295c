package dev.lathe.it.peers;

import static dev.lathe.it.peers.ToolCalls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.lathe.it.peers.rpc.ErrorCodes;
import dev.lathe.it.peers.rpc.RpcException;
import dev.lathe.mcp.v2025_11_25.AudioContent;
import dev.lathe.mcp.v2025_11_25.Icon;
import dev.lathe.mcp.v2025_11_25.ListPromptsRequest;
import dev.lathe.mcp.v2025_11_25.ListPromptsResult;
import dev.lathe.mcp.v2025_11_25.ListResourceTemplatesRequest;
import dev.lathe.mcp.v2025_11_25.ListResourceTemplatesResult;
import dev.lathe.mcp.v2025_11_25.ListResourcesRequest;
import dev.lathe.mcp.v2025_11_25.ListResourcesResult;
import dev.lathe.mcp.v2025_11_25.ListToolsRequest;
import dev.lathe.mcp.v2025_11_25.ListToolsResult;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.PaginatedRequestParams;
import dev.lathe.mcp.v2025_11_25.Prompt;
import dev.lathe.mcp.v2025_11_25.Resource;
import dev.lathe.mcp.v2025_11_25.ResourceTemplate;
import dev.lathe.mcp.v2025_11_25.Tool;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the reference server lacks: lists in pages, sounds, samples with tools, and more. */
interface SdkServerFeatures extends Connected {
    @Test
    default void listsItsToolsPageByPage() {
        List<Tool> tools = client().listTools();
        assertThat(tools).extracting(Tool::name).contains("sound", "wait").doesNotHaveDuplicates();
        assertThat(tools).allSatisfy(tool -> {
            assertThat(tool.icons().get(0).theme()).isEqualTo(Icon.Theme.DARK);
            assertThat(tool.inputSchema().properties()).containsEntry("fails", BooleanNode.TRUE);
        });
        ListToolsResult first = client().call(
                        Operations.TOOLS_LIST,
                        id -> ListToolsRequest.builder().id(id).build());
        assertThat(first.hasMore()).isTrue();
        assertThat(tools)
                .startsWith(first.tools().toArray(Tool[]::new))
                .hasSizeGreaterThan(first.tools().size());
    }

    @Test
    default void listsResourcesTemplatesAndPromptsPageByPage() {
        ListResourcesResult resources = client().call(
                        Operations.RESOURCES_LIST,
                        id -> ListResourcesRequest.builder().id(id).build());
        assertThat(resources.hasMore()).isTrue();
        ListResourcesResult rest = client().call(
                        Operations.RESOURCES_LIST,
                        id -> ListResourcesRequest.builder()
                                .id(id)
                                .params(from(resources.nextCursor()))
                                .build());
        assertThat(rest.hasMore()).isFalse();
        assertThat(rest.resources()).extracting(Resource::name).containsExactly("bell");

        ListResourceTemplatesResult templates = client().call(
                        Operations.RESOURCES_TEMPLATES_LIST,
                        id -> ListResourceTemplatesRequest.builder()
                                .id(id)
                                .params(from("2"))
                                .build());
        assertThat(templates.resourceTemplates())
                .extracting(ResourceTemplate::name)
                .containsExactly("tide");

        ListPromptsResult prompts = client().call(
                        Operations.PROMPTS_LIST,
                        id -> ListPromptsRequest.builder()
                                .id(id)
                                .params(from("2"))
                                .build());
        assertThat(prompts.prompts()).extracting(Prompt::name).containsExactly("part");
    }

    @Test
    default void aCursorOfNobodyIsAnError() {
        RpcException refusal = catchThrowableOfType(
                RpcException.class,
                () -> client().call(
                                Operations.TOOLS_LIST,
                                id -> ListToolsRequest.builder()
                                        .id(id)
                                        .params(from("nowhere"))
                                        .build()));
        assertThat(refusal.code()).isEqualTo(ErrorCodes.INVALID_PARAMS);
    }

    private static PaginatedRequestParams from(String cursor) {
        return PaginatedRequestParams.builder().cursor(cursor).build();
    }

    @Test
    default void givesSounds() {
        AudioContent sound =
                (AudioContent) client().callTool("sound", Map.of()).content().get(0);
        assertThat(sound.mimeType()).isEqualTo("audio/wav");
        assertThat(sound.annotations().priority()).isEqualTo(0.25);
    }

    @Test
    default void runsTheToolsThatOurModelUses() {
        assertThat(text(client().callTool("ask-model", Map.of()))).isEqualTo("I was told 3 things.");
    }

    @Test
    default void hasAPageOpenedAndSaysWhenThatIsDone() throws InterruptedException {
        String answer = text(client().callTool("open-page", Map.of()));
        inbox().await(
                        Operations.NOTIFICATIONS_ELICITATION_COMPLETE,
                        done -> answer.equals("accept " + done.params().elicitationId()));
    }

    @Test
    default void asksForAFormThatIsNotCalledOne() {
        assertThat(text(client().callTool("fill-in", Map.of())))
                .isEqualTo("{\"when\":\"2026-02-11T06:45:00Z\",\"depth\":0.5,\"tide\":\"ebb\",\"berths\":[\"south\"]}");
    }

    @Test
    default void saysWhenItsListsHaveChanged() throws InterruptedException {
        client().callTool("renew-lists", Map.of());
        inbox().await(Operations.NOTIFICATIONS_TOOLS_LIST_CHANGED, change -> true);
        inbox().await(Operations.NOTIFICATIONS_PROMPTS_LIST_CHANGED, change -> true);
        inbox().await(Operations.NOTIFICATIONS_RESOURCES_LIST_CHANGED, change -> true);
    }

    @Test
    default void anAnswerComesAlthoughTheStreamWasLostOnTheWay() {
        assertThat(text(client().callTool("lose-stream", Map.of()))).isEqualTo("you came back");
    }
}
