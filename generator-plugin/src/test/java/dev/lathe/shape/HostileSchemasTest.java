package dev.lathe.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas come from strangers: whatever they ask for, it ends. */
class HostileSchemasTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'$defs': {'A': {'allOf': [{'$ref': '#/$defs/A'}, {'properties': {'a': {}}}]}}}",
                "{'$defs': {'A': {'allOf': [{'$ref': '#/$defs/B'}]}, 'B': {'allOf': [{'$ref': '#/$defs/A'}]}}}",
                "{'$defs': {'A': {'anyOf': [{'$ref': '#/$defs/A'}, {'type': 'null'}]}}}",
                "{'properties': {'a': {}}, 'oneOf': [{'$ref': '#'}, {'properties': {'b': {}}}]}",
                "{'$defs': {'A': {'$ref': '#/$defs/B', 'minLength': 1}, 'B': {'anyOf': [{'$ref': '#/$defs/A'}]}}}"
            })
    void saysWhereASchemaIsAPartOfItself(String schema) {
        assertThat(Normalized.findings(schema)).anyMatch(finding -> finding.contains("warning LATHE-014"));
    }

    @Test
    void saysOnceWhereACircleCloses() {
        assertThat(Normalized.findings("{'$defs': {'A': {'allOf': [\n{'$ref': '#/$defs/A'}]}}}"))
                .containsExactly(
                        "s.json:2:2: warning LATHE-014: \"$ref\" leads back to the schema in line 1, of which this"
                                + " is a part: what that says would be said in terms of itself. Take this reference out, or put"
                                + " it where it is about a member or an element");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'items': ",
                "'additionalProperties': ",
                "'type': ['object', 'string'], 'additionalProperties': ",
                "'not': "
            })
    void readsSchemasThatAreDeeplyNested(String keyword) {
        String schema = ("{" + keyword).repeat(498) + "{}" + "}".repeat(498);

        assertThat(Normalized.of(schema).findings()).noneMatch(finding -> finding.contains(" error "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'allOf': [{'minLength': 1}, ",
                "'anyOf': [{'type': 'string'}, ",
                "'oneOf': [{'properties': {'a': {}}}, "
            })
    void readsCombinationsThatAreDeeplyNested(String keyword) {
        String schema = ("{" + keyword).repeat(249) + "{'type': 'integer'}" + "]}".repeat(249);

        assertThat(Normalized.of(schema).findings()).noneMatch(finding -> finding.contains("LATHE-002"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'allOf': [{'$ref': '#/$defs/D%d'}], 'minLength': 1}",
                "{'anyOf': [{'$ref': '#/$defs/D%d'}, {'type': 'string'}]}",
                "{'properties': {'a': {}}, 'anyOf': [{'$ref': '#/$defs/D%d'}, {'properties': {'b': {}}}]}",
                "{'$ref': '#/$defs/D%d'}"
            })
    void endsAChainOfAnyLength(String link) {
        String definitions = IntStream.range(0, 400)
                .mapToObj(i -> "'D" + i + "': " + link.formatted(i + 1))
                .collect(Collectors.joining(", "));

        assertThat(Normalized.findings("{'$defs': {" + definitions + ", 'D400': {'type': 'string'}}}"))
                .singleElement()
                .asString()
                .contains("error LATHE-002: more than 250 schemas, one within the other, lead here");
    }

    @Test
    void endsWhereTypesThatAreMergedMergeOthersWithoutEnd() {
        String definitions = IntStream.range(0, 400)
                .mapToObj(i ->
                        "'X%d': {'properties': {'n': {'$ref': '#/$defs/X%d'}, 'x': {}}}, 'Y%d': {'properties': {'n': {'$ref': '#/$defs/Y%d'}, 'y': {}}}"
                                .formatted(i, (i + 1) % 400, i, (i + 7) % 400))
                .collect(Collectors.joining(", "));

        assertThat(Normalized.findings(
                        "{'allOf': [{'$ref': '#/$defs/X0'}, {'$ref': '#/$defs/Y0'}], '$defs': {" + definitions + "}}"))
                .anyMatch(finding -> finding.contains("error LATHE-002"));
    }

    @Test
    void endsWherePartsDoubleAtEveryStep() {
        String definitions = IntStream.range(0, 60)
                .mapToObj(i ->
                        "'D%d': {'properties': {'p%d': {}}, 'allOf': [{'$ref': '#/$defs/D%d'}, {'$ref': '#/$defs/D%d'}]}"
                                .formatted(i, i, i + 1, i + 1))
                .collect(Collectors.joining(", "));

        Normalized normalized = Normalized.of("{'$defs': {" + definitions + ", 'D60': {'properties': {'last': {}}}}}");

        assertThat(normalized.findings()).isEmpty();
        assertThat(((ObjectShape) normalized.shapes().at("/$defs/D0")).properties())
                .hasSize(61);
    }

    @Test
    void endsWhereMergedMembersDoubleAtEveryStep() {
        String definitions = IntStream.range(0, 60)
                .mapToObj(i ->
                        "'X%d': {'properties': {'a': {'$ref': '#/$defs/X%d'}, 'b': {'$ref': '#/$defs/X%d'}}}, 'Y%d': {'properties': {'a': {'$ref': '#/$defs/Y%d'}, 'b': {'$ref': '#/$defs/Y%d'}}}"
                                .formatted(i, i + 1, i + 1, i, i + 1, i + 1))
                .collect(Collectors.joining(", "));

        Normalized normalized = Normalized.of("{'allOf': [{'$ref': '#/$defs/X0'}, {'$ref': '#/$defs/Y0'}], '$defs': {"
                + definitions + ", 'X60': {'properties': {'x': {}}}, 'Y60': {'properties': {'y': {}}}}}");

        assertThat(normalized.shapes().named()).containsKey("/$defs/X0");
    }
}
