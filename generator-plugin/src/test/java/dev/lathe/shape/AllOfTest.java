package dev.lathe.shape;

import static dev.lathe.shape.Normalized.findings;
import static dev.lathe.shape.Normalized.show;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllOfTest {
    private static final String NAMED = "'$defs': {"
            + "'A': {'type': 'object', 'properties': {'a': {'type': 'string'}, 'in': {'properties': {'x': {}}}}},"
            + "'B': {'allOf': [{'$ref': '#/$defs/A'}, {'properties': {'b': {}}}]},"
            + "'Alias': {'$ref': '#/$defs/A'},"
            + "'U': {'oneOf': [{'$ref': '#/$defs/A'}, {'properties': {'u': {}}}]},"
            + "'S': {'type': 'string', 'minLength': 1}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "{'type': 'integer'}   @ {'type': 'number'}                   @ integer",
                "{'type': 'number'}    @ {'minimum': 1}                       @ number minimum 1",
                "{'minLength': 1}      @ {'type': 'string', 'maxLength': 2}   @ string minLength 1 maxLength 2",
                "{}                    @ {'type': 'string'}                   @ string",
                "true                  @ {'type': 'string'}                   @ string",
                "{'type': ['string', 'null']} @ {'type': ['null', 'string']}  @ null|string",
                "{'type': ['string', 'null']} @ {'type': 'string'}            @ string",
                "{'enum': ['a', 'b']}  @ {'enum': ['b', 'c', 'a']}            @ b/a",
                "{'enum': ['a', 'b']}  @ {'const': 'a'}                       @ =\"a\"",
                "{'type': 'string'}    @ {'const': 'a'}                       @ =\"a\"",
                "{'type': 'array', 'items': {'type': 'number'}} @ {'items': {'type': 'integer'}} @ [integer]",
                "{'properties': {'a': {}}} @ {'properties': {'a': {'type': 'string'}}, 'required': ['a']} @ {a: string}",
                "{'properties': {'a': {'properties': {'x': {}}}}} @ {'properties': {'a': {'properties': {'y': {}}}}} @ {a?: {x?: any, y?: any}}"
            })
    void isWhatAllPartsAllow(String first, String second, String shape) {
        assertThat(show("{'allOf': [" + first + ", " + second + "]}")).isEqualTo(shape);
    }

    @Test
    void isTheReferenceWhereThePartsSayNoMore() {
        assertThat(show("{'allOf': [{'$ref': '#/$defs/A'}], 'description': 'd', " + NAMED + "}"))
                .isEqualTo("->/$defs/A");
        assertThat(show("{'allOf': [{'$ref': '#/$defs/A'}, {'$ref': '#/$defs/B'}], " + NAMED + "}"))
                .isEqualTo("->/$defs/B");
        assertThat(show("{'$ref': '#/$defs/A', 'type': 'object', 'minProperties': 1, " + NAMED + "}"))
                .isEqualTo("->/$defs/A minProperties 1");
    }

    @Test
    void remembersTheNamedObjectsInIt() {
        assertThat(show("{'allOf': [{'$ref': '#/$defs/B'}, {'properties': {'c': {}}}], " + NAMED + "}"))
                .isEqualTo("{a?: string, in?: {x?: any}, b?: any, c?: any} of /$defs/B /$defs/A");
    }

    @Test
    void doesNotTakeAnAliasForAnObject() {
        assertThat(show("{'allOf': [{'$ref': '#/$defs/Alias'}, {'properties': {'c': {}}}], " + NAMED + "}"))
                .endsWith("} of /$defs/A");
    }

    @Test
    void countsWhatStandsBesideAReference() {
        assertThat(show("{'$ref': '#/$defs/A', 'required': ['a'], 'properties': {'c': {}}, " + NAMED + "}"))
                .isEqualTo("{a: string, in?: {x?: any}, c?: any} of /$defs/A");
        assertThat(show("{'$ref': '#/$defs/S', 'enum': ['x', 'y'], " + NAMED + "}"))
                .isEqualTo("x/y minLength 1");
    }

    @Test
    void keepsTheTypeOfAMemberThatIsTheSameInAllParts() {
        Normalized normalized = Normalized.of(
                "{'allOf': [{'$ref': '#/$defs/A'}, {'properties': {'in': {'properties': {'x': {}}}}}], " + NAMED + "}");

        assertThat(member(normalized, "in").shape().source().pointer()).isEqualTo("/$defs/A/properties/in");
    }

    @Test
    void givesANarrowedMemberAnAddressOfItsOwn() {
        Normalized normalized = Normalized.of("{'allOf': [{'$ref': '#/$defs/A'}, {'properties': {'in': {'description':"
                + " 'narrow', 'properties': {'y': {}}}}}], " + NAMED + "}");
        PropertyShape in = member(normalized, "in");

        assertThat(Show.of(in.shape())).isEqualTo("{x?: any, y?: any}");
        assertThat(in.shape().source().pointer()).isEqualTo("/allOf/1/properties/in");
        assertThat(in.documentation().description()).isEqualTo("narrow");
    }

    @Test
    void neverGivesAMergedTypeTheAddressOfANamedOne() {
        Normalized normalized = Normalized.of("{'allOf': [{'$ref': '#/$defs/A'}, {'properties': {'in': {'properties':"
                + " {'y': {}}}}}, {'properties': {'z': {'$ref': '#/allOf/1/properties/in'}}}], " + NAMED + "}");

        assertThat(Show.of(normalized.shapes().at("/allOf/1/properties/in"))).isEqualTo("{y?: any}");
        assertThat(Show.of(member(normalized, "in").shape())).isEqualTo("{x?: any, y?: any}");
        assertThat(member(normalized, "in").shape().source().pointer()).isNotEqualTo("/allOf/1/properties/in");
    }

    @Test
    void goesIntoTheArmsOfAUnion() {
        Normalized normalized =
                Normalized.of("{'allOf': [{'$ref': '#/$defs/U'}, {'properties': {'c': {}}}], " + NAMED + "}");

        assertThat(Show.of(normalized.root()))
                .isEqualTo("({c?: any, a?: string, in?: {x?: any}} of /$defs/A | {c?: any, u?: any})");
    }

    @Test
    void typesMembersByWhatThePartsSayOfOthers() {
        assertThat(show("{'allOf': [{'properties': {'a': {}}, 'additionalProperties': {'type': 'string'}},"
                        + " {'properties': {'b': {'minLength': 2}}}]}"))
                .isEqualTo("{a?: any, b?: string minLength 2, *: string}");
    }

    @Test
    void saysWhereTwoPartsExcludeEachOther() {
        assertThat(findings("{'allOf': [\n{'properties': {'a': {'type': 'string'}}},\n{'properties': {'a': {'type':"
                        + " ['integer', 'null']}}}]}"))
                .containsExactly(
                        "s.json:3:22: warning LATHE-022: no value satisfies all that applies here: this asks for"
                                + " integer or null, and s.json:2:22 for string; change one of them. Until then, it may be anything");
    }

    @Test
    void saysWhereTwoListsExcludeEachOther() {
        assertThat(findings("{'allOf': [{'enum': ['a', 'b']}, {'const': 'c'}]}"))
                .containsExactly(
                        "s.json:1:34: warning LATHE-022: no value satisfies all that applies here: none of the"
                                + " values that this lists is among those that s.json:1:12 lists; change one of them. Until then, it may be anything");
    }

    @Test
    void saysWhereARequiredMemberIsForbiddenByAPart() {
        assertThat(findings(
                        "{'allOf': [{'properties': {'a': {}}, 'additionalProperties': false}, {'required': ['b']}]}"))
                .singleElement()
                .asString()
                .contains("warning LATHE-022: \"b\" is required here");
    }

    @Test
    void namesATypeThatContainsItself() {
        Normalized normalized = Normalized.of("{'allOf': [{'$ref': '#/$defs/X'}, {'$ref': '#/$defs/Y'}], '$defs': {"
                + "'X': {'properties': {'next': {'$ref': '#/$defs/X'}, 'x': {}}},"
                + "'Y': {'properties': {'next': {'$ref': '#/$defs/Y'}, 'y': {}}}}}");

        String next = "/allOf/1/properties/next";
        assertThat(normalized.findings()).isEmpty();
        assertThat(Show.of(normalized.root()))
                .isEqualTo("{next?: {next?: ->" + next + ", x?: any, y?: any} of /$defs/X /$defs/Y, x?: any, y?: any}"
                        + " of /$defs/X /$defs/Y");
        assertThat(normalized.shapes().at(next))
                .isEqualTo(member(normalized, "next").shape());
    }

    @Test
    void narrowsAMemberToTheTypeItIsIn() {
        Normalized normalized =
                Normalized.of("{'$defs': {'X': {'properties': {'child': {'allOf': [{'$ref': '#/$defs/X'},"
                        + " {'properties': {'more': {}}}]}}}}}");

        assertThat(normalized.shown("X"))
                .isEqualTo("{child?: {child?: ->/$defs/X/properties/child, more?: any} of /$defs/X}");
    }

    private static PropertyShape member(Normalized normalized, String name) {
        return ((ObjectShape) normalized.root()).properties().get(name);
    }
}
