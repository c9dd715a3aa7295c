package dev.lathe.it.peers;

import static dev.lathe.it.peers.ToolCalls.arguments;
import static dev.lathe.it.peers.ToolCalls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.lathe.it.Json;
import dev.lathe.it.peers.rpc.ErrorCodes;
import dev.lathe.it.peers.rpc.RpcException;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.Root;
import dev.lathe.mcp.v2025_11_25.RootsListChangedNotification;
import dev.lathe.mcp.v2025_11_25.URLElicitationRequiredError.ElicitationErrorObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the reference server asks our client. */
interface ReferenceAsking extends Connected {
    @Test
    default void asksForASample() {
        assertThat(text(client().callTool("trigger-sampling-request", arguments("prompt", "Which tide?"))))
                .contains("echo-1", "I was told 1 things.");
    }

    @Test
    default void asksForAForm() {
        assertThat(text(client().callTool("trigger-elicitation-request", Map.of())))
                .contains("Favorite Integer: 42", "Favorite Number: 3.14", "\"fish-1\"", "\"hero-1\"", "\"pet-1\"");
    }

    @Test
    default void asksToOpenAPage() {
        assertThat(text(client().callTool("trigger-url-elicitation", arguments("url", "https://example.org/permit"))))
                .contains("User completed the URL elicitation flow");
    }

    @Test
    default void refusesUntilAPageHasBeenOpened() throws JsonProcessingException {
        RpcException refusal = catchThrowableOfType(
                RpcException.class,
                () -> client().callTool(
                                "trigger-url-elicitation",
                                arguments("url", "https://example.org/permit", "errorPath", true)));
        assertThat(refusal.code()).isEqualTo(ErrorCodes.URL_ELICITATION_REQUIRED);
        ElicitationErrorObject error = Json.read(Json.write(refusal.error()), ElicitationErrorObject.class);
        assertThat(error.data().elicitations().get(0).url()).isEqualTo("https://modelcontextprotocol.io");
    }

    @Test
    default void asksForRootsAgainWhenTheyHaveChanged() throws InterruptedException {
        assertThat(text(client().callTool("get-roots-list", Map.of()))).contains("file:///harbour");
        client().roots(List.of(
                Root.builder().uri("file:///harbour").build(),
                Root.builder().uri("file:///quay").build()));
        client().session().notify(RootsListChangedNotification.builder().build());
        inbox().await(
                        Operations.NOTIFICATIONS_MESSAGE,
                        log -> log.params().data().asText().startsWith("Roots updated: 2"));
        assertThat(text(client().callTool("get-roots-list", Map.of()))).contains("file:///quay");
    }
}
