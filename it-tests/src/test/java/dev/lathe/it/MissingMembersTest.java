package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Required members that are not there are named, all at once, and where they should have been. */
class MissingMembersTest {
    @ParameterizedTest
    @MethodSource("definitions")
    void areAllNamedAtOnce(String definition) {
        Rejection rejection = Rejection.of(definition, "{}");
        String names = FlatSchema.required(definition).stream()
                .map(name -> '"' + name + '"')
                .collect(Collectors.joining(", "));
        assertThat(rejection.message()).isEqualTo(Model.name(definition) + ": missing " + names);
        assertThat(rejection.path()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areNamedWhereOnlyOneIsMissing(Sample sample) {
        for (String name : FlatSchema.required(sample.definition())) {
            ObjectNode json = ((ObjectNode) sample.json()).deepCopy();
            json.remove(name);
            assertThat(Rejection.of(sample.definition(), json).message())
                    .isEqualTo(Model.name(sample.definition()) + ": missing \"" + name + '"');
        }
    }

    @Test
    void areFoundAtTheirPlaceInTheInput() {
        Rejection rejection = Rejection.of(
                "ListTasksResult", "{\"tasks\": [" + text("Task", "full") + ", {\"taskId\": \"x\", \"ttl\": null}]}");
        assertThat(rejection.message()).isEqualTo("Task: missing \"status\", \"createdAt\", \"lastUpdatedAt\"");
        assertThat(rejection.path()).containsExactly("tasks", "[1]");
    }

    @Test
    void areFoundInAnArmOfAUnion() {
        for (String arm : List.of("{\"type\": \"text\"}", "{\"_meta\": {}, \"type\": \"text\"}")) {
            Rejection rejection = Rejection.of("CallToolResult", "{\"content\": [" + arm + "]}");
            assertThat(rejection.message()).isEqualTo("TextContent: missing \"text\"");
            assertThat(rejection.path()).containsExactly("content", "[0]");
        }
    }

    @Test
    void areFoundInAnArmThatIsTheRoot() {
        Rejection rejection = Rejection.of("ClientRequest", "{\"jsonrpc\": \"2.0\", \"method\": \"tasks/get\"}");
        assertThat(rejection.message()).isEqualTo("GetTaskRequest: missing \"id\", \"params\"");
    }

    static Stream<String> definitions() {
        return Model.definitions(Model.Kind.CLASS).stream()
                .filter(definition -> !FlatSchema.required(definition).isEmpty());
    }

    static Stream<Sample> samples() {
        return OwnSamples.all(Model.Kind.CLASS);
    }

    private static String text(String definition, String sample) {
        return Json.text(OwnSamples.of(definition, sample).json());
    }
}
