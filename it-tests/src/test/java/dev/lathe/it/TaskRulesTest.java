package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import dev.lathe.mcp.v2025_11_25.ClientCapabilities;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.RelatedTaskMetadata;
import dev.lathe.mcp.v2025_11_25.RelatedTasks;
import dev.lathe.mcp.v2025_11_25.RequestMeta;
import dev.lathe.mcp.v2025_11_25.ServerCapabilities;
import dev.lathe.mcp.v2025_11_25.TaskRules;
import dev.lathe.mcp.v2025_11_25.Tool;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be a task, and which task a message belongs to. */
class TaskRulesTest {
    private static final String ABLE = "{\"tasks\":{\"requests\":{\"tools\":{\"call\":{}}}}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                ABLE + " | {\"taskSupport\":\"required\"} | required",
                ABLE + " | {\"taskSupport\":\"optional\"} | optional",
                ABLE + " | {\"taskSupport\":\"forbidden\"} | forbidden",
                ABLE + " | {\"taskSupport\":\"tomorrow\"} | forbidden",
                ABLE + " | {} | forbidden",
                "{} | {\"taskSupport\":\"required\"} | forbidden",
                "{\"tasks\":{\"list\":{}}} | {\"taskSupport\":\"optional\"} | forbidden"
            })
    void aToolIsATaskWhereServerAndToolAgree(String server, String execution, String expected)
            throws JsonProcessingException {
        ServerCapabilities capabilities = Json.read(server, ServerCapabilities.class);
        Tool tool = Json.read(
                "{\"name\":\"t\",\"inputSchema\":{\"type\":\"object\"},\"execution\":" + execution + "}", Tool.class);
        assertThat(TaskRules.of(capabilities, tool).value()).isEqualTo(expected);
    }

    @Test
    void aToolThatSaysNothingIsNoTask() throws JsonProcessingException {
        Tool tool = Json.read("{\"name\":\"t\",\"inputSchema\":{\"type\":\"object\"}}", Tool.class);
        assertThat(TaskRules.of(Json.read(ABLE, ServerCapabilities.class), tool).value())
                .isEqualTo("forbidden");
    }

    @Test
    void aServerTakesWhatItsCapabilitiesSay() throws JsonProcessingException {
        ServerCapabilities server =
                Json.read("{\"tasks\":{\"list\":{},\"requests\":{\"tools\":{\"call\":{}}}}}", ServerCapabilities.class);
        assertThat(Operations.all())
                .filteredOn(operation -> TaskRules.accepts(server, operation))
                .containsExactlyInAnyOrder(
                        Operations.TOOLS_CALL, Operations.TASKS_GET, Operations.TASKS_RESULT, Operations.TASKS_LIST);
        ServerCapabilities none = ServerCapabilities.builder().build();
        assertThat(Operations.all()).noneMatch(operation -> TaskRules.accepts(none, operation));
    }

    @Test
    void aClientTakesWhatItsCapabilitiesSay() throws JsonProcessingException {
        ClientCapabilities client = Json.read(
                "{\"tasks\":{\"cancel\":{},\"requests\":{\"elicitation\":{\"create\":{}}}}}", ClientCapabilities.class);
        assertThat(Operations.all())
                .filteredOn(operation -> TaskRules.accepts(client, operation))
                .containsExactlyInAnyOrder(
                        Operations.ELICITATION_CREATE,
                        Operations.TASKS_GET,
                        Operations.TASKS_RESULT,
                        Operations.TASKS_CANCEL);
    }

    @Test
    void aMessageNamesTheTaskThatItBelongsTo() {
        Map<String, JsonNode> meta = RelatedTasks.with(Map.of("example.org/a", IntNode.valueOf(1)), "t-1");
        assertThat(meta).containsKeys("example.org/a", RelatedTasks.KEY);
        assertThat(RelatedTasks.in(meta)).isEqualTo(task("t-1"));
        RequestMeta ofRequest = RelatedTasks.with(RequestMeta.builder().build(), "t-2");
        assertThat(RelatedTasks.in(RelatedTasks.with(ofRequest, "t-3"))).isEqualTo(task("t-3"));
        assertThat(RelatedTasks.in((RequestMeta) null)).isNull();
    }

    @Test
    void whatIsNoTaskIsNoReasonToFail() {
        assertThat(RelatedTasks.in(Map.of(RelatedTasks.KEY, IntNode.valueOf(7))))
                .isNull();
        assertThat(RelatedTasks.in(Map.of(RelatedTasks.KEY, Json.tree("{\"taskId\":7}"))))
                .isNull();
    }

    private static RelatedTaskMetadata task(String id) {
        return RelatedTaskMetadata.builder().taskId(id).build();
    }
}
