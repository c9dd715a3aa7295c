package dev.lathe.shape;

import static dev.lathe.shape.Normalized.findings;
import static dev.lathe.shape.Normalized.show;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueShapesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "{'enum': ['a', 'b', 'a']}                    @ a/b",
                "{'enum': ['a']}                              @ =\"a\"",
                "{'enum': ['a', 'b', null]}                   @ null|a/b",
                "{'type': ['string', 'null'], 'enum': ['a', 'b', null]} @ null|a/b",
                "{'type': ['string', 'null'], 'enum': ['a', 'b']}       @ a/b",
                "{'enum': [1, 2]}                             @ integer enum [1,2]",
                "{'enum': [1, 2.5]}                           @ number enum [1,2.5]",
                "{'enum': [1, 1.0]}                           @ =1",
                "{'enum': [true, false]}                      @ boolean enum [true,false]",
                "{'enum': ['a', 1, 2, null]}                  @ null|(=\"a\" | integer enum [1,2])",
                "{'enum': ['a', 'b', true]}                   @ (a/b | =true)",
                "{'enum': [{'a': 1}, 'x']}                    @ any enum [{\"a\":1},\"x\"]",
                "{'const': 'a'}                               @ =\"a\"",
                "{'type': 'integer', 'const': -3}             @ =-3",
                "{'const': 1.5}                               @ =1.5",
                "{'const': false}                             @ =false",
                "{'const': null}                              @ any type \"null\"",
                "{'const': [1]}                               @ any const [1]",
                "{'const': 12345678901234567890}              @ any const 12345678901234567890",
                "{'const': 0.1234567890123456789}             @ any const 0.1234567890123456789"
            })
    void knowsTheValues(String schema, String shape) {
        assertThat(show(schema)).isEqualTo(shape);
    }

    @Test
    void givesTextsAmongOtherValuesAnAddressOfTheirOwn() {
        UnionShape union = (UnionShape) Normalized.of("{'enum': [1, 'a', 'b']}").root();

        assertThat(union.arms()).extracting(arm -> arm.source().pointer()).contains("/enum/1");
    }

    @Test
    void saysWhichValueTheTypeExcludes() {
        Normalized normalized = Normalized.of("{'type': 'string',\n 'enum': ['a', 'b', null]}");

        assertThat(Show.of(normalized.root())).isEqualTo("a/b");
        assertThat(normalized.findings())
                .containsExactly(
                        "s.json:2:21: warning LATHE-020: the type beside this list excludes this value; add its"
                                + " type there, or remove the value");
    }

    @Test
    void saysWhereTheTypeExcludesEveryValue() {
        assertThat(findings("{'properties': {'a': {'type': 'integer', 'enum': ['1', '2']}}}"))
                .containsExactly(
                        "s.json:1:22: warning LATHE-022: no value satisfies all that applies here: the type beside"
                                + " the list is integer, and none of the values that this lists is of it; change one of them."
                                + " Until then, it may be anything");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "{'anyOf': [{'const': 'a'}, {'const': 'b'}]}                       @ a/b",
                "{'oneOf': [{'enum': ['a', 'b']}, {'enum': ['b', 'c']}]}           @ a/b/c",
                "{'anyOf': [{'type': 'string'}, {'enum': ['a', 'b']}]}             @ a/b",
                "{'anyOf': [{'const': 'a'}, {'type': 'null'}, {'const': 'b'}]}     @ null|a/b",
                "{'anyOf': [{'const': 1}, {'const': 2}]}                           @ integer enum [1,2]",
                "{'anyOf': [{'const': 'a'}, {'const': 'b'}, {'type': 'integer'}]}  @ (a/b | integer)"
            })
    void takesAChoiceAmongConstantsForAnEnum(String schema, String shape) {
        assertThat(show(schema)).isEqualTo(shape);
    }

    @Test
    void keepsWhatIsSaidOfEachConstant() {
        Shape shape = Normalized.of(
                        "{'description': 'Which.', 'oneOf': [{'const': 'a', 'title': 'First', 'description':"
                                + " 'The first.'}, {'const': 'b'}, {'const': 'c', 'title': 'Third'}]}")
                .root();

        assertThat(shape.documentation().description()).isEqualTo("Which.\n\n- `a`: The first.\n- `c`: Third");
    }
}
