package dev.lathe.shape;

import static dev.lathe.shape.Normalized.findings;
import static dev.lathe.shape.Normalized.show;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectShapesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "{'type': 'object', 'properties': {}}                                          @ map(any)",
                "{'type': 'object', 'additionalProperties': {}}                                @ map(any)",
                "{'type': 'object', 'additionalProperties': true}                              @ map(any)",
                "{'type': 'object', 'additionalProperties': false}                             @ map(nothing)",
                "{'type': 'object', 'additionalProperties': {'type': 'integer'}}               @ map(integer)",
                "{'properties': {'b': {'type': 'string'}, 'a': {}}, 'required': ['a']}         @ {b?: string, a: any}",
                "{'properties': {'a': {}}, 'additionalProperties': {}}                         @ {a?: any}",
                "{'properties': {'a': {}}, 'additionalProperties': true}                       @ {a?: any}",
                "{'properties': {'a': {}}, 'additionalProperties': false}                      @ {a?: any, closed}",
                "{'properties': {'a': {}}, 'additionalProperties': {'type': 'string'}}         @ {a?: any, *: string}",
                "{'properties': {'a': {}}, 'required': ['z', 'a', 'z']}                        @ {a: any, z: any}",
                "{'properties': {'a': {'type': ['string', 'null']}}, 'required': ['a']}        @ {a: null|string}"
            })
    void hasTheMembersThatTheSchemaNames(String schema, String shape) {
        assertThat(show(schema)).isEqualTo(shape);
    }

    @Test
    void takesKeywordsForNamesWhereTheyAreOnes() {
        assertThat(show("{'properties': {'properties': {'type': 'object'}, 'enum': {'type': 'string'}, '$ref': {},"
                        + " 'required': {'type': 'boolean'}, 'type': {'const': 'x'}}, 'required': ['type', '$ref']}"))
                .isEqualTo("{properties?: map(any), enum?: string, $ref: any, required?: boolean, type: =\"x\"}");
    }

    @Test
    void typesARequiredMemberThatIsNotListedAsOneOfTheOthers() {
        assertThat(show("{'properties': {'a': {}}, 'required': ['b'], 'additionalProperties': {'type': 'string'}}"))
                .isEqualTo("{a?: any, b: string, *: string}");
    }

    @Test
    void saysWhereAMemberIsRequiredAndForbidden() {
        assertThat(findings("{'properties': {'a': {}},\n 'required': ['b'],\n 'additionalProperties': false}"))
                .containsExactly(
                        "s.json:2:15: warning LATHE-022: \"b\" is required here, and \"additionalProperties\" in"
                                + " s.json:3:26 forbids it; list it in the properties beside that, or do not require it. Until then, it may be anything");
    }

    @Test
    void tellsMembersApartByPatterns() {
        assertThat(Show.of(Normalized.of("{'properties': {'a': {'type': 'string'}},"
                                + " 'patternProperties': {'^x': {'type': 'integer'}, '^y': {}, '^z': false}}")
                        .root()))
                .isEqualTo("{a?: string, /^x/: integer}");
        assertThat(Show.of(Normalized.of("{'patternProperties': {'^x': {'type': 'integer'}}}")
                        .root()))
                .isEqualTo("{, /^x/: integer}");
    }

    @Test
    void makesOneTypeOfAllOtherMembersWherePatternsDoNotDiffer() {
        assertThat(Show.of(Normalized.of("{'properties': {'a': {'type': 'string'}},"
                                + " 'patternProperties': {'^x': {'type': 'integer'}}, 'additionalProperties': false}")
                        .root()))
                .isEqualTo("{a?: string, *: integer} patternProperties \"^x\"");
        assertThat(Show.of(Normalized.of("{'type': 'object', 'patternProperties': {'^x': {'type': 'integer'}},"
                                + " 'additionalProperties': false}")
                        .root()))
                .isEqualTo("map(integer) patternProperties \"^x\"");
        assertThat(Show.of(Normalized.of(
                                "{'type': 'object', 'patternProperties': {'^x': {}}, 'additionalProperties': false}")
                        .root()))
                .isEqualTo("map(any) patternProperties \"^x\"");
    }

    @Test
    void documentsAMemberByItsOwnSchema() {
        ObjectShape object =
                (ObjectShape) Normalized.of("{'properties': {'a': {'$ref': '#/$defs/A', 'description': 'of a',"
                                + " 'maxLength': 5}}, '$defs': {'A': {'type': 'string', 'description': 'of A'}}}")
                        .root();
        PropertyShape property = object.properties().get("a");

        assertThat(property.documentation().description()).isEqualTo("of a");
        assertThat(Show.of(property.shape())).isEqualTo("->/$defs/A maxLength 5");
        assertThat(property.source().pointer()).isEqualTo("/properties/a");
    }

    @Test
    void acceptsAMemberThatIsNeverThere() {
        assertThat(show("{'properties': {'a': false, 'b': true}}")).isEqualTo("{a?: nothing, b?: any}");
    }
}
