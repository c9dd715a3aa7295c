package dev.lathe.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lathe.diagnostics.Diagnostics;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaResolverTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @CsvSource({
        "#, ''",
        "#/$defs/A, /$defs/A",
        "schema.json#/$defs/A, /$defs/A",
        "./schema.json, ''",
        "#/$defs/a~1b~0c, /$defs/a~1b~0c",
        "#/$defs/with%20space%25, /$defs/with space%",
        "#/%24defs/A, /$defs/A",
        "#/$defs/a+b, /$defs/a+b",
        "#/$defs/A/items, /$defs/A/items",
        "#/$defs/A/anyOf/1, /$defs/A/anyOf/1",
        "#/$defs/, /$defs/"
    })
    void findsWhatAReferencePointsTo(String ref, String target) {
        SchemaGraph graph = resolve("""
            {"properties": {"p": {"$ref": "%s"}},
             "$defs": {"A": {"items": {}, "anyOf": [{}, true]}, "a/b~c": {}, "with space%%": {}, "a+b": {}, "": {}}}\
            """.formatted(ref));

        assertThat(lines()).isEmpty();
        assertThat(targetAt(graph, "/properties/p").pointer()).isEqualTo(target);
    }

    @Test
    void namesTheDefinitionThatAMisspeltReferenceMeant() {
        resolve("{\"items\": {\"$ref\": \"#/$defs/Adress\"},\n \"$defs\": {\"Person\": {}, \"Address\": {}}}");

        assertThat(lines())
                .containsExactly("schema.json:1:20: error LATHE-012: \"$ref\" points to \"#/$defs/Adress\", which is"
                        + " not in this document. Did you mean \"#/$defs/Address\"?");
    }

    @ParameterizedTest
    @CsvSource({"#/definitions/Address, Address", "#/$defs/address, Address", "#Addres, Address"})
    void recognisesOtherMisspellings(String ref, String name) {
        resolve("{\"$ref\": \"" + ref + "\", \"$defs\": {\"" + name + "\": {}}}");

        assertThat(lines()).singleElement().asString().endsWith("Did you mean \"#/$defs/" + name + "\"?");
    }

    @Test
    void suggestsNothingThatIsNotNear() {
        resolve("{\"$ref\": \"#/$defs/Order\", \"$defs\": {\"Address\": {}, \"Or\": {}}}");

        assertThat(lines())
                .containsExactly("schema.json:1:10: error LATHE-012: \"$ref\" points to \"#/$defs/Order\", which is not"
                        + " in this document. Add it, or correct the reference.");
    }

    @ParameterizedTest
    @CsvSource({
        "other.json#/$defs/A, 012, and there is no other.json;",
        "../schema.json, 005, which is outside of the project",
        "https://example.com/schema.json, 013, which no document at hand has as its \"$id\"",
        "urn:example:a, 013, which no document at hand has as its \"$id\"",
        "classpath:nothing/here.json, 012, and there is no classpath:nothing/here.json;",
        "classpath:../here.json, 012, and there is no classpath:../here.json;"
    })
    void refusesReferencesToDocumentsThatAreNotThere(String ref, String code, String why) {
        resolve("{\"$ref\": \"" + ref + "\"}");

        assertThat(lines())
                .singleElement()
                .asString()
                .startsWith("schema.json:1:10: error LATHE-" + code + ": \"$ref\" points to \"" + ref + "\", " + why);
    }

    @Test
    void refusesReferencesThatLeadOnlyBackToThemselves() {
        resolve("""
            {"$defs": {
              "A": {"$ref": "#/$defs/B"},
              "B": {"$ref": "#/$defs/C"},
              "C": {"$ref": "#/$defs/B"},
              "D": {"$ref": "#/$defs/D"}}}\
            """);

        assertThat(lines())
                .containsExactly(
                        "schema.json:3:17: warning LATHE-014: \"$ref\" leads back to itself and to no schema of its own:"
                                + " \"#/$defs/C\", then \"#/$defs/B\"; let one of them say what the value is",
                        "schema.json:5:17: warning LATHE-014: \"$ref\" leads back to itself and to no schema of its own:"
                                + " \"#/$defs/D\"; let one of them say what the value is");
    }

    @Test
    void allowsTypesThatHoldThemselves() {
        SchemaGraph graph = resolve("{\"$defs\": {\"Node\": {\"properties\": {\"next\": {\"$ref\": \"#/$defs/Node\"}}},"
                + " \"Alias\": {\"$ref\": \"#/$defs/Node\"}}}");

        assertThat(lines()).isEmpty();
        assertThat(targetAt(graph, "/$defs/Node/properties/next").pointer()).isEqualTo("/$defs/Node");
    }

    @Test
    void followsALongChainOfReferences() {
        StringBuilder chain = new StringBuilder("{\"$defs\": {");
        for (int i = 0; i < 20_000; i++) {
            chain.append("\"d" + i + "\": {\"$ref\": \"#/$defs/d" + (i + 1) + "\"}, ");
        }

        resolve(chain + "\"d20000\": {}}}");

        assertThat(lines()).isEmpty();
    }

    @Test
    void findsAnchors() {
        SchemaGraph graph = resolve("""
            {"items": {"$ref": "#here"}, "contains": {"$dynamicRef": "#there"},
             "$defs": {"A": {"$anchor": "here"}, "B": {"$dynamicAnchor": "there"}}}\
            """);

        assertThat(lines()).isEmpty();
        assertThat(targetAt(graph, "/items").pointer()).isEqualTo("/$defs/A");
        SchemaNode contains = graph.roots().get(0).root().get("contains");
        assertThat(graph.target(contains, Keyword.DYNAMIC_REF).pointer()).isEqualTo("/$defs/B");
    }

    @ParameterizedTest
    @CsvSource({"draft-04, id", "draft-06, $id", "draft-07, $id"})
    void findsAnchorsOfOldDialects(String dialect, String id) {
        SchemaGraph graph = resolve("""
            {"$schema": "http://json-schema.org/%s/schema#", "items": {"$ref": "#here"},
             "definitions": {"A": {"%s": "#here"}}}\
            """.formatted(dialect, id));

        assertThat(lines()).isEmpty();
        assertThat(targetAt(graph, "/items").pointer()).isEqualTo("/definitions/A");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/root.json, ''",
        "root.json#/$defs/A, /$defs/A",
        "parts/b.json, /$defs/B",
        "https://example.com/parts/b.json#in, /$defs/B/items",
        "/parts/b.json#/items, /$defs/B/items",
        "urn:example:c, /$defs/C",
        "urn:example:c#/not, /$defs/C/not",
        "#/$defs/C/not, /$defs/C/not",
        "schema.json, ''"
    })
    void findsResourcesByTheirIds(String ref, String target) {
        String id = ref.equals("schema.json") ? "schema.json" : "https://example.com/root.json";

        SchemaGraph graph = resolve("""
            {"$id": "%s", "items": {"$ref": "%s"},
             "$defs": {"A": {}, "B": {"$id": "parts/b.json", "items": {"$anchor": "in"}},
                       "C": {"$id": "urn:example:c", "not": {}}}}\
            """.formatted(id, ref));

        assertThat(lines()).isEmpty();
        assertThat(targetAt(graph, "/items").pointer()).isEqualTo(target);
    }

    @Test
    void readsReferencesInAResourceFromItsOwnId() {
        SchemaGraph graph = resolve("""
            {"$id": "https://example.com/a/root.json",
             "$defs": {"B": {"$id": "b/b.json", "$defs": {"C": {}}, "items": {"$ref": "#/$defs/C"},
                             "not": {"$ref": "../root.json"}}}}\
            """);

        assertThat(lines()).isEmpty();
        assertThat(targetAt(graph, "/$defs/B/items").pointer()).isEqualTo("/$defs/B/$defs/C");
        assertThat(targetAt(graph, "/$defs/B/not").pointer()).isEmpty();
    }

    @Test
    void explainsThatAnIdMovesWhereReferencesStart() {
        resolve("{\"$defs\": {\"A\": {},\n \"B\": {\"$id\": \"b\", \"items\": {\"$ref\": \"#/$defs/A\"}}}}");

        assertThat(lines())
                .containsExactly("schema.json:2:38: error LATHE-012: \"$ref\" points to \"#/$defs/A\", which is not in"
                        + " this document. Here \"#\" is the schema in line 2, because that has an id of its own.");
    }

    @Test
    void takesNoHarmFromIdsThatAreNoUris() {
        resolve("{\"$id\": \"My schema: the [first]\", \"$ref\": \"#/$defs/A\", \"$defs\": {\"A\": {\"$id\":"
                + " \"#/$defs/A\"}}}");

        assertThat(lines()).isEmpty();
    }

    @Test
    void refusesIdsThatGrowWithoutBound() {
        resolve("{\"$id\": \"" + "a/".repeat(501) + "\"}");

        assertThat(lines())
                .containsExactly("schema.json:1:9: error LATHE-002: the URI of this schema has more than 1000"
                        + " characters, the most that Lathe reads");
    }

    @Test
    void acceptsABooleanAsTarget() {
        SchemaGraph graph = resolve("{\"items\": {\"$ref\": \"#/$defs/Anything\"}, \"$defs\": {\"Anything\": true}}");

        assertThat(lines()).isEmpty();
        assertThat(targetAt(graph, "/items").json().booleanValue()).isTrue();
    }

    @Test
    void refusesATargetThatIsNoSchema() {
        resolve("{\"$ref\": \"#/required\", \"required\": [\"a\"]}");

        assertThat(lines())
                .containsExactly("schema.json:1:10: error LATHE-012: \"$ref\" points to \"#/required\", which is no"
                        + " schema: expected an object or a boolean, found an array.");
    }

    @Test
    void refusesAReferenceThatIsNoString() {
        resolve("{\"items\": {\"$ref\": {\"type\": \"string\"}}, \"not\": {\"$ref\": null}}");

        assertThat(lines())
                .containsExactly(
                        "schema.json:1:20: warning LATHE-004: \"$ref\" must be a string, found an object",
                        "schema.json:1:57: warning LATHE-004: \"$ref\" must be a string, found null");
    }

    @Test
    void readsWhatStandsBesideARefOnlyWhereTheDialectDoes() {
        String schema = """
            {"$schema": "%s", "properties": {
              "p": {"$ref": "#/definitions/A", "items": {"$ref": "#/nowhere"}}}, "definitions": {"A": {}}}\
            """;

        resolve(schema.formatted("http://json-schema.org/draft-07/schema#"));
        assertThat(lines()).isEmpty();

        resolve(schema.formatted("https://json-schema.org/draft/2019-09/schema"));
        assertThat(lines()).hasSize(1);
    }

    @Test
    void knowsDefinitionsBesideTheRefOfTheRoot() {
        SchemaGraph graph = resolve("""
            {"$schema": "http://json-schema.org/draft-07/schema#", "$ref": "#/definitions/A",
             "definitions": {"A": {"items": {"$ref": "#/definitions/B"}}, "B": {}}}\
            """);

        assertThat(lines()).isEmpty();
        assertThat(targetAt(graph, "/definitions/A/items").pointer()).isEqualTo("/definitions/B");
        assertThat(targetAt(graph, "").pointer()).isEqualTo("/definitions/A");
    }

    @Test
    void listsDefinitionsInTheOrderOfTheDocument() {
        SchemaGraph graph = resolve("""
            {"definitions": {"Z": {}, "a/b": {"$defs": {"inner": {}}}}, "$defs": {"A": true},
             "properties": {"definitions": {"type": "object"}}}\
            """);

        assertThat(graph.definitions().keySet()).containsExactly("/definitions/Z", "/definitions/a~1b", "/$defs/A");
    }

    @Test
    void refusesDefinitionsThatAreNoSchemas() {
        SchemaGraph graph = resolve("{\"$defs\": {\"A\": [], \"B\": {}}, \"definitions\": []}");

        assertThat(graph.definitions()).containsOnlyKeys("/$defs/B");
        assertThat(lines())
                .containsExactly(
                        "schema.json:1:17: warning LATHE-004: a definition must be a schema, which is an object or a"
                                + " boolean; found an array",
                        "schema.json:1:46: warning LATHE-004: \"definitions\" must be an object with schemas; found an"
                                + " array");
    }

    @Test
    void refusesARootThatIsNoSchema() {
        resolve("[]");

        assertThat(lines())
                .containsExactly(
                        "schema.json:1:1: error LATHE-001: a schema must be an object or a boolean; found an array");
    }

    @ParameterizedTest
    @CsvSource({
        "http://json-schema.org/draft-04/schema#, DRAFT_04",
        "https://json-schema.org/draft-06/schema, DRAFT_06",
        "http://json-schema.org/draft-07/schema#, DRAFT_07",
        "https://json-schema.org/draft/2019-09/schema, DRAFT_2019_09",
        "https://json-schema.org/draft/2020-12/schema#, DRAFT_2020_12"
    })
    void readsTheDialect(String uri, Dialect dialect) {
        SchemaGraph graph = SchemaResolver.resolve(
                library("{\"$schema\": \"" + uri + "\"}"),
                dialect == Dialect.DRAFT_04 ? Dialect.DRAFT_07 : Dialect.DRAFT_04,
                diagnostics);

        assertThat(graph.dialect(graph.roots().get(0).root())).isEqualTo(dialect);
        assertThat(lines()).isEmpty();
    }

    @Test
    void warnsOfAnUnknownDialect() {
        SchemaGraph graph = resolve("{\"$schema\": \"https://example.com/mine\"}");

        assertThat(graph.dialect(graph.roots().get(0).root())).isEqualTo(Dialect.DRAFT_2020_12);
        assertThat(lines())
                .containsExactly("schema.json:1:13: warning LATHE-010: Lathe does not know the dialect"
                        + " \"https://example.com/mine\" and reads the schema as 2020-12; it knows draft-04, draft-06,"
                        + " draft-07, 2019-09, 2020-12");
    }

    @Test
    void hasNoTargetWhereThereIsNoReference() {
        SchemaGraph graph = resolve("{}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph.target(graph.roots().get(0).root()))
                .withMessageStartingWith("no $ref at schema.json:1:1");
    }

    @Test
    void resolvesTheDeepestDocumentOnASmallStack() throws Exception {
        String schema = "{\"not\":".repeat(499) + "{\"$ref\": \"#\"}" + "}".repeat(499);
        SchemaLibrary library = library(schema);
        Throwable[] thrown = new Throwable[1];
        Thread thread = new Thread(
                null, () -> SchemaResolver.resolve(library, Dialect.DRAFT_2020_12, diagnostics), "small", 512 * 1024);
        thread.setUncaughtExceptionHandler((t, e) -> thrown[0] = e);
        thread.start();
        thread.join();

        assertThat(thrown[0]).isNull();
        assertThat(lines()).isEmpty();
    }

    private SchemaGraph resolve(String json) {
        return SchemaResolver.resolve(library(json), Dialect.DRAFT_2020_12, diagnostics);
    }

    private SchemaLibrary library(String json) {
        SchemaLocator locator = new SchemaLocator(Path.of("src"), SchemaResolverTest.class.getClassLoader());
        return SchemaLibrary.of(document(json), locator, diagnostics);
    }

    private static SchemaDocument document(String json) {
        Diagnostics reading = new Diagnostics();
        SchemaNode root = DocumentParser.parse(
                json.getBytes(java.nio.charset.StandardCharsets.UTF_8), "schema.json", Format.JSON, reading);
        assertThat(Documents.lines(reading)).isEmpty();
        return new SchemaDocument("schema.json", "", root);
    }

    private static SchemaNode targetAt(SchemaGraph graph, String pointer) {
        return graph.target(Pointers.find(graph.roots().get(0).root(), pointer));
    }

    private List<String> lines() {
        return Documents.lines(diagnostics);
    }
}
