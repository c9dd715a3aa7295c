package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrays and maps, and what may be null in them. */
class ContainerTest {
    private static final GeneratedCode CODE = GeneratedCode.from("""
            {"$defs": {
              "Counts": {"type": "object", "additionalProperties": {"type": "integer"}},
              "MaybeCounts": {"type": "object", "additionalProperties": {"type": ["integer", "null"]}},
              "Free": {"type": "object"},
              "Point": {"type": "object", "properties": {"x": {"type": "number"}}, "required": ["x"]},
              "Points": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Point"}},
              "Grid": {"type": "array", "items": {"type": "array", "items": {"type": "number"}}},
              "Names": {"type": "array", "items": {"type": ["string", "null"]}},
              "Anything": {"type": "array"},
              "Sample": {
                "type": "object",
                "properties": {
                  "counts": {"$ref": "#/$defs/Counts"},
                  "maybeCounts": {"$ref": "#/$defs/MaybeCounts"},
                  "free": {"$ref": "#/$defs/Free"},
                  "points": {"$ref": "#/$defs/Points"},
                  "grid": {"$ref": "#/$defs/Grid"},
                  "names": {"$ref": "#/$defs/Names"},
                  "anything": {"$ref": "#/$defs/Anything"},
                  "tags": {"type": "array", "items": {"type": "string"}},
                  "pages": {"type": "array", "items": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Grid"}}},
                  "maybeTags": {"type": ["array", "null"], "items": {"type": "string"}}
                }
              },
              "Typed": {
                "type": "object",
                "properties": {"name": {"type": "string"}},
                "additionalProperties": {"type": "integer"}
              },
              "Closed": {
                "type": "object",
                "properties": {"name": {"type": "string"}},
                "additionalProperties": false
              }
            }}
            """);

    @ParameterizedTest
    @CsvSource({
        "Counts, 'java.util.Map<java.lang.String,java.lang.Long>'",
        "Free, 'java.util.Map<java.lang.String,com.fasterxml.jackson.databind.JsonNode>'",
        "Points, 'java.util.Map<java.lang.String,com.example.model.Point>'",
        "Grid, 'java.util.List<java.util.List<java.lang.Double>>'",
        "Anything, 'java.util.List<com.fasterxml.jackson.databind.JsonNode>'"
    })
    void makesNoTypeOfWhatJavaHas(String definition, String java) {
        assertThat(CODE.kind(definition)).isEqualTo("alias");
        assertThat(CODE.java(definition)).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"counts\":{\"b\":1,\"a\":2,\"\":3}}'",
        "'{\"counts\":{}}'",
        "'{\"maybeCounts\":{\"b\":null,\"a\":2}}'",
        "'{\"free\":{\"b\":null,\"a\":{\"z\":[1.10]},\"\":\"\"}}'",
        "'{\"points\":{\"b\":{\"x\":1},\"a\":{\"x\":0.5,\"y\":1}}}'",
        "'{\"grid\":[[1,2.5],[],[3]]}'",
        "'{\"grid\":[]}'",
        "'{\"names\":[\"a\",null,\"\"]}'",
        "'{\"anything\":[null,1.0,{\"a\":[]}]}'",
        "'{\"pages\":[{\"a\":[[1]]},{}]}'",
        "'{\"maybeTags\":null}'",
        "'{\"maybeTags\":[\"a\"]}'",
        "'{}'"
    })
    void writesWhatWasRead(String json) {
        assertThat(CODE.roundTrip("Sample", json)).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"counts\":{\"a\":null}} | expected integer, got null",
                "{\"counts\":[]} | expected object, got array",
                "{\"tags\":[\"a\",null]} | Sample.tags[1]: expected string, got null",
                "{\"tags\":{}} | Sample.tags: expected array, got object",
                "{\"tags\":\"a\"} | Sample.tags: expected array, got string \"a\"",
                "{\"grid\":[[1],[\"2\"]]} | Sample.grid[1][0]: expected number, got string \"2\"",
                "{\"points\":{\"a\":{}}} | Point: missing \"x\""
            })
    void refusesWhatDoesNotFit(String json, String message) {
        assertThat(CODE.refusal("Sample", json)).endsWith(message);
    }

    @Test
    void givesListsAndMapsThatCannotBeChanged() {
        Object sample = CODE.read("Sample", "{\"tags\":[\"a\"],\"counts\":{\"a\":1},\"more\":1}");

        for (String accessor : List.of("tags", "counts", "unknownMembers")) {
            Object container = GeneratedCode.call(sample, accessor);
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> clear(container));
        }
    }

    private static void clear(Object container) {
        if (container instanceof List<?> list) {
            list.clear();
        } else {
            ((Map<?, ?>) container).clear();
        }
    }

    @Test
    void copiesWhatTheBuilderIsGiven() {
        List<List<Double>> grid = new ArrayList<>(List.of(new ArrayList<>(List.of(1.0))));
        Map<String, Long> counts = new LinkedHashMap<>(Map.of("a", 1L));
        Object sample = CODE.build("Sample", "grid", grid, "counts", counts);

        grid.get(0).add(2.0);
        grid.clear();
        counts.clear();

        assertThat(CODE.write(sample)).isEqualTo("{\"counts\":{\"a\":1},\"grid\":[[1]]}");
    }

    @Test
    void takesNullItemsOnlyWhereTheyAreAllowed() {
        assertThat(CODE.write(CODE.build("Sample", "names", Arrays.asList("a", null))))
                .isEqualTo("{\"names\":[\"a\",null]}");
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> CODE.build("Sample", "tags", Arrays.asList("a", null)));
    }

    @Test
    void keepsMembersTheSchemaDoesNotName() {
        String json = "{\"grid\":[],\"z\":{\"b\":1.0,\"a\":null},\"y\":null}";
        Object sample = CODE.read("Sample", json);

        assertThat(CODE.write(sample)).isEqualTo(json);
        assertThat((Map<?, ?>) GeneratedCode.call(sample, "unknownMembers")).hasSize(2);
        assertThat(sample).isNotEqualTo(CODE.read("Sample", "{\"grid\":[]}"));
    }

    @Test
    void keepsOtherMembersWithTheirType() {
        Object typed = CODE.read("Typed", "{\"name\":\"a\",\"z\":1,\"b\":2}");

        assertThat((Map<?, ?>) GeneratedCode.call(typed, "additionalProperties"))
                .isEqualTo(Map.of("z", 1L, "b", 2L));
        assertThat(CODE.write(typed)).isEqualTo("{\"name\":\"a\",\"z\":1,\"b\":2}");
        assertThat(CODE.refusal("Typed", "{\"z\":\"1\"}")).isEqualTo("Typed.z: expected integer, got string \"1\"");
    }

    @Test
    void keepsMembersOfTomorrowWhereTheSchemaOfTodayForbidsThem() {
        assertThat(CODE.roundTrip("Closed", "{\"name\":\"a\",\"more\":1.0}"))
                .isEqualTo("{\"name\":\"a\",\"more\":1.0}");
    }
}
