package dev.lathe.shape;

import static dev.lathe.shape.Normalized.findings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.schema.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordReportsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'not': {'type': 'string'}",
                "'if': {'minimum': 1}",
                "'then': {'minimum': 1}",
                "'else': {'minimum': 1}",
                "'dependencies': {'a': ['b']}",
                "'dependentRequired': {'a': ['b']}",
                "'dependentSchemas': {'a': {}}",
                "'contains': {}",
                "'minContains': 1",
                "'unevaluatedProperties': false",
                "'unevaluatedItems': false",
                "'patternProperties': {'(': true}"
            })
    void saysWhatItDoesNotActOn(String member) {
        String keyword = member.substring(1, member.indexOf('\'', 1));

        assertThat(findings("{'$defs': {'A': {\n" + member + "}}}"))
                .singleElement()
                .asString()
                .startsWith("s.json:2:1: warning LATHE-020: \"" + keyword + "\" does not change the model: ")
                .hasSizeGreaterThan(90);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "javaType | Give the type a \"name\" in the bindings",
                "javaName | Give the member a \"name\" in the bindings",
                "existingJavaType | convert it, in your own code",
                "javaInterfaces | \"unions\" in the bindings",
                "extends | \"allOf\"",
                "javaEnumNames | Constants are called after the values"
            })
    void saysWhatToDoInsteadOfAWordOfJsonschema2pojo(String word, String advice) {
        assertThat(findings("{'$defs': {'A': {'type': 'string', '" + word + "': 'x'}}}"))
                .singleElement()
                .asString()
                .contains("warning LATHE-021: \"" + word + "\" is no keyword", advice);
    }

    @Test
    void isSilentAboutWhatIsForPeople() {
        assertThat(
                        findings(
                                "{'$id': 'urn:x', '$anchor': 'a', '$comment': 'c', 'title': 't', 'description': 'd', 'examples':"
                                        + " [], 'default': 1, 'deprecated': true, 'readOnly': true, 'writeOnly': true, 'format': 'f',"
                                        + " 'contentEncoding': 'e', 'contentMediaType': 'm', '$defs': {}, 'definitions': {}, 'x-own': 1}"))
                .isEmpty();
    }

    @Test
    void isSilentAboutDescriptionsOfALaterDialect() {
        Normalized normalized =
                Normalized.of("{'type': 'string', 'deprecated': true, 'examples': []}", Dialect.DRAFT_04);

        assertThat(normalized.findings()).isEmpty();
        assertThat(normalized.root().documentation().deprecated()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "requierd   @ Did you mean \"required\"?",
                "nullable   @ To allow null, add \"null\" to the type.",
                "discriminator @ Arms are told apart by the constants that they have: give each a \"const\".",
                "$recursiveRef @ Other versions of JSON Schema have it: name one in \"$schema\" if that is meant."
            })
    void saysWhatIsNoKeyword(String name, String advice) {
        assertThat(findings("{'" + name + "': []}"))
                .containsExactly("s.json:1:2: warning LATHE-021: \"" + name + "\" is no keyword of 2020-12 and does not"
                        + " change the model. " + advice);
    }

    @Test
    void knowsTheKeywordsOfEachDialect() {
        Normalized normalized = Normalized.of("{'type': 'string', 'const': 'x'}", Dialect.DRAFT_04);

        assertThat(normalized.findings()).singleElement().asString().contains("\"const\" is no keyword of draft-04");
        assertThat(Show.of(normalized.root())).isEqualTo("string");
    }

    @Test
    void looksOnlyWhereSchemasAre() {
        assertThat(findings(
                        "{'properties': {'nullable': {'default': {'nullable': 1}, 'enum': [{'a': {'nullable': 1}}]}}}"))
                .isEmpty();
    }

    @Test
    void doesNotLookIntoWhatItDoesNotActOn() {
        assertThat(findings("{'not': {'nullable': true, 'type': 7}}")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "{'type': 'text'}              @ 1:10 @ found \"text\"",
                "{'type': 7}                   @ 1:10 @ found 7",
                "{'type': []}                  @ 1:10 @ found an empty array",
                "{'type': ['string', 1]}       @ 1:21 @ found a number",
                "{'properties': []}            @ 1:16 @ \"properties\" must be an object whose members are schemas; found an empty array",
                "{'properties': {'a': 'b'}}    @ 1:22 @ what \"properties\" holds must be a schema",
                "{'required': true}            @ 1:14 @ must be an array of strings",
                "{'required': ['a', 1]}        @ 1:20 @ what \"required\" lists must be strings; found 1",
                "{'enum': []}                  @ 1:10 @ at least one value",
                "{'enum': 'a'}                 @ 1:10 @ found a string",
                "{'anyOf': {}}                 @ 1:11 @ at least one schema; found an object",
                "{'allOf': []}                 @ 1:11 @ at least one schema; found an empty array",
                "{'items': 'x'}                @ 1:11 @ a schema, which is an object or a boolean; found a string",
                "{'additionalProperties': null}@ 1:26 @ found null",
                "{'title': 1}                  @ 1:11 @ must be a string; found 1",
                "{'description': {}}           @ 1:17 @ must be a string; found an object",
                "{'minLength': -1}             @ 1:15 @ not negative; found -1",
                "{'maxItems': 1.5}             @ 1:14 @ not negative; found 1.5",
                "{'maximum': '1'}              @ 1:13 @ must be a number; found a string",
                "{'multipleOf': 0}             @ 1:16 @ a number above 0; found 0",
                "{'uniqueItems': 1}            @ 1:17 @ must be a boolean; found 1",
                "{'examples': 1}               @ 1:14 @ must be an array; found 1"
            })
    void saysWhatHasNotTheFormOfItsKeyword(String schema, String place, String found) {
        assertThat(findings(schema))
                .anySatisfy(finding -> assertThat(finding)
                        .startsWith("s.json:" + place + ": warning LATHE-004: ")
                        .contains(found));
    }

    @Test
    void collectsEverythingThatIsMalformed() {
        assertThat(
                        findings(
                                "{'properties': {'a': {'type': 'x'}, 'b': 1, 'c': {'minLength': 'y'}, 'd': {'required': 'z'}}}"))
                .hasSize(4)
                .allMatch(finding -> finding.contains("warning LATHE-004"));
    }

    @Test
    void toleratesFormsOfOtherDialects() {
        assertThat(findings("{'minimum': 1, 'exclusiveMinimum': true, 'maxLength': 2.0}"))
                .isEmpty();
    }
}
