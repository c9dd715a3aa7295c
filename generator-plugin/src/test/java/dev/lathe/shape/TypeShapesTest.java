package dev.lathe.shape;

import static dev.lathe.shape.Normalized.findings;
import static dev.lathe.shape.Normalized.show;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeShapesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "{'type': 'string'}                          @ string",
                "{'type': 'integer'}                         @ integer",
                "{'type': 'number'}                          @ number",
                "{'type': 'boolean'}                         @ boolean",
                "{'type': 'object'}                          @ map(any)",
                "{'type': 'array'}                           @ [any]",
                "{'type': ['string']}                        @ string",
                "{'type': ['integer', 'null']}               @ null|integer",
                "{'type': ['null', 'object']}                @ null|map(any)",
                "{'type': ['string', 'integer']}             @ (string | integer)",
                "{'type': ['integer', 'number']}             @ number",
                "{'type': ['integer', 'string', 'number']}   @ (number | string)",
                "{'type': ['array', 'null', 'object']}       @ null|([any] | map(any))",
                "true                                        @ any",
                "false                                       @ nothing"
            })
    void followsTheType(String schema, String shape) {
        assertThat(show(schema)).isEqualTo(shape);
    }

    @Test
    void allowsAnythingWhereEveryTypeIsListed() {
        assertThat(show("{'type': ['object', 'array', 'string', 'number', 'boolean', 'null']}"))
                .isEqualTo("any");
    }

    @Test
    void givesEachTypeTheKeywordsThatConcernIt() {
        assertThat(
                        show(
                                "{'type': ['object', 'string'], 'minLength': 1, 'properties': {'a': true}, 'maxProperties': 3}"))
                .startsWith("({a?: any} maxProperties 3 | string minLength 1)");
    }

    @Test
    void givesEveryTypeOfAListAnAddressOfItsOwn() {
        UnionShape union = (UnionShape) Normalized.of("{'type': ['object', 'string'], 'properties': {'a': true}}")
                .root();

        assertThat(union.source().pointer()).isEmpty();
        assertThat(union.arms()).extracting(arm -> arm.source().pointer()).containsExactly("/type/0", "/type/1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "{'properties': {'a': {'type': 'string'}}}   @ {a?: string}",
                "{'required': ['a']}                         @ {a: any}",
                "{'additionalProperties': {'type': 'string'}}@ null|(map(string))",
                "{'items': {'type': 'string'}}               @ null|([string])",
                "{'enum': ['a', 'b']}                        @ a/b",
                "{'minimum': 3}                              @ any minimum 3",
                "{'title': 'T', 'type': {}}                  @ any"
            })
    void guessesTheTypeFromTheKeywords(String schema, String shape) {
        assertThat(Show.of(Normalized.of(schema).root())).isEqualTo(shape);
    }

    @Test
    void allowsAnythingWhereTheGuessIsOpen() {
        assertThat(show("{'properties': {'a': true}, 'items': true}")).isEqualTo("any");
    }

    @Test
    void keepsNullAloneAsAConstraint() {
        assertThat(show("{'type': 'null'}")).isEqualTo("any type \"null\"");
    }

    @Test
    void keepsConstraintsInTheOrderOfTheDocument() {
        assertThat(show("{'pattern': 'x', 'type': 'string', 'format': 'uri', 'minLength': 0, 'readOnly': true}"))
                .isEqualTo("string pattern \"x\" format \"uri\" minLength 0 readOnly true");
    }

    @Test
    void leavesOutWhatAsksNothing() {
        assertThat(show("{'type': 'array', 'uniqueItems': false, 'writeOnly': false}"))
                .isEqualTo("[any]");
    }

    @Test
    void reportsAConstraintThatConcernsNoValue() {
        assertThat(findings("{'type': 'integer',\n 'minLength': 1, 'format': 'int32', 'contentEncoding': 'base64'}"))
                .containsExactly("s.json:2:2: warning LATHE-020: \"minLength\" is about values of type string, and the"
                        + " values of this schema are of type integer; remove it, or correct the type");
        assertThat(findings("{'type': 'array', 'maximum': 1}"))
                .singleElement()
                .asString()
                .contains("\"maximum\" is about values of type number, and");
        assertThat(findings("{'type': 'string', 'properties': {}, 'items': {}}"))
                .hasSize(2);
    }

    @Test
    void readsDocumentation() {
        Documentation documentation = Normalized.of("{'type': 'string', 'title': 'T', 'description': 'D',"
                        + " 'deprecated': true, 'default': null, 'examples': ['e'], '$comment': 'c'}")
                .root()
                .documentation();

        assertThat(documentation.title()).isEqualTo("T");
        assertThat(documentation.description()).isEqualTo("D");
        assertThat(documentation.deprecated()).isTrue();
        assertThat(documentation.defaultValue()).hasToString("null");
        assertThat(documentation.constraints()).isEmpty();
    }
}
