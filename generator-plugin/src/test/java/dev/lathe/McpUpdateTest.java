package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lathe.diff.Change;
import dev.lathe.diff.Differences;
import dev.lathe.diff.Verdict;
import dev.lathe.schema.Pointers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is said of a real update: the Model Context Protocol from 2025-06-18 to 2025-11-25. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class McpUpdateTest {
    private static final Path SHARED = Path.of(System.getProperty("lathe.shared", "../../shared"));
    private static final Path OLD = SHARED.resolve("reference/mcp/2025-06-18/schema.json");
    private static final Path NEW = SHARED.resolve("reference/mcp/2025-11-25/schema.json");

    private List<Change> changes = List.of();

    @BeforeAll
    void compare() {
        assumeThat(Files.exists(OLD))
                .as("the schemas of both revisions are beside the checkout, in shared")
                .isTrue();
        Differences differences = SchemaUpdate.compare(request(OLD), request(NEW));
        changes = differences.changes();
    }

    private static GenerationRequest request(Path schema) {
        return new GenerationRequest(
                schema.toAbsolutePath().toString(),
                null,
                "com.example.mcp",
                Path.of("out"),
                Path.of("").toAbsolutePath(),
                McpUpdateTest.class.getClassLoader());
    }

    @Test
    void findsEveryDefinitionThatIsNew() throws IOException {
        Set<String> added = names(NEW, "$defs");
        added.removeAll(names(OLD, "definitions"));

        assertThat(definitions(Change.Kind.ADDED)).hasSize(55).containsExactlyInAnyOrderElementsOf(added);
        assertThat(definitions(Change.Kind.REMOVED)).isEmpty();
    }

    @Test
    void findsTheDefinitionThatGoesByAnotherName() {
        assertThat(definitions(Change.Kind.RENAMED)).containsExactly("JSONRPCErrorResponse");
        assertThat(at("/$defs/JSONRPCErrorResponse"))
                .filteredOn(change -> change.kind() == Change.Kind.RENAMED)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.text()).contains("JSONRPCError");
                    assertThat(change.bindings()).contains("name: JSONRPCError");
                });
    }

    @Test
    void findsEveryPropertyThatAnOldDefinitionHasNow() throws IOException {
        JsonNode old = read(OLD).get("definitions");
        JsonNode now = read(NEW).get("$defs");
        List<String> missing = new ArrayList<>();
        for (var definition : old.properties()) {
            JsonNode properties = now.path(definition.getKey()).path("properties");
            for (var property : properties.properties()) {
                String pointer = "/$defs/" + definition.getKey() + "/properties/" + property.getKey();
                boolean isNew = !definition.getValue().path("properties").has(property.getKey())
                        && definition.getValue().has("properties");
                if (isNew && at(pointer).stream().noneMatch(change -> change.kind() == Change.Kind.ADDED)) {
                    missing.add(pointer);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void tellsCallersWhatTheyHaveToChange() {
        assertThat(at("/$defs/ElicitRequest/properties/params"))
                .extracting(change -> change.verdicts().source())
                .containsExactly(Verdict.BREAKING);
        assertThat(at("/$defs/Tool/properties/icons"))
                .extracting(change -> change.verdicts().worst())
                .containsExactly(Verdict.COMPATIBLE);
    }

    @Test
    void namesAReasonInTheSchemaForEveryChangeOfTheJava() {
        assertThat(changes).extracting(Change::kind).doesNotContain(Change.Kind.JAVA);
    }

    private List<String> definitions(Change.Kind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind && change.subject() == Change.Subject.DEFINITION)
                .map(change -> Pointers.lastToken(change.place().pointer()))
                .toList();
    }

    private List<Change> at(String pointer) {
        return changes.stream()
                .filter(change -> change.place().pointer().equals(pointer))
                .filter(change -> change.kind() != Change.Kind.DESCRIPTION)
                .toList();
    }

    private static Set<String> names(Path schema, String keyword) throws IOException {
        Set<String> names = new TreeSet<>();
        read(schema).get(keyword).fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode read(Path schema) throws IOException {
        return new ObjectMapper().readTree(schema.toFile());
    }
}
