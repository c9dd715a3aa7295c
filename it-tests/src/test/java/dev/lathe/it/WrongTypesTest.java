package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A value of the wrong JSON type is an error that says which and where. Nothing is made into something else. */
class WrongTypesTest {
    private static final List<JsonNode> OF_ALL_TYPES = Stream.of(
                    "\"\"",
                    "\"60s\"",
                    "\"1\"",
                    "\"true\"",
                    "0",
                    "1",
                    "0.5",
                    "true",
                    "false",
                    "[]",
                    "[1]",
                    "{}",
                    "{\"0\": \"a\"}")
            .map(Json::tree)
            .toList();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Task | ttl | \"60s\" | Task.ttl: expected integer, got string \"60s\"",
                "Task | ttl | 1.5 | Task.ttl: expected integer, got number 1.5",
                "Task | taskId | 7 | Task.taskId: expected string, got number 7",
                "Task | taskId | null | Task.taskId: expected string, got null",
                "Task | status | [] | TaskStatus: expected string, got array",
                "CallToolResult | isError | \"true\" | CallToolResult.isError: expected true or false, got string \"true\"",
                "CallToolResult | content | {} | CallToolResult.content: expected array, got object",
                "CallToolResult | structuredContent | [] | CallToolResult.structuredContent: expected object, got array",
                "Annotations | priority | true | Annotations.priority: expected number, got true",
                "Annotations | audience | [7] | Role: expected string, got number 7",
                "ResourceLink | icons | [[]] | Icon: expected object, got array",
                "Icon | sizes | [\"48x48\", 96] | Icon.sizes[1]: expected string, got number 96"
            })
    void isToldFromWhatIsExpected(String definition, String member, String value, String message) {
        ObjectNode json = OwnSamples.of(definition).get(0).json().deepCopy();
        json.set(member, Json.tree(value));
        Rejection rejection = Rejection.of(definition, json);
        assertThat(rejection.message()).isEqualTo(message);
        assertThat(rejection.path()).startsWith(member);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isRejectedWhereverTheSchemaRejectsIt(Sample sample) {
        FlatSchema.properties(sample.definition()).forEach((member, schema) -> {
            if (!isOpen(schema) && Model.isAsInTheSchema(sample.definition(), member)) {
                for (JsonNode wrong : OF_ALL_TYPES) {
                    isRejectedIfInvalid(sample, member, wrong);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isRejectedInPlaceOfTheWhole(Sample sample) {
        for (JsonNode wrong : OF_ALL_TYPES) {
            if (!wrong.isObject()) {
                Rejection rejection = Rejection.of(sample.definition(), wrong);
                assertThat(rejection.message()).startsWith(Model.name(sample.definition()) + ": expected object, got ");
                assertThat(rejection.path()).isEmpty();
            }
        }
    }

    @Test
    void isRejectedInAnArmThatItsDiscriminatorHasChosen() {
        Rejection rejection = Rejection.of("CallToolResult", "{\"content\": [{\"type\": \"text\", \"text\": 5}]}");
        assertThat(rejection.message()).isEqualTo("TextContent.text: expected string, got number 5");
        assertThat(rejection.path()).containsExactly("content", "[0]", "text");
    }

    private static void isRejectedIfInvalid(Sample sample, String member, JsonNode wrong) {
        ObjectNode json = sample.json().deepCopy();
        json.set(member, wrong);
        if (!Schema.errors(sample.definition(), json).isEmpty()) {
            Rejection rejection = Rejection.of(sample.definition(), json);
            assertThat(rejection.message())
                    .as(member + ": " + wrong)
                    .containsPattern(wrong.isObject() ? ": (expected .+, got .+|missing .+)" : ": expected .+, got .+");
            assertThat(rejection.path()).as(member + ": " + wrong).startsWith(member);
        }
    }

    /** Whether the model takes more than the schema: a union keeps what it does not know, an enum any text. */
    private static boolean isOpen(ObjectNode flat) {
        ObjectNode items = FlatSchema.of(flat.path("items"));
        return FlatSchema.isUnion(flat) || flat.has("enum") || FlatSchema.isUnion(items) || items.has("enum");
    }

    static Stream<Sample> samples() {
        return OwnSamples.all(Model.Kind.CLASS);
    }
}
