package dev.lathe.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schema of the Model Context Protocol, as the project's own module holds it. */
class McpShapesTest {
    private static final Normalized MCP =
            Normalized.load(Path.of("../schema/src/main/resources"), "mcp/2025-11-25/schema.json");

    @Test
    void findsNothingToComplainAbout() {
        assertThat(MCP.findings()).isEmpty();
    }

    @Test
    void namesEveryDefinition() {
        assertThat(MCP.shapes().named()).hasSize(145).containsKey("/$defs/Task");
        assertThat(MCP.shapes().definitions()).isEqualTo(MCP.shapes().named().keySet());
    }

    @Test
    void readsTheTask() {
        assertThat(shape("Task"))
                .isEqualTo("{taskId: string, status: ->/$defs/TaskStatus, statusMessage?: string, createdAt: string,"
                        + " lastUpdatedAt: string, ttl: null|integer, pollInterval?: integer}");
        assertThat(shape("TaskStatus")).isEqualTo("working/input_required/completed/failed/cancelled");
    }

    @Test
    void keepsTheArmsOfAUnionAsReferences() {
        assertThat(shape("ContentBlock"))
                .isEqualTo("(->/$defs/TextContent | ->/$defs/ImageContent | ->/$defs/AudioContent"
                        + " | ->/$defs/ResourceLink | ->/$defs/EmbeddedResource)");
    }

    @Test
    void remembersOfWhatAResultConsists() {
        assertThat(shape("GetTaskResult"))
                .endsWith("} of /$defs/Result /$defs/Task")
                .startsWith("{_meta?: map(any), taskId");
        assertThat(((ObjectShape) MCP.shapes().at("/$defs/GetTaskResult"))
                        .properties()
                        .get("_meta")
                        .shape())
                .isSameAs(((ObjectShape) MCP.shapes().at("/$defs/Result"))
                        .properties()
                        .get("_meta")
                        .shape());
    }

    @Test
    void flattensAChoiceWithinAChoice() {
        assertThat(shape("ElicitResult")).contains("content?: map(([string] | string | integer | boolean))");
        assertThat(shape("SamplingMessage")).contains(" | [->/$defs/SamplingMessageContentBlock])");
    }

    @Test
    void narrowsAMemberOfAPart() {
        assertThat(shape("URLElicitationRequiredError"))
                .contains("error: {code: =-32042, message: string, data: {elicitations:"
                        + " [->/$defs/ElicitRequestURLParams]}} of /$defs/Error");
    }

    @Test
    void takesKeywordsForNamesWhereTheyAreOnes() {
        assertThat(shape("UntitledSingleSelectEnumSchema")).contains("enum: [string], default?: string");
        assertThat(shape("TitledSingleSelectEnumSchema")).contains("oneOf: [{const: string, title: string}]");
    }

    private static String shape(String definition) {
        return Show.of(MCP.shapes().at("/$defs/" + definition));
    }
}
