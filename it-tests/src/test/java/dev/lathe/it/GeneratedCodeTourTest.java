package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lathe.mcp.v2025_11_25.AudioContent;
import dev.lathe.mcp.v2025_11_25.ContentBlock;
import dev.lathe.mcp.v2025_11_25.EmbeddedResource;
import dev.lathe.mcp.v2025_11_25.GetTaskResult;
import dev.lathe.mcp.v2025_11_25.ServerResult;
import dev.lathe.mcp.v2025_11_25.Task;
import dev.lathe.mcp.v2025_11_25.TaskStatus;
import dev.lathe.mcp.v2025_11_25.TextContent;
import dev.lathe.mcp.v2025_11_25.TextResourceContents;
import org.junit.jupiter.api.Test;

/** The Java of docs/generated-code.md. */
class GeneratedCodeTourTest {
    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void aValueIsBuiltAndBuiltAnew() throws JsonProcessingException {
        // region build
        Task task = Task.builder()
                .taskId("survey-19")
                .status(TaskStatus.WORKING)
                .createdAt("2026-02-11T06:45:00Z")
                .lastUpdatedAt("2026-02-11T06:45:00Z")
                .ttl(60_000L)
                .build();
        Task done = task.toBuilder()
                .status(TaskStatus.COMPLETED)
                .lastUpdatedAt("2026-02-11T06:45:20Z")
                .unknownMember("example.org/harbour", TextNode.valueOf("Husum"))
                .build();
        String json = mapper.writeValueAsString(done);
        assertThat(mapper.readValue(json, Task.class)).isEqualTo(done);
        // endregion
    }

    @Test
    void aPartIsTakenOutAndPutIn() {
        Task task = Task.withTimestamps("survey-19", "2026-02-11T06:45:00Z");

        // region part
        GetTaskResult result = GetTaskResult.builder().from(task).build();
        assertThat(result.asTask()).isEqualTo(task);
        // endregion
    }

    // region enum
    static String sentence(TaskStatus status) {
        return switch (status.known()) {
            case WORKING -> "The harbour is being surveyed.";
            case INPUT_REQUIRED -> "The surveyors have a question.";
            case COMPLETED, FAILED, CANCELLED -> "The surveyors have gone home.";
            case UNRECOGNIZED -> "The survey is " + status.value() + ".";
        };
    }
    // endregion

    @Test
    void anEnumHasACaseForWhatItDoesNotKnow() {
        assertThat(sentence(TaskStatus.WORKING)).isEqualTo("The harbour is being surveyed.");
        assertThat(sentence(TaskStatus.of("paused"))).isEqualTo("The survey is paused.");
    }

    // region union
    static String textOf(ContentBlock block) {
        if (block instanceof TextContent text) {
            return text.text();
        }
        if (block instanceof EmbeddedResource resource
                && resource.resource() instanceof TextResourceContents contents) {
            return contents.text();
        }
        return "[" + block.type() + "]"; // all arms have a type, the unknown one, too
    }
    // endregion

    @Test
    void aUnionIsOneOfItsArms() throws JsonProcessingException {
        ContentBlock tomorrow = mapper.readValue("{\"type\":\"video\",\"data\":\"\"}", ContentBlock.class);

        assertThat(textOf(TextContent.builder().text("4.9 m").build())).isEqualTo("4.9 m");
        assertThat(textOf(AudioContent.builder().data("").mimeType("audio/wav").build()))
                .isEqualTo("[audio]");
        assertThat(textOf(tomorrow)).isEqualTo("[video]");
    }

    @Test
    void anUnknownValueIsReadAsWhatTheCallerKnowsItIs() throws JsonProcessingException {
        String json = mapper.writeValueAsString(Task.withTimestamps("survey-19", "2026-02-11T06:45:00Z"));

        // region unknown
        ServerResult result = mapper.readValue(json, ServerResult.class);
        // GetTaskResult and CancelTaskResult look the same
        assertThat(result).isInstanceOf(ServerResult.Unknown.class);
        GetTaskResult task = ((ServerResult.Unknown) result).as(GetTaskResult.class);
        // endregion
        assertThat(task.taskId()).isEqualTo("survey-19");
    }
}
