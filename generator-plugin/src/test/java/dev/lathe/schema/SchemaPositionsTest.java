package dev.lathe.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.diagnostics.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a word means depends on where it stands. */
class SchemaPositionsTest {
    @Test
    void takesRefForTheNameOfAPropertyWhereItIsOne() {
        assertThat(resolve(
                        "{\"properties\": {\"$ref\": {\"type\": \"string\"}, \"properties\": {\"type\": \"object\"}}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"const\": {\"$ref\": \"#/nowhere\"}}",
                "{\"enum\": [{\"$ref\": \"#/nowhere\"}]}",
                "{\"default\": {\"$ref\": \"#/nowhere\"}}",
                "{\"examples\": [{\"properties\": {\"a\": {\"$ref\": \"#/nowhere\"}}}]}",
                "{\"x-strange\": {\"$ref\": \"#/nowhere\"}}",
                "{\"required\": {\"$ref\": \"#/nowhere\"}}",
                "{\"properties\": {\"enum\": {\"default\": {\"$ref\": 1}}}}",
                "{\"dependencies\": {\"a\": [\"$ref\"]}}"
            })
    void followsNoReferenceWhereNoSchemaIs(String schema) {
        assertThat(resolve(schema)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"items\": [{\"$ref\": \"#/nowhere\"}]}",
                "{\"allOf\": [{\"not\": {\"$ref\": \"#/nowhere\"}}]}",
                "{\"properties\": {\"enum\": {\"$ref\": \"#/nowhere\"}}}",
                "{\"properties\": {\"properties\": {\"$ref\": \"#/nowhere\"}}}",
                "{\"dependentSchemas\": {\"a\": {\"$ref\": \"#/nowhere\"}}}",
                "{\"dependencies\": {\"a\": {\"$ref\": \"#/nowhere\"}}}",
                "{\"$defs\": {\"A\": {\"$defs\": {\"B\": {\"$ref\": \"#/nowhere\"}}}}}",
                "{\"type\": \"object\", \"$ref\": \"#/nowhere\"}"
            })
    void followsEveryReferenceWhereASchemaIs(String schema) {
        assertThat(resolve(schema)).singleElement().asString().contains("LATHE-012");
    }

    @Test
    void followsReferencesOfASchemaThatIsOneOnlyBecauseItIsReferredTo() {
        assertThat(resolve("{\"$ref\": \"#/x-types/A\", \"x-types\": {\"A\": {\"items\": {\"$ref\": \"#/nowhere\"}}}}"))
                .singleElement()
                .asString()
                .startsWith("schema.json:1:61: error LATHE-012:");
    }

    private static List<String> resolve(String json) {
        Diagnostics diagnostics = new Diagnostics();
        SchemaNode root =
                DocumentParser.parse(json.getBytes(StandardCharsets.UTF_8), "schema.json", Format.JSON, diagnostics);
        SchemaResolver.resolve(
                SchemaLibrary.of(
                        new SchemaDocument("schema.json", "", root),
                        new SchemaLocator(java.nio.file.Path.of("src"), SchemaPositionsTest.class.getClassLoader()),
                        diagnostics),
                Dialect.DRAFT_2020_12,
                diagnostics);
        return Documents.lines(diagnostics);
    }
}
