package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema calls deprecated is so in Java, and what goes on using it compiles without a warning. */
class DeprecationTest {
    private static final GeneratedCode CODE = GeneratedCode.from("""
            {"$defs": {
              "Old": {
                "deprecated": true,
                "type": "object",
                "properties": {
                  "a": {"type": "string", "deprecated": true},
                  "list": {"type": "array", "items": {"$ref": "#/$defs/Old"}}
                },
                "required": ["a"]
              },
              "OldEnum": {"deprecated": true, "enum": ["a", "b"]},
              "OldChoice": {"deprecated": true, "anyOf": [{"$ref": "#/$defs/Old"}, {"type": "string"}]},
              "New": {
                "type": "object",
                "properties": {
                  "kind": {"const": "new", "deprecated": true},
                  "old": {"$ref": "#/$defs/Old"},
                  "olds": {"type": "array", "items": {"$ref": "#/$defs/Old"}},
                  "letter": {"$ref": "#/$defs/OldEnum"},
                  "choice": {"$ref": "#/$defs/OldChoice"},
                  "maybe": {"type": ["string", "null"], "deprecated": true}
                },
                "required": ["kind"]
              },
              "Whole": {"allOf": [{"$ref": "#/$defs/Old"}, {"properties": {"b": {"type": "string"}}}]},
              "Choice": {"anyOf": [{"$ref": "#/$defs/Old"}, {"$ref": "#/$defs/New"}]}
            }}
            """);

    @ParameterizedTest
    @ValueSource(strings = {"Old", "OldEnum", "OldChoice"})
    void deprecatesTypes(String definition) {
        assertThat(CODE.type(definition)).hasAnnotation(Deprecated.class);
    }

    @Test
    void deprecatesNoOthers() {
        assertThat(CODE.type("New").isAnnotationPresent(Deprecated.class)).isFalse();
        assertThat(CODE.type("Choice").isAnnotationPresent(Deprecated.class)).isFalse();
    }

    @Test
    void deprecatesMembers() throws NoSuchMethodException {
        assertThat(CODE.type("New").getMethod("maybe").isAnnotationPresent(Deprecated.class))
                .isTrue();
        assertThat(CODE.type("New").getMethod("kind").isAnnotationPresent(Deprecated.class))
                .isTrue();
        assertThat(CODE.type("New").getMethod("olds").isAnnotationPresent(Deprecated.class))
                .isFalse();
    }

    @Test
    void writesWhatWasRead() {
        String json = "{\"kind\":\"new\",\"old\":{\"a\":\"x\"},\"letter\":\"a\",\"choice\":\"s\",\"maybe\":null}";

        assertThat(CODE.roundTrip("Choice", json)).isEqualTo(json);
    }
}
