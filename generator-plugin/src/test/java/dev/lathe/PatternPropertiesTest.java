package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members that are told apart by patterns of their names. */
class PatternPropertiesTest {
    private static final GeneratedCode CODE = GeneratedCode.from("""
            {"$defs": {
              "Score": {"type": "object", "properties": {"points": {"type": "integer"}}, "required": ["points"]},
              "Closed": {
                "type": "object",
                "properties": {"name": {"type": "string"}},
                "patternProperties": {"^team_": {"$ref": "#/$defs/Score"}, "^n[0-9]+$": {"type": "integer"}, "^x-": true},
                "additionalProperties": false
              },
              "Open": {"type": "object", "patternProperties": {"^[A-Z]+$": {"type": ["integer", "null"]}}},
              "Mixed": {
                "type": "object",
                "patternProperties": {"^x-": {}, "[aeiou]$": {"type": "boolean"}},
                "additionalProperties": {"type": "string"}
              },
              "Scores": {
                "type": "object",
                "patternProperties": {"^[a-z]+$": {"$ref": "#/$defs/Score"}},
                "additionalProperties": false
              },
              "Alike": {
                "type": "object",
                "properties": {"name": {"type": "string"}},
                "patternProperties": {"^a": {"type": "integer"}, "^b": {"type": "integer"}},
                "additionalProperties": {"type": "integer"}
              },
              "Extended": {
                "allOf": [
                  {"type": "object", "patternProperties": {"^a": {"type": "integer"}}, "additionalProperties": {"type": "string"}},
                  {"type": "object", "properties": {"a1": {"type": "integer"}, "keeper": {"type": "string"}}}
                ]
              },
              "Required": {
                "type": "object",
                "required": ["a1"],
                "patternProperties": {"^a": {"type": "integer"}}
              },
              "Slow": {"type": "object", "patternProperties": {"^.*.*.*.*.*=$": {"type": "integer"}}}
            }}
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Closed | {\"name\":\"a\",\"team_b\":{\"points\":1},\"team_a\":{\"points\":2,\"z\":1.0},\"n1\":3,\"x-z\":null,\"x-a\":1.50}",
                "Closed | {\"name\":\"a\",\"more\":{\"a\":null}}",
                "Closed | {}",
                "Open | {\"B\":1,\"A\":null,\"b\":\"c\"}",
                "Open | {}",
                "Mixed | {\"x-a\":[null],\"ba\":true,\"b\":\"c\",\"\":\"d\"}",
                "Scores | {\"b\":{\"points\":1},\"a\":{\"points\":2}}",
                "Scores | {}",
                "Alike | {\"name\":\"a\",\"c\":1,\"b\":2,\"a\":3}",
                "Extended | {\"a1\":1,\"a2\":2,\"b\":\"c\"}",
                "Extended | {\"a1\":1,\"keeper\":\"k\"}",
                "Required | {\"a1\":1,\"a2\":2,\"b\":null}"
            })
    void losesNothing(String definition, String json) {
        assertThat(CODE.roundTrip(definition, json)).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Closed | {\"team_a\":{}} | Score: missing \"points\"",
                "Closed | {\"n1\":\"1\"} | Closed.n1: expected integer, got string \"1\"",
                "Closed | {\"team_a\":1} | Score: expected object, got number 1",
                "Open | {\"A\":true} | Open.A: expected integer, got true",
                "Mixed | {\"a\":\"b\"} | Mixed.a: expected true or false, got string \"b\"",
                "Mixed | {\"b\":true} | Mixed.b: expected string, got true",
                "Alike | {\"a\":\"b\"} | Alike.a: expected integer, got string \"b\"",
                "Required | {\"a2\":1} | Required: missing \"a1\""
            })
    void refusesWhatDoesNotFitThePattern(String definition, String json, String message) {
        assertThat(CODE.refusal(definition, json)).isEqualTo(message);
    }

    @Test
    void givesTheMembersOfAPatternByTheirType() {
        Object closed = CODE.read("Closed", "{\"n2\":2,\"n1\":1,\"team_a\":{\"points\":3},\"x-a\":4,\"other\":5}");

        assertThat(GeneratedCode.call(closed, "nMembers")).isEqualTo(Map.of("n1", 1L, "n2", 2L));
        assertThat(GeneratedCode.call(closed, "scores")).asString().startsWith("{team_a=");
        assertThat(GeneratedCode.call(closed, "unknownMembers")).hasToString("{x-a=4, other=5}");
    }

    /** Where no other member may be there, or all others are of the same type, a map of all says it. */
    @Test
    void makesOneMapWhereTypesDoNotDiffer() {
        assertThat(CODE.java("Scores")).isEqualTo("java.util.Map<java.lang.String,com.example.model.Score>");
        assertThat(GeneratedCode.call(CODE.read("Alike", "{\"b\":2,\"c\":1}"), "additionalProperties"))
                .isEqualTo(Map.of("b", 2L, "c", 1L));
    }

    @Test
    void buildsWhatReadsBackAsTheSame() {
        Object score = CODE.build("Score", "points", 1L);
        Object closed =
                CODE.build("Closed", "name", "a", "scores", Map.of("team_a", score), "nMembers", Map.of("n1", 1L));

        assertThat(CODE.write(closed)).isEqualTo("{\"name\":\"a\",\"team_a\":{\"points\":1},\"n1\":1}");
        assertThat(CODE.read("Closed", CODE.write(closed))).isEqualTo(closed).hasSameHashCodeAs(closed);
        assertThat(GeneratedCode.call(GeneratedCode.call(closed, "toBuilder"), "build"))
                .isEqualTo(closed);
        assertThat(closed).isNotEqualTo(CODE.read("Closed", "{\"name\":\"a\",\"team_a\":{\"points\":1},\"n1\":2}"));
    }

    @Test
    void refusesToBuildMembersUnderNamesThatBelongElsewhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CODE.build("Closed", "nMembers", Map.of("n1", 1L, "x", 2L)))
                .withMessage("\"x\" does not belong to nMembers: its name is one of unknownMembers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CODE.build("Closed", "nMembers", Map.of("name", 1L)))
                .withMessage("\"name\" does not belong to nMembers: its name is one of the declared members");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CODE.build("Mixed", "additionalProperties", Map.of("a", "b")))
                .withMessage("\"a\" does not belong to additionalProperties: its name is one of booleanMembers");
    }

    /** A pattern may be slow without its author's knowing; who sends the name knows. */
    @Test
    void refusesNamesThatTakeForeverToMatch() {
        String name = "a".repeat(200);

        assertThat(CODE.refusal("Slow", "{\"" + name + "\":1}")).contains("takes too long to be matched");
        assertThat(CODE.refusal("Open", "{\"" + "a".repeat(1001) + "\":1}")).contains("takes too long to be matched");
        assertThat(CODE.roundTrip("Slow", "{\"a=\":1}")).isEqualTo("{\"a=\":1}");
    }

    /** Patterns are ECMAScript's, and Java writes some of them in another way. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "^[a[]+$ | [a[ | b",
                "^a&&b$ | a&&b | b",
                "^[a&&b]+$ | b&a | c",
                "^\\\\/a\\\\_\\\\-$ | /a_- | a",
                "^[^]$ | b | bb",
                "^\\\\u{62}$ | b | c",
                "^a$ | a | a\\n",
                "^\\\\cJ$ | \\n | J",
                "^(?<w>b)\\\\k<w>$ | bb | b",
                "^\\\\h$ | h | ' '"
            })
    void matchesAsEcmaScriptDoes(String pattern, String name, String other) {
        GeneratedCode code = GeneratedCode.from("{\"$defs\": {\"A\": {\"type\": \"object\", \"patternProperties\": {\""
                + pattern + "\": {\"type\": \"integer\"}}, \"additionalProperties\": {\"type\": \"string\"}}}}");

        assertThat(code.roundTrip("A", "{\"" + name + "\":1}")).isEqualTo("{\"" + name + "\":1}");
        assertThat(code.refusal("A", "{\"" + other + "\":1}")).contains("expected string");
    }

    @Test
    void leavesMembersOpenWhosePatternJavaDoesNotHave() {
        GeneratedCode code = GeneratedCode.from("""
                {"$defs": {"A": {
                  "type": "object",
                  "patternProperties": {"^\\\\p{Wrong}$": {"type": "integer"}, "(": {"type": "integer"}},
                  "additionalProperties": {"type": "string"}
                }}}
                """);

        assertThat(code.roundTrip("A", "{\"a\":1.0,\"b\":\"c\"}")).isEqualTo("{\"a\":1.0,\"b\":\"c\"}");
        assertThat(code.diagnostics())
                .singleElement()
                .asString()
                .contains("warning LATHE-020", "Java has no regular expression for \"^\\p{Wrong}$\", \"(\"");
    }

    @Test
    void callsAMapAsTheBindingsSay() {
        String schema = """
                {"$defs": {"A": {
                  "type": "object",
                  "properties": {"b": {"type": "string"}},
                  "patternProperties": {"^n": {"type": "integer"}}
                }}}
                """;
        String address = "/$defs/A/patternProperties/^n";

        GeneratedCode code = GeneratedCode.from(schema, "types: {" + address + ": {name: counts}}");

        assertThat(GeneratedCode.call(code.read("A", "{\"n1\":1}"), "counts")).isEqualTo(Map.of("n1", 1L));
        assertThat(code.write(code.build("A", "counts", Map.of("n2", 2L)))).isEqualTo("{\"n2\":2}");
        assertThat(Generation.of(schema)
                        .withBindings("types: {" + address + ": {name: b}}")
                        .refusal())
                .containsExactly("bindings.yaml:1:9: error LATHE-043: the class has another member or method \"b\";"
                        + " choose another name");
    }

    @Test
    void saysWhichNamesThereMayBe() {
        String schema = """
                {"$defs": {"A": {
                  "type": "object",
                  "properties": {"b": {
                    "type": "object",
                    "patternProperties": {"^[a-z]+$": {"type": "integer"}},
                    "additionalProperties": false,
                    "propertyNames": {"maxLength": 3}
                  }}
                }}}
                """;

        assertThat(GeneratedCode.from(schema).source("A"))
                .contains("{@code propertyNames} {@code {\"maxLength\":3}}", "{@code patternProperties}", "^[a-z]+$}");
    }
}
