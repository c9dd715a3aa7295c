package dev.lathe.shape;

import static dev.lathe.shape.Normalized.findings;
import static dev.lathe.shape.Normalized.show;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnionShapesTest {
    private static final String A_AND_B =
            "'$defs': {'A': {'type': 'object', 'properties': {'a': {'type': 'string'}}, 'required': ['a']},"
                    + " 'B': {'properties': {'b': {'type': 'string'}}}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "{'anyOf': [{'type': 'string'}, {'type': 'integer'}]}                                    @ (string | integer)",
                "{'oneOf': [{'type': 'integer'}, {'type': 'array'}]}                                     @ (integer | [any])",
                "{'anyOf': [{'type': 'string'}, {'type': 'null'}]}                                       @ null|string",
                "{'anyOf': [{'type': 'string'}, {'type': ['null', 'integer']}]}                          @ null|(string | integer)",
                "{'anyOf': [{'type': 'string'}, {'anyOf': [{'type': 'integer'}, {'type': 'boolean'}]}]}  @ (string | integer | boolean)",
                "{'anyOf': [{'type': 'string'}]}                                                         @ string",
                "{'anyOf': [{'type': 'string'}, {'type': 'string', 'title': 'again'}]}                   @ string",
                "{'anyOf': [{'type': 'string'}, {}]}                                                     @ any",
                "{'anyOf': [{'type': 'string'}, true]}                                                   @ any",
                "{'anyOf': [{'type': 'string'}, false]}                                                  @ string",
                "{'anyOf': [{'type': 'null'}]}                                                           @ any type \"null\"",
                "{'anyOf': [{'const': null}, {'type': 'string'}]}                                        @ null|string"
            })
    void isWhatItsArmsAre(String schema, String shape) {
        assertThat(show(schema)).isEqualTo(shape);
    }

    /** An arm that only asks for members is no guess at objects where the schema around it says what values are. */
    @Test
    void takesTheTypesAroundAnArmThatNamesNone() {
        assertThat(show("{'type': ['object', 'array'], 'required': ['a'], 'oneOf': [{'enum': ['x']}, {'required':"
                        + " ['a']}]}"))
                .isEqualTo("({a: any} | [any])");
    }

    @Test
    void standsWhereItsOnlyArmIs() {
        NullableShape nullable = (NullableShape) Normalized.of("{'$defs': {'N': {'description': 'outer', 'anyOf':"
                        + " [{'type': 'null'}, {'description': 'inner', 'title': 'T', 'properties': {'a': {}}}]}}}")
                .shapes()
                .at("/$defs/N");

        assertThat(nullable.value().source().pointer()).isEqualTo("/$defs/N");
        assertThat(nullable.documentation().description()).isEqualTo("outer");
        assertThat(nullable.value().documentation().description()).isEqualTo("outer");
        assertThat(nullable.value().documentation().title()).isEqualTo("T");
    }

    @Test
    void keepsConstraintsThatOnlySomeOfItsTextsHave() {
        assertThat(show("{'anyOf': [{'type': 'string', 'format': 'ipv4'}, {'type': 'string', 'format': 'ipv6'}]}"))
                .isEqualTo(
                        "string anyOf [{\"type\":\"string\",\"format\":\"ipv4\"},{\"type\":\"string\",\"format\":\"ipv6\"}]");
    }

    @Test
    void keepsReferences() {
        assertThat(show("{'anyOf': [{'$ref': '#/$defs/A'}, {'$ref': '#/$defs/B', 'description': 'd'}], " + A_AND_B
                        + "}"))
                .isEqualTo("(->/$defs/A | ->/$defs/B)");
    }

    @Test
    void keepsReferencesWhereWhatIsBesideAddsNothing() {
        assertThat(show("{'type': 'object', 'oneOf': [{'$ref': '#/$defs/A'}, {'$ref': '#/$defs/B'}], " + A_AND_B + "}"))
                .isEqualTo("(->/$defs/A | ->/$defs/B)");
    }

    @Test
    void putsWhatIsBesideItIntoEveryArm() {
        Normalized normalized =
                Normalized.of("{'properties': {'id': {'type': 'string'}}, 'required': ['id'], 'oneOf': ["
                        + "{'$ref': '#/$defs/A'}, {'properties': {'c': {'type': 'integer'}}}], " + A_AND_B + "}");

        assertThat(normalized.findings()).isEmpty();
        assertThat(Show.of(normalized.root()))
                .isEqualTo("({id: string, a: string} of /$defs/A | {id: string, c?: integer})");
        assertThat(((UnionShape) normalized.root()).arms())
                .extracting(arm -> arm.source().pointer())
                .containsExactly("/oneOf/0", "/oneOf/1");
    }

    @Test
    void narrowsADiscriminatorArmByArm() {
        assertThat(
                        show(
                                "{'type': 'object', 'properties': {'kind': {'type': 'string'}}, 'required': ['kind'], 'oneOf':"
                                        + " [{'properties': {'kind': {'const': 'a'}, 'x': {}}}, {'properties': {'kind': {'const': 'b'}}}]}"))
                .isEqualTo("({kind: =\"a\", x?: any} | {kind: =\"b\"})");
    }

    @Test
    void leavesOutArmsThatWhatIsBesideExcludes() {
        assertThat(
                        show(
                                "{'type': ['string', 'integer'], 'anyOf': [{'type': 'integer'}, {'type': 'object'}, {'const': 'x'}]}"))
                .isEqualTo("(integer | =\"x\")");
    }

    @Test
    void saysWhereAnArmContradictsItself() {
        assertThat(findings("{'anyOf': [{'type': 'string'}, {'type': 'integer', 'const': 'x'}]}"))
                .singleElement()
                .asString()
                .startsWith("s.json:1:32: warning LATHE-022");
    }

    @Test
    void saysWhereNothingIsLeftOfAnyArm() {
        assertThat(findings("{'type': 'string', 'anyOf': [{'type': 'integer'}, {'type': 'object'}]}"))
                .singleElement()
                .asString()
                .contains("warning LATHE-022");
    }

    @Test
    void makesOneTypeOfArmsThatDifferInWhatTheyRequire() {
        Normalized normalized = Normalized.of("{'properties': {'a': {}, 'b': {}},\n 'oneOf': [{'required': ['a']},"
                + " {'required': ['b'], 'properties': {'a': false}}]}");

        assertThat(Show.of(normalized.root())).isEqualTo("{a?: any, b?: any}");
        assertThat(normalized.findings())
                .singleElement()
                .asString()
                .startsWith(
                        "s.json:2:2: warning LATHE-020: the arms of this \"oneOf\" differ only in which members they"
                                + " ask for");
    }

    @Test
    void isNullableWhereAReferenceAmongItsArmsIs() {
        assertThat(show("{'anyOf': [{'$ref': '#/$defs/N'}, {'type': 'integer'}],"
                        + " '$defs': {'N': {'type': ['string', 'null']}}}"))
                .isEqualTo("null|(->/$defs/N | integer)");
    }

    @Test
    void isNullableWhereAReferenceAmongItsArmsIsNull() {
        assertThat(
                        show(
                                "{'anyOf': [{'$ref': '#/$defs/N'}, {'properties': {'a': {}}}], '$defs': {'N': {'type': 'null'}}}"))
                .isEqualTo("null|{a?: any}");
    }

    @Test
    void isNotTwiceNullable() {
        assertThat(
                        show(
                                "{'anyOf': [{'$ref': '#/$defs/N'}, {'type': 'null'}], '$defs': {'N': {'type': ['string', 'null']}}}"))
                .isEqualTo("->/$defs/N");
    }

    @Test
    void isAnythingWhereAReferenceAmongItsArmsIs() {
        assertThat(show("{'anyOf': [{'$ref': '#/$defs/J'}, {'type': 'integer'}], '$defs': {'J': {}}}"))
                .isEqualTo("any");
    }

    @Test
    void findsNullInAReferenceToWhatIsAroundIt() {
        assertThat(Normalized.of("{'$defs': {'J': {'anyOf': [{'type': 'null'}, {'type': 'string'}, {'type': 'array',"
                                + " 'items': {'anyOf': [{'$ref': '#/$defs/J'}, {'type': 'integer'}]}}]}}}")
                        .shown("J"))
                .isEqualTo("null|(string | [null|(->/$defs/J | integer)])");
    }

    @Test
    void makesTwoChoicesAtOnce() {
        Normalized normalized =
                Normalized.of("{'type': 'object', 'anyOf': [{'properties': {'a': {}}}, {'properties': {'b':"
                        + " {}}}], 'oneOf': [{'properties': {'c': {}}}, {'properties': {'d': {}}}]}");

        assertThat(Show.of(normalized.root()))
                .isEqualTo("({a?: any, c?: any} | {a?: any, d?: any} | {b?: any, c?: any} | {b?: any, d?: any})");
        assertThat(((UnionShape) normalized.root()).arms())
                .extracting(arm -> arm.source().pointer())
                .doesNotHaveDuplicates();
    }

    @Test
    void saysWhereChoicesAreTooMany() {
        StringBuilder choices = new StringBuilder();
        for (int choice = 0; choice < 40; choice++) {
            choices.append(choice == 0 ? "" : ", ")
                    .append("{'anyOf': [{'properties': {'a" + choice + "': {}}}, {'properties': {'b" + choice
                            + "': {}}}]}");
        }

        Normalized normalized = Normalized.of("{'type': 'object', 'allOf': [" + choices + "]}");

        assertThat(((UnionShape) normalized.root()).arms()).hasSize(256);
        assertThat(normalized.findings())
                .hasSize(32)
                .allMatch(finding -> finding.contains("warning LATHE-020") && finding.contains("more than 256 arms"));
    }
}
