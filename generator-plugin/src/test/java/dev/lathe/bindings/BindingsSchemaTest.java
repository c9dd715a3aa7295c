package dev.lathe.bindings;

import static dev.lathe.bindings.BindingsFiles.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaLocation;
import dev.lathe.Seeds;
import dev.lathe.diagnostics.Diagnostic;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.schema.DocumentParser;
import dev.lathe.schema.Format;
import dev.lathe.schema.SchemaNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.lang.model.SourceVersion;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** An editor that follows the published schema must say the same of a bindings file as the build does. */
class BindingsSchemaTest {
    /** Everything that a bindings file may have. */
    private static final String COMPLETE = """
            {
              "types": {
                "/$defs/Error": {"name": "ErrorObject"},
                "/$defs/Status": {
                  "predicates": {"isOver": ["done", "failed"]},
                  "transitions": {"new": ["done", "failed"], "done": []}
                },
                "/$defs/Task": {
                  "name": "Job",
                  "shared": true,
                  "delegate": {"status": ["isOver"]},
                  "factories": {
                    "started": {
                      "description": "Begins.",
                      "parameters": ["id", "at"],
                      "set": {"status": "new", "n": 1, "on": true, "ttl": null, "updated": {"same": "at"}}
                    },
                    "empty": {}
                  },
                  "views": {
                    "atInstant": {"of": "at", "as": "instant"},
                    "ttlDuration": {"of": "ttl", "as": "millis"},
                    "expiresAt": {"of": "at", "plus": "ttl"},
                    "waiting": {"of": "ttl", "as": "millis", "orElse": "parameter"},
                    "left": {"until": "expiresAt"},
                    "isOver": {"past": "expiresAt"},
                    "hasPart": {"present": ["part", "part"]},
                    "part": {"at": ["part", "part"]},
                    "partOr": {"at": ["part"], "orElse": 1}
                  },
                  "steps": {
                    "moveTo": {"of": "status", "stamp": "at"},
                    "jumpTo": {"of": "status"}
                  }
                }
              },
              "corrections": [
                {"at": "/$defs/A", "because": "wrong", "replace": {"type": "string"}},
                {"at": "", "because": "wrong", "replace": null}
              ]
            }
            """;

    @Example
    void isASchemaItself() {
        String dialect = PublishedForm.SCHEMA.get("$schema").textValue();

        assertThat(PublishedForm.REGISTRY.getSchema(SchemaLocation.of(dialect)).validate(PublishedForm.SCHEMA))
                .isEmpty();
    }

    @Example
    void allowsWhatTheLoaderReads() {
        assertThat(PublishedForm.allows(json(COMPLETE))).isTrue();
        assertThat(formFindings(json(COMPLETE))).isEmpty();
    }

    @Property(seed = Seeds.OF_THE_BUILD)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void agreesWithTheLoaderOnFilesThatAreNearlyRight(@ForAll("edits") List<Edit> edits) {
        JsonNode bindings = json(COMPLETE);
        for (Edit edit : edits) {
            bindings = edit.applyTo(bindings);
        }

        boolean valid = PublishedForm.allows(bindings);

        assertThat(formFindings(bindings).isEmpty())
                .as(bindings.toPrettyString())
                .isEqualTo(valid);
        Statistics.collect(valid);
        Statistics.coverage(seen -> {
            seen.check(true).percentage(p -> p > 5);
            seen.check(false).percentage(p -> p > 50);
        });
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Edit.any().list().ofMinSize(1).ofMaxSize(3);
    }

    @Example
    void agreesWithTheLoaderOnEverySetOfWordsOfAView() {
        List<String> words = List.of(
                "\"of\": \"x\"",
                "\"as\": \"millis\"",
                "\"as\": \"instant\"",
                "\"plus\": \"x\"",
                "\"until\": \"x\"",
                "\"past\": \"x\"",
                "\"present\": [\"x\"]",
                "\"at\": [\"x\"]",
                "\"orElse\": \"parameter\"",
                "\"orElse\": 1");
        for (int set = 0; set < 1 << words.size(); set++) {
            BitSet chosen = BitSet.valueOf(new long[] {set});
            if (chosen.get(1) && chosen.get(2) || chosen.get(8) && chosen.get(9)) {
                continue; // the same word twice is no JSON to the one and the last of them to the other
            }
            String view = chosen.stream().mapToObj(words::get).collect(Collectors.joining(", ", "{", "}"));
            assertAgreement(json("{\"types\": {\"/a\": {\"views\": {\"v\": " + view + "}}}}"));
        }
    }

    @Property(seed = Seeds.OF_THE_BUILD)
    void agreesWithTheLoaderOnNames(@ForAll("names") String name) {
        JsonNode type = json("{\"types\": {\"/a\": {}}}");
        ((ObjectNode) type.at("/types/~1a")).put("name", name);
        assertAgreement(type);
        JsonNode method = json("{\"types\": {\"/a\": {\"factories\": {}}}}");
        ((ObjectNode) method.at("/types/~1a/factories")).putObject(name);
        assertAgreement(method);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(3),
                Arbitraries.strings().ofMaxLength(2).map(end -> "a" + end),
                Arbitraries.strings()
                        .withChars("a$_1-. \n\u20ac\u203f\u00b2\u2160\u0301\u00ad\u200b")
                        .ofMaxLength(3),
                Arbitraries.of("class", "Class", "var", "record", "true", "hashCode", "HashCode"));
    }

    @Property(seed = Seeds.OF_THE_BUILD)
    void agreesWithTheLoaderOnTextsAndAddresses(@ForAll("texts") String text) {
        JsonNode correction = json("{\"corrections\": [{\"at\": \"\", \"because\": \"x\", \"replace\": 1}]}");
        ((ObjectNode) correction.at("/corrections/0")).put("because", text);
        assertAgreement(correction);
        ((ObjectNode) correction.at("/corrections/0")).put("because", "x").put("at", text);
        assertAgreement(correction);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(3),
                Arbitraries.strings().withChars("/~012a").ofMaxLength(6),
                Arbitraries.strings()
                        .withChars(" \t\n\u00a0\u3000\u2028\u001c\ufeff\u0000x")
                        .ofMaxLength(2));
    }

    @Example
    void forbidsTheReservedWordsOfJava() {
        JsonNode words = PublishedForm.SCHEMA.at("/$defs/identifier/not/enum");

        // the 51 keywords, true, false and null
        assertThat(StreamSupport.stream(words.spliterator(), false).map(JsonNode::textValue))
                .hasSize(54)
                .doesNotHaveDuplicates()
                .allMatch(word -> SourceVersion.isKeyword(word, SourceVersion.RELEASE_17));
    }

    @Example
    void allowsTheBindingsOfTheModelBesideIt() throws IOException {
        Path model = Path.of(System.getProperty("basedir", ""), "../generated-model/src/main/lathe");
        byte[] content = Files.readAllBytes(model.resolve("mcp-2025-11-25.yaml"));
        Diagnostics diagnostics = new Diagnostics();
        SchemaNode root = DocumentParser.parse(content, "mcp.yaml", Format.YAML, diagnostics);
        BindingsLoader.load(content, "mcp.yaml", diagnostics);

        assertThat(diagnostics.all()).isEmpty();
        assertThat(PublishedForm.allows(Objects.requireNonNull(root).json())).isTrue();
    }

    private static void assertAgreement(JsonNode bindings) {
        assertThat(formFindings(bindings).isEmpty()).as(bindings.toString()).isEqualTo(PublishedForm.allows(bindings));
    }

    /** What the loader says, but for what no JSON Schema can say. */
    private static List<String> formFindings(JsonNode bindings) {
        Diagnostics diagnostics = new Diagnostics();
        BindingsLoader.load(bindings.toString().getBytes(StandardCharsets.UTF_8), "b.json", diagnostics);
        return diagnostics.all().stream()
                .map(Diagnostic::toString)
                .filter(line -> !line.contains("the type gets a second method"))
                .filter(line -> !line.contains("is a parameter of the factory and set by it, too"))
                .toList();
    }
}
