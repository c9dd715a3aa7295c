package dev.lathe.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.lathe.it.Json;
import dev.lathe.schema.Dialect;
import dev.lathe.schema.Keyword;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The project's own corpus says what is true: a stranger finds its valid documents valid and the others not. Schemas
 * that are odd by their own dialect, {@code odd-…}, no validator need read.
 */
class OwnCorpusTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("src/test/corpus");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<CorpusEntry> all() {
        return Corpus.in(FOLDER, Pattern.compile("")).entries().stream();
    }

    static Stream<CorpusEntry> readable() {
        return all().filter(entry -> !entry.name().startsWith("odd-"));
    }

    @Test
    void holdsASchemaForEveryCombinationThatRealSchemasUse() {
        assertThat(all()).hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    void usesEveryDialectAndEveryKeyword() throws IOException {
        Set<String> names = new TreeSet<>();
        Set<Dialect> dialects = EnumSet.noneOf(Dialect.class);
        for (CorpusEntry entry : all().toList()) {
            JsonNode schema = json(entry.schema());
            addNames(schema, names);
            Dialect.named(schema.path("$schema").asText()).ifPresent(dialects::add);
        }

        assertThat(dialects).containsExactly(Dialect.values());
        assertThat(names)
                .containsAll(
                        Arrays.stream(Keyword.values()).map(Keyword::wireName).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasAtLeastOneValidDocument(CorpusEntry entry) {
        assertThat(entry.valid()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("readable")
    void callsValidWhatAStrangerFindsValid(CorpusEntry entry) throws IOException {
        Schema schema = REGISTRY.getSchema(json(entry.schema()));

        for (Path document : entry.valid()) {
            assertThat(errors(schema, document)).as("%s", document).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("readable")
    void callsInvalidWhatAStrangerFindsInvalid(CorpusEntry entry) throws IOException {
        Schema schema = REGISTRY.getSchema(json(entry.schema()));

        for (Path document : entry.invalid()) {
            assertThat(errors(schema, document)).as("%s", document).isNotEmpty();
        }
    }

    private static List<String> errors(Schema schema, Path document) throws IOException {
        return schema.validate(json(document)).stream().map(Error::toString).toList();
    }

    private static JsonNode json(Path file) throws IOException {
        return Json.tree(Files.readString(file));
    }

    private static void addNames(JsonNode json, Set<String> names) {
        List<JsonNode> waiting = new ArrayList<>(List.of(json));
        while (!waiting.isEmpty()) {
            JsonNode next = waiting.remove(waiting.size() - 1);
            next.fieldNames().forEachRemaining(names::add);
            next.forEach(waiting::add);
        }
    }
}
