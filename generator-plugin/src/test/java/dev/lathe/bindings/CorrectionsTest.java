package dev.lathe.bindings;

import static dev.lathe.bindings.BindingsFiles.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.schema.Pointers;
import dev.lathe.schema.SchemaDocument;
import dev.lathe.schema.SchemaNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {
    private static final String SCHEMA = """
            {
              "type": "object",
              "$defs": {
                "A": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
                "b/c": {"x~y": 1},
                "Z": {"properties": {"p": {"type": "string"}}}
              }
            }
            """;

    private final SchemaDocument document = BindingsFiles.schema(SCHEMA);
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void replacesAMember() {
        assertThat(correct("  - {at: /$defs/Z/properties/p, because: x, replace: {type: [string, 'null']}}"))
                .isEqualTo(json(
                        SCHEMA.replace("\"p\": {\"type\": \"string\"}", "\"p\": {\"type\": [\"string\", \"null\"]}")));
    }

    @Test
    void replacesAnElement() {
        assertThat(correct("  - {at: /$defs/A/anyOf/1, because: x, replace: {type: number}}"))
                .isEqualTo(json(SCHEMA.replace("integer", "number")));
    }

    @Test
    void replacesWhatHasAnEscapedName() {
        assertThat(correct("  - {at: /$defs/b~1c/x~0y, because: x, replace: [2, null]}"))
                .isEqualTo(json(SCHEMA.replace("\"x~y\": 1", "\"x~y\": [2, null]")));
    }

    @Test
    void replacesTheWholeSchema() {
        assertThat(correct("  - {at: '', because: x, replace: {type: string}}"))
                .isEqualTo(json("{\"type\": \"string\"}"));
    }

    @Test
    void makesAllCorrections() {
        assertThat(correct("""
                  - {at: /$defs/A/anyOf/0, because: x, replace: 0}
                  - {at: /$defs/Z, because: x, replace: 2}
                  - {at: /$defs/A/anyOf/1, because: x, replace: 1}
                """)).isEqualTo(json("""
                {"type": "object", "$defs": {"A": {"anyOf": [0, 1]}, "b/c": {"x~y": 1}, "Z": 2}}
                """));
    }

    @Test
    void keepsTheOrderOfMembers() {
        SchemaDocument corrected = apply("  - {at: /$defs/A, because: x, replace: {z: 1, a: 2}}");

        SchemaNode definitions = at(corrected, "/$defs");
        assertThat(definitions.members().keySet()).containsExactly("A", "b/c", "Z");
        assertThat(definitions.json().toString())
                .isEqualTo("{\"A\":{\"z\":1,\"a\":2},\"b/c\":{\"x~y\":1},"
                        + "\"Z\":{\"properties\":{\"p\":{\"type\":\"string\"}}}}");
    }

    @Test
    void givesWhatItPutsInTheAddressesOfTheSchemaAndTheLinesOfTheBindings() {
        SchemaDocument corrected = apply("""
                  - at: /$defs/b~1c
                    because: x
                    replace:
                      list: [{k/l: 1}]
                """);

        SchemaNode put = at(corrected, "/$defs/b~1c");
        assertThat(put.pointer()).isEqualTo("/$defs/b~1c");
        assertThat(put.source().toString()).isEqualTo("b.yaml:5:7");
        assertThat(put.sourceOf("list").pointer()).isEqualTo("/$defs/b~1c/list");
        assertThat(put.sourceOf("list").toString()).isEqualTo("b.yaml:5:7");
        SchemaNode element = at(corrected, "/$defs/b~1c/list/0");
        assertThat(element.pointer()).isEqualTo("/$defs/b~1c/list/0");
        assertThat(element.source().toString()).isEqualTo("b.yaml:5:14");
        assertThat(element.sourceOf("k/l").pointer()).isEqualTo("/$defs/b~1c/list/0/k~1l");
        assertThat(element.get("k/l").pointer()).isEqualTo("/$defs/b~1c/list/0/k~1l");
        assertThat(element.get("k/l").source().toString()).isEqualTo("b.yaml:5:20");
    }

    @Test
    void keepsThePlacesOfWhatIsAroundACorrection() {
        SchemaDocument corrected = apply("  - {at: /$defs/A/anyOf/1, because: x, replace: {type: number}}");

        for (String around : List.of("", "/$defs", "/$defs/A", "/$defs/A/anyOf")) {
            assertThat(at(corrected, around).source())
                    .isEqualTo(at(document, around).source());
        }
        assertThat(at(corrected, "/$defs").sourceOf("A"))
                .isEqualTo(at(document, "/$defs").sourceOf("A"));
        assertThat(at(corrected, "/$defs/A").sourceOf("anyOf"))
                .isEqualTo(at(document, "/$defs/A").sourceOf("anyOf"));
    }

    @Test
    void keepsTheNodesThatHaveNoCorrectionInThem() {
        SchemaDocument corrected = apply("  - {at: /$defs/A/anyOf/1, because: x, replace: {type: number}}");

        for (String beside : List.of("/type", "/$defs/Z", "/$defs/b~1c", "/$defs/A/anyOf/0")) {
            assertThat(at(corrected, beside)).isSameAs(at(document, beside));
        }
        assertThat(Corrections.apply(document, Bindings.NONE, diagnostics).root())
                .isSameAs(document.root());
    }

    @Test
    void leavesTheDocumentItIsGivenAsItWas() {
        apply("  - {at: /$defs/A/anyOf/1, because: x, replace: {type: number}}");

        assertThat(document.root().json()).isEqualTo(json(SCHEMA));
        assertThat(at(document, "/$defs/A/anyOf/1/type").json().textValue()).isEqualTo("integer");
    }

    @Test
    void keepsTheLocationAndTheDigestOfTheFile() {
        SchemaDocument corrected = apply("  - {at: '', because: x, replace: {}}");

        assertThat(corrected.location()).isEqualTo(document.location());
        assertThat(corrected.sha256()).isEqualTo(document.sha256());
    }

    @Test
    void reportsCorrectionsOfWhatIsNotThereAndMakesTheOthers() {
        SchemaDocument corrected = correctInSpiteOf("""
                  - {at: /$defs/B, because: x, replace: 1}
                  - {at: /$defs/A/anyOf/2, because: x, replace: 1}
                  - {at: /$defs/Z, because: x, replace: 1}
                """);

        assertThat(BindingsFiles.lines(diagnostics))
                .containsExactly(
                        "b.yaml:2:10: error LATHE-041: the schema has nothing at \"/$defs/B\", as \"/$defs\" has no"
                                + " \"B\"; correct the address, or remove what is bound to it",
                        "b.yaml:3:10: error LATHE-041: the schema has nothing at \"/$defs/A/anyOf/2\", as"
                                + " \"/$defs/A/anyOf\" has no \"2\"; correct the address, or remove what is bound to"
                                + " it");
        assertThat(at(corrected, "/$defs/Z").json().intValue()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/$defs/A, /$defs/A/anyOf/1, 3, 2",
                "/$defs/A/anyOf/1, /$defs/A, 2, 3",
                "/$defs/A, /$defs/A, 3, 2",
                "``, /type, 3, 2",
                "/$defs/Z/properties/p/type, ``, 2, 3",
            })
    void makesNoCorrectionWhereSomeOverlap(String first, String second, int innerLine, int outerLine) {
        SchemaDocument corrected = correctInSpiteOf("  - {at: '" + first + "', because: x, replace: 1}\n  - {at: '"
                + second + "', because: x, replace: 2}");

        String inner = innerLine == 2 ? first : second;
        assertThat(BindingsFiles.lines(diagnostics))
                .containsExactly("b.yaml:" + innerLine + ":10: error LATHE-042: \"" + inner + "\" is part of what the"
                        + " correction in line " + outerLine + " replaces; make one correction of both");
        assertThat(corrected.root()).isSameAs(document.root());
    }

    @Test
    void takesNamesThatBeginAlikeForTwo() {
        SchemaDocument alike = BindingsFiles.schema("{\"a\": 1, \"ab\": 2}");
        Bindings bindings = BindingsFiles.read(
                "corrections: [{at: /a, because: x, replace: 3}, {at: /ab, because: x, replace: 4}]");

        assertThat(Corrections.apply(alike, bindings, diagnostics).root().json())
                .isEqualTo(json("{\"a\": 3, \"ab\": 4}"));
        assertThat(diagnostics.all()).isEmpty();
    }

    private JsonNode correct(String corrections) {
        return apply(corrections).root().json();
    }

    private SchemaDocument apply(String corrections) {
        SchemaDocument corrected = correctInSpiteOf(corrections);
        assertThat(BindingsFiles.lines(diagnostics)).isEmpty();
        return corrected;
    }

    private SchemaDocument correctInSpiteOf(String corrections) {
        return Corrections.apply(document, BindingsFiles.read("corrections:\n" + corrections), diagnostics);
    }

    private static SchemaNode at(SchemaDocument document, String address) {
        SchemaNode found = Pointers.find(document.root(), address);
        assertThat(found).as(address).isNotNull();
        return found;
    }
}
