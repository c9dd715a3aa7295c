package dev.lathe.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.schema.Dialect;
import org.junit.jupiter.api.Test;

class NamedShapesTest {
    @Test
    void namesDefinitionsTargetsAndTheRootInTheOrderOfTheDocument() {
        Shapes shapes = Normalized.of("{'$defs': {'Z': {'type': 'string'}, 'A': {'$ref': '#/properties/p'}},"
                        + " 'properties': {'q': {}, 'p': {'type': 'integer'}}}")
                .shapes();

        assertThat(shapes.named().keySet()).containsExactly("", "/$defs/Z", "/$defs/A", "/properties/p");
        assertThat(shapes.definitions()).containsExactlyInAnyOrder("", "/$defs/Z", "/$defs/A");
    }

    @Test
    void namesTheRootOnlyWhereItSpeaksAboutValues() {
        assertThat(Normalized.of("{'$schema': 'https://json-schema.org/draft/2020-12/schema', '$id': 'x', 'title': 't',"
                                + " 'description': 'd', '$defs': {'A': {}}}")
                        .shapes()
                        .named()
                        .keySet())
                .containsExactly("/$defs/A");
        assertThat(Normalized.of("{'$defs': {'A': {'items': {'$ref': '#'}}}}")
                        .shapes()
                        .named())
                .containsKey("");
    }

    @Test
    void readsBothWordsForDefinitions() {
        Shapes shapes = Normalized.of(
                        "{'$defs': {'A': {'type': 'string'}}, 'definitions': {'B': true}}", Dialect.DRAFT_07)
                .shapes();

        assertThat(shapes.definitions()).containsExactlyInAnyOrder("/$defs/A", "/definitions/B");
    }

    @Test
    void keepsAReferenceToWhatStandsInline() {
        Normalized normalized = Normalized.of(
                "{'properties': {'a': {'properties': {'b': {'$ref': '#/properties/a'}}}, 'c': {'$ref': '#'}}}");

        assertThat(Show.of(normalized.root())).isEqualTo("{a?: {b?: ->/properties/a}, c?: ->}");
    }

    @Test
    void ignoresWhatStandsBesideAReferenceInOlderDialects() {
        Normalized normalized = Normalized.of(
                "{'$ref': '#/definitions/A',\n 'description': 'd',\n 'required': ['b'],\n"
                        + " 'definitions': {'A': {'properties': {'a': {}}}}}",
                Dialect.DRAFT_07);

        assertThat(Show.of(normalized.root())).isEqualTo("->/definitions/A");
        assertThat(normalized.root().documentation().description()).isEqualTo("d");
        assertThat(normalized.findings())
                .containsExactly("s.json:3:2: warning LATHE-020: \"required\" does not change the model: in draft-07"
                        + " nothing counts beside a \"$ref\" but the reference; to make both count, write both into an"
                        + " \"allOf\"");
    }

    @Test
    void readsADynamicReferenceAsOneToWhatItFirstMeans() {
        Normalized normalized =
                Normalized.of("{'$dynamicAnchor': 'node', 'properties': {'next': {'$dynamicRef': '#node'}}}");

        assertThat(Show.of(normalized.root())).isEqualTo("{next?: ->}");
        assertThat(normalized.findings()).isEmpty();
    }
}
