package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code allOf}: one flat class that can say what each of its named parts can. */
class CompositionTest {
    private static final GeneratedCode CODE = GeneratedCode.from("""
            {"$defs": {
              "Result": {
                "type": "object",
                "properties": {"_meta": {"type": "object"}}
              },
              "Task": {
                "type": "object",
                "properties": {
                  "taskId": {"type": "string"},
                  "status": {"type": "string", "enum": ["working", "completed"]},
                  "ttl": {"type": ["integer", "null"]}
                },
                "required": ["taskId", "ttl"]
              },
              "GetTaskResult": {"allOf": [{"$ref": "#/$defs/Result"}, {"$ref": "#/$defs/Task"}]},
              "Extended": {
                "allOf": [{"$ref": "#/$defs/GetTaskResult"}],
                "properties": {"note": {"type": "string"}},
                "required": ["status"]
              },
              "Inline": {
                "allOf": [
                  {"properties": {"a": {"type": "string"}}, "required": ["a"]},
                  {"properties": {"b": {"type": "integer"}}}
                ]
              },
              "Narrowed": {
                "allOf": [{"$ref": "#/$defs/Task"}, {"properties": {"taskId": {"const": "main"}}}]
              }
            }}
            """);

    private static final String WHOLE =
            "{\"_meta\":{\"a\":1},\"taskId\":\"t\",\"status\":\"working\",\"ttl\":null,\"more\":1.0}";

    @ParameterizedTest
    @ValueSource(strings = {WHOLE, "{\"taskId\":\"t\",\"ttl\":1}"})
    void flattensItsParts(String json) {
        assertThat(CODE.kind("GetTaskResult")).isEqualTo("class");
        assertThat(CODE.roundTrip("GetTaskResult", json)).isEqualTo(json);
    }

    @Test
    void requiresWhatAnyPartRequires() {
        assertThat(CODE.refusal("GetTaskResult", "{}")).isEqualTo("GetTaskResult: missing \"taskId\", \"ttl\"");
        assertThat(CODE.refusal("Inline", "{}")).isEqualTo("Inline: missing \"a\"");
        assertThat(CODE.refusal("Extended", "{\"taskId\":\"a\",\"ttl\":1}")).isEqualTo("Extended: missing \"status\"");
    }

    @Test
    void givesEachNamedPart() {
        Object whole = CODE.read("GetTaskResult", WHOLE);

        Object task = GeneratedCode.call(whole, "asTask");
        Object result = GeneratedCode.call(whole, "asResult");

        assertThat(task).isInstanceOf(CODE.type("Task"));
        assertThat(GeneratedCode.call(task, "taskId")).isEqualTo("t");
        assertThat(GeneratedCode.call(task, "ttl")).isNull();
        assertThat(GeneratedCode.call(task, "status")).isEqualTo(GeneratedCode.call(whole, "status"));
        assertThat(GeneratedCode.call(result, "meta")).isEqualTo(GeneratedCode.call(whole, "meta"));
    }

    @Test
    void givesThePartsOfParts() {
        Object extended =
                CODE.read("Extended", "{\"taskId\":\"t\",\"status\":\"working\",\"ttl\":null,\"note\":\"n\"}");

        assertThat(GeneratedCode.call(GeneratedCode.call(extended, "asTask"), "taskId"))
                .isEqualTo("t");
        assertThat(GeneratedCode.call(extended, "note")).isEqualTo("n");
    }

    @Test
    void joinsPartsWithoutNames() {
        assertThat(CODE.roundTrip("Inline", "{\"a\":\"x\",\"b\":1}")).isEqualTo("{\"a\":\"x\",\"b\":1}");
    }

    @Test
    void narrowsAMember() {
        assertThat(CODE.write(CODE.build("Narrowed", "ttl", null))).isEqualTo("{\"taskId\":\"main\",\"ttl\":null}");
        assertThat(CODE.refusal("Narrowed", "{\"taskId\":\"other\",\"ttl\":null}"))
                .isEqualTo("Narrowed.taskId: expected \"main\", got string \"other\"");
    }
}
