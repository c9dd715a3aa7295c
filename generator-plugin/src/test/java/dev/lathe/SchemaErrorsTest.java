package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lathe.diagnostics.LatheException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors of a schema as its author meets them: where, what was found, what to do, all at once. */
class SchemaErrorsTest {

    @Test
    void suggestsWhatAMisspeltReferenceMeant() {
        assertThat(refusal("""
                {
                  "type": "object",
                  "properties": {
                    "to": {"$ref": "#/$defs/Adress"}
                  },
                  "$defs": {"Address": {"type": "object", "properties": {"city": {"type": "string"}}}}
                }
                """))
                .containsExactly(
                        "schema.json:4:20: error LATHE-012: \"$ref\" points to \"#/$defs/Adress\", which is not in"
                                + " this document. Did you mean \"#/$defs/Address\"?");
    }

    @Test
    void reportsEverythingAtOnceInTheOrderOfTheDocument() {
        List<String> refusal = refusal("""
                {"$defs": {
                  "A": {"$ref": "#/$defs/Nowhere"},
                  "B": {"type": "strange"},
                  "C": {"$ref": "https://example.com/other.json"},
                  "D": {"$ref": "#/$defs/D"}
                }}
                """);

        assertThat(refusal)
                .extracting(SchemaErrorsTest::place)
                .contains("2:17", "4:17")
                .isSorted();
    }

    @Test
    void leavesAKeywordOutWhoseValueMeansNothing() {
        GeneratedCode code = GeneratedCode.from("{\"$defs\": {\n  \"A\": {\"type\": \"strange\"}}}");

        assertThat(code.diagnostics()).singleElement().asString().startsWith("schema.json:2:17: warning LATHE-004: ");
        assertThat(code.java("A")).endsWith(".JsonNode");
    }

    @Test
    void warnsOfAWordThatIsNoKeyword() {
        GeneratedCode code = GeneratedCode.from("""
                {"$defs": {"A": {
                  "type": "object",
                  "propertys": {"a": {}}
                }}}
                """);

        assertThat(code.diagnostics())
                .singleElement()
                .asString()
                .startsWith("schema.json:3:3: warning LATHE-021: ")
                .contains("\"propertys\"")
                .contains("\"properties\"");
    }

    @Test
    void leavesOpenWhatPartsContradictEachOtherAbout() {
        GeneratedCode code = GeneratedCode.from("""
                {"$defs": {
                  "A": {"type": "object", "properties": {"a": {"type": "string"}}},
                  "B": {"allOf": [{"$ref": "#/$defs/A"}, {"properties": {"a": {"type": "integer"}}}]}
                }}
                """);

        assertThat(code.diagnostics())
                .singleElement()
                .asString()
                .startsWith("schema.json:3:")
                .contains("warning LATHE-022: ");
        assertThat(code.roundTrip("B", "{\"a\":[1]}")).isEqualTo("{\"a\":[1]}");
    }

    @Test
    void reportsJsonThatCannotBeRead() {
        assertThat(refusal("{\n  \"type\": object\n}"))
                .singleElement()
                .asString()
                .startsWith("schema.json:2:");
        assertThat(refusal("")).singleElement().asString().contains("error LATHE-001: ");
        assertThat(refusal("{\"a\": 1} {")).singleElement().asString().startsWith("schema.json:1:");
        assertThat(refusal("[]")).singleElement().asString().startsWith("schema.json:1:1: error LATHE-001: ");
    }

    @Test
    void reportsYamlThatCannotBeRead() {
        assertThat(Generation.ofFile("schema.yaml", "type: object\n  properties: {")
                        .refusal())
                .singleElement()
                .asString()
                .startsWith("schema.yaml:2:")
                .contains("error LATHE-001: ");
    }

    @Test
    void reportsAMemberThatStandsThereTwice() {
        assertThat(refusal("{\"$defs\": {\n  \"A\": {},\n  \"A\": {\"type\": \"string\"}}}"))
                .singleElement()
                .asString()
                .startsWith("schema.json:3:3: error LATHE-003: ");
    }

    @Test
    void reportsASchemaDeeperThanAnyoneWrites() {
        String deep = "{\"items\": ".repeat(5_000) + "{}" + "}".repeat(5_000);

        assertThat(refusal(deep)).singleElement().asString().contains("error LATHE-002: ");
    }

    @Test
    void reportsASchemaThatIsNotThere(@TempDir Path folder) {
        assertThat(refusal(folder, "schemas/order.json", Generation.PACKAGE))
                .containsExactly(
                        "schemas/order.json: error LATHE-001: there is no such file; name it by its path from the"
                                + " project's folder or by an absolute path");
        assertThat(refusal(folder, "classpath:order.json", Generation.PACKAGE))
                .containsExactly(
                        "order.json: error LATHE-001: there is no such resource on the class path; name a resource"
                                + " of the plugin's dependencies");
    }

    @Test
    void fetchesNothing(@TempDir Path folder) {
        assertThat(refusal(folder, "https://example.com/order.json", Generation.PACKAGE))
                .singleElement()
                .asString()
                .startsWith("https://example.com/order.json: error LATHE-013: ");
    }

    @Test
    void reportsAPackageThatIsNone(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("schema.json"), "{}");

        for (String name :
                List.of("", "com..example", "com.example.", "a b", "com.class.x", "../../x", "com/example")) {
            assertThat(refusal(folder, "schema.json", name))
                    .as(name)
                    .singleElement()
                    .asString()
                    .startsWith("parameter packageName: error LATHE-060: ");
        }
    }

    @Test
    void saysEachThingInOneLineWithoutATrace() {
        String hostile = "{\"$defs\": {\"A\": {\"$ref\": \"#/$defs/x\\n\\tat java.lang.Object.<init>\\u001b[31m\"},\n"
                + "\"B\": {\"$ref\": \"#/\\u202e\"}}}";
        LatheException refusal = Generation.of(hostile).exception();

        assertThat(refusal.getMessage().lines()).hasSize(2).allMatch(line -> line.startsWith("schema.json:"));
        assertThat(refusal.getMessage())
                .doesNotContain("\tat ")
                .doesNotContain("\u001b")
                .doesNotContain("\u202e");
        assertThat(refusal).hasNoCause();
    }

    private static List<String> refusal(String schema) {
        return Generation.of(schema).refusal();
    }

    private static List<String> refusal(Path folder, String schema, String packageName) {
        GenerationRequest request = new GenerationRequest(
                schema, null, packageName, Path.of("out"), folder, SchemaErrorsTest.class.getClassLoader());
        LatheException refusal = catchThrowableOfType(LatheException.class, () -> Lathe.generate(request));
        assertThat(refusal).isNotNull();
        assertThat(folder.resolve("out")).doesNotExist();
        return refusal.getMessage().lines().toList();
    }

    private static String place(String line) {
        return line.substring(line.indexOf(':') + 1, line.indexOf(": ", line.indexOf(':')));
    }
}
