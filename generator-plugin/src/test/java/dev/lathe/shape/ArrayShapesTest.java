package dev.lathe.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.schema.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrayShapesTest {
    @Test
    void typesItsElements() {
        assertThat(Normalized.show("{'type': 'array', 'items': {'type': ['string', 'null']}, 'minItems': 1}"))
                .isEqualTo("[null|string] minItems 1");
        assertThat(Normalized.show("{'type': 'array', 'items': false}")).isEqualTo("[nothing]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "{'type': 'array', 'prefixItems': [{'type': 'string'}, {'type': 'string'}], 'items': false}              @ [string]",
                "{'type': 'array', 'prefixItems': [{'type': 'string'}], 'items': {'type': 'string', 'minLength': 1}}     @ [string]",
                "{'type': 'array', 'prefixItems': [{'type': 'string'}], 'maxItems': 1}                                   @ [string] maxItems 1",
                "{'type': 'array', 'prefixItems': [{'type': 'string'}], 'maxItems': 2}                                   @ [any] maxItems 2",
                "{'type': 'array', 'prefixItems': [{'type': 'string'}]}                                                  @ [any]",
                "{'type': 'array', 'prefixItems': [{'type': 'string'}, {'type': 'integer'}], 'items': false}             @ [(string | integer)]",
                "{'type': 'array', 'prefixItems': [{'type': 'string'}], 'items': {'type': 'integer'}}                    @ [(string | integer)]"
            })
    void typesTheElementsOfATupleByWhatAnyOfThemIs(String schema, String shape) {
        Normalized normalized = Normalized.of(schema);

        assertThat(Show.of(normalized.root())).isEqualTo(shape);
        assertThat(normalized.findings())
                .singleElement()
                .asString()
                .startsWith(
                        "s.json:1:19: warning LATHE-020: \"prefixItems\" does not change the model: elements are not"
                                + " told apart by their position");
    }

    @Test
    void readsTheTuplesOfOlderDialects() {
        Normalized normalized = Normalized.of(
                "{'type': 'array', 'items': [{'type': 'string'}, {'type': 'string'}], 'additionalItems': false}",
                Dialect.DRAFT_07);

        assertThat(Show.of(normalized.root())).isEqualTo("[string]");
        assertThat(normalized.findings()).hasSize(2).allMatch(finding -> finding.contains("warning LATHE-020"));
    }
}
