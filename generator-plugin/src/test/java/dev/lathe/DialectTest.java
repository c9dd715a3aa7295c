package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.schema.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {

    @Test
    void isThatOfTheParameterWhereTheSchemaNamesNone() {
        String schema = """
            {"definitions": {"A": {"type": "object", "properties": {
               "low": {"type": "integer", "minimum": 1, "exclusiveMinimum": true}, "b": {"$ref": "b#"}}},
             "B": {"id": "b", "type": "object", "properties": {"n": {"type": "string"}}}}}\
            """;
        GeneratedCode code = GeneratedCode.from(Generation.of(schema).reading(inputs -> inputs.in(Dialect.DRAFT_04)));

        assertThat(code.diagnostics()).isEmpty();
        assertThat(code.roundTrip("/definitions/A", "{\"low\":2,\"b\":{\"n\":\"x\"}}"))
                .isEqualTo("{\"low\":2,\"b\":{\"n\":\"x\"}}");
    }

    @Test
    void isThatOfTheReferringDocumentWhereAnotherNamesNone() {
        GeneratedCode code = GeneratedCode.from(
                Generation.ofFile("a.json", """
                {"$schema": "http://json-schema.org/draft-04/schema#", "type": "object",
                 "properties": {"b": {"$ref": "b.json#here"}}}\
                """)
                        .withFile(
                                "b.json",
                                "{\"definitions\": {\"B\": {\"id\": \"#here\", \"type\": \"object\", \"properties\": {\"n\": {}}}}}"));

        assertThat(code.diagnostics()).isEmpty();
        assertThat(code.java("b.json#/definitions/B")).isEqualTo("B");
    }

    @ParameterizedTest
    @CsvSource({
        "http://json-schema.org/draft-07/schema#, https://json-schema.org/draft/2020-12/schema, true",
        "https://json-schema.org/draft/2020-12/schema, http://json-schema.org/draft-07/schema#, false"
    })
    void changesInAPartThatHasAnIdOfItsOwn(String outer, String inner, boolean both) {
        GeneratedCode code = GeneratedCode.from("""
                {"$schema": "%s", "$defs": {
                  "Named": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]},
                  "Inner": {"$schema": "%s", "$id": "inner", "type": "object", "properties": {
                    "named": {"$ref": "schema.json#/$defs/Named",
                              "properties": {"age": {"type": "integer"}}}}}}}\
                """.formatted(outer, inner));

        assertThat(code.diagnostics().isEmpty()).isEqualTo(both);
        if (both) {
            assertThat(code.refusal("Inner", "{\"named\": {\"name\": \"n\", \"age\": \"x\"}}"))
                    .contains("age");
        } else {
            assertThat(code.diagnostics())
                    .containsExactly("schema.json:5:15: warning LATHE-020: \"properties\" does not change the model: in"
                            + " draft-07 nothing counts beside a \"$ref\" but the reference; to make both count, write"
                            + " both into an \"allOf\"");
        }
    }

    @Test
    void letsTheOutermostSchemaOverrideADynamicAnchor() {
        GeneratedCode code = GeneratedCode.from(Generation.ofFile("strings.json", """
                {"$id": "https://example.com/strings", "$ref": "list",
                 "$defs": {"T": {"$dynamicAnchor": "T", "type": "string"}}}\
                """)
                .withFile("list.json", """
                        {"$id": "https://example.com/list", "type": "object",
                         "properties": {"values": {"type": "array", "items": {"$dynamicRef": "#T"}}},
                         "$defs": {"T": {"$dynamicAnchor": "T"}}}\
                        """)
                .reading(inputs -> new dev.lathe.schema.SchemaInputs(
                        inputs.schemas(),
                        java.util.List.of(),
                        java.util.List.of(),
                        java.util.List.of("list.json"),
                        inputs.dialect())));

        assertThat(code.diagnostics()).isEmpty();
        assertThat(code.roundTrip("", "{\"values\":[\"a\"]}")).isEqualTo("{\"values\":[\"a\"]}");
        assertThat(code.refusal("", "{\"values\": [1]}")).contains("expected string");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12, $dynamicRef, #node, $dynamicAnchor, '\"node\"'",
        "2019-09, $recursiveRef, #, $recursiveAnchor, true"
    })
    void letsATreeBeExtended(String dialect, String reference, String to, String keyword, String anchor) {
        GeneratedCode code = GeneratedCode.from("""
                {"$schema": "https://json-schema.org/draft/%1$s/schema", "$id": "https://example.com/strict", "%4$s": %5$s,
                 "allOf": [{"$ref": "tree"}], "properties": {"strict": {"type": "boolean"}},
                 "$defs": {"Tree": {"$id": "tree", "%4$s": %5$s, "type": "object", "properties": {
                   "children": {"type": "array", "items": {"%2$s": "%3$s"}}}}}}\
                """.formatted(dialect, reference, to, keyword, anchor));

        assertThat(code.diagnostics()).isEmpty();
        assertThat(code.refusal("", "{\"children\": [{\"strict\": 1}]}")).contains("strict");
    }

    @Test
    void saysThatAnAnchorIsOverriddenInSomePlacesOnly() {
        String both = """
            {"$id": "https://example.com/both", "type": "object",
             "properties": {"numbers": {"$ref": "numbers"}, "strings": {"$ref": "strings"}}, "$defs": {
               "Numbers": {"$id": "numbers", "$ref": "list", "$defs": {"T": {"$dynamicAnchor": "T", "type": "number"}}},
               "Strings": {"$id": "strings", "$ref": "list", "$defs": {"T": {"$dynamicAnchor": "T", "type": "string"}}},
               "List": {"$id": "list", "type": "array", "items": {"$dynamicRef": "#T"},
                        "$defs": {"T": {"$dynamicAnchor": "T"}}}}}\
            """;
        GeneratedCode code = GeneratedCode.from(both);

        assertThat(code.diagnostics())
                .containsExactly("schema.json:5:55: warning LATHE-020: \"$dynamicRef\" does not change the model: it is"
                        + " read as a \"$ref\" to this one schema, although others override it in some places and not in"
                        + " all");
        String values = "{\"numbers\":[1.5],\"strings\":[\"a\"]}";
        assertThat(code.roundTrip("", values)).isEqualTo(values);
    }
}
