package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Views of what stands deep inside, on a schema of houses. */
class PathViewsTest {
    private static final GeneratedCode CODE = GeneratedCode.from("""
            {"$defs": {
              "Colour": {"enum": ["red", "green"]},
              "House": {
                "type": "object",
                "properties": {
                  "hall": {
                    "type": "object",
                    "properties": {
                      "lamp": {
                        "type": "object",
                        "properties": {
                          "colour": {"$ref": "#/$defs/Colour", "description": "In which light it shines."},
                          "watts": {"type": "integer"},
                          "ratio": {"type": "number"},
                          "on": {"type": "boolean"},
                          "label": {"type": ["string", "null"]},
                          "parts": {"type": "array", "items": {"type": "string"}}
                        }
                      }
                    }
                  },
                  "door": {"type": "object", "properties": {"locked": {"type": "boolean"}}, "required": ["locked"]},
                  "rooms": {"type": "object", "additionalProperties": {"$ref": "#/$defs/House"}},
                  "sizes": {"type": "object", "additionalProperties": {"type": "integer"}},
                  "extras": {},
                  "state": {},
                  "garden": {"type": "object"},
                  "old": {"type": "string", "deprecated": true},
                  "": {"type": "string"}
                },
                "required": ["door", "state"]
              },
              "Villa": {"allOf": [{"$ref": "#/$defs/House"}, {"properties": {"pool": {"type": "object"}}}]}
            }}
            """, """
            types:
              /$defs/House:
                views:
                  hasLamp: {present: [hall, lamp]}
                  hasLabel: {present: [hall, lamp, label]}
                  hasGarden: {present: [garden]}
                  hasTree: {present: [garden, tree]}
                  hasApple: {present: [garden, tree, apple]}
                  hasExtra: {present: [extras, a, a]}
                  hasState: {present: [state]}
                  hasUnnamed: {present: ['']}
                  hasBathLamp: {present: [rooms, bath, hall, lamp]}
                  isOld: {present: [old]}
                  colour: {at: [hall, lamp, colour], orElse: green}
                  colourOrNull: {at: [hall, lamp, colour]}
                  watts: {at: [hall, lamp, watts], orElse: 40}
                  wattsOrNull: {at: [hall, lamp, watts]}
                  ratio: {at: [hall, lamp, ratio], orElse: 1}
                  isOn: {at: [hall, lamp, on], orElse: false}
                  label: {at: [hall, lamp, label], orElse: "none $L"}
                  parts: {at: [hall, lamp, parts]}
                  isLocked: {at: [door, locked]}
                  bathDoor: {at: [rooms, bath, door]}
                  bathSize: {at: [sizes, bath], orElse: 5}
                  bathSizeOrNull: {at: [sizes, bath]}
                  apple: {at: [garden, tree, apple]}
                  state: {at: [state]}
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "hasLamp | `` | false",
                "hasLamp | 'hall': {} | false",
                "hasLamp | 'hall': null | false",
                "hasLamp | 'hall': {'lamp': {}} | true",
                "hasLabel | 'hall': {'lamp': {}} | false",
                "hasLabel | 'hall': {'lamp': {'label': null}} | false",
                "hasLabel | 'hall': {'lamp': {'label': ''}} | true",
                "hasGarden | 'garden': {} | true",
                "hasGarden | 'hall': {} | false",
                "hasTree | 'garden': {} | false",
                "hasTree | 'garden': {'tree': null} | false",
                "hasTree | 'garden': {'tree': {}} | true",
                "hasTree | 'garden': {'tree': false} | true",
                "hasApple | 'garden': {'tree': {}} | false",
                "hasApple | 'garden': {'tree': {'apple': 0}} | true",
                "hasApple | 'garden': {'tree': [{'apple': 1}]} | false",
                "hasApple | 'garden': {'tree': 'apple'} | false",
                "hasExtra | 'extras': {'a': {'a': []}} | true",
                "hasExtra | 'extras': {'a': {}} | false",
                "hasExtra | 'extras': null | false",
                "hasExtra | 'extras': 1 | false",
                "hasState | 'hall': {} | false",
                "hasUnnamed | '': '' | true",
                "hasUnnamed | 'hall': {} | false",
                "hasBathLamp | 'rooms': {} | false",
                "hasBathLamp | 'rooms': {'bath': {'door': {'locked': true}, 'state': 1}} | false",
                "hasBathLamp | 'rooms': {'bath': {'door': {'locked': true}, 'state': 1, 'hall': {'lamp': {}}}} | true",
                "isOld | 'old': 'x' | true"
            })
    void knowsWhatIsThere(String view, String members, boolean isThere) {
        Object house = house(members);

        assertThat(GeneratedCode.call(house, view)).isEqualTo(isThere);
    }

    @Test
    void countsAStateThatIsNotNull() {
        assertThat(GeneratedCode.call(CODE.read("House", "{\"door\":{\"locked\":true},\"state\":false}"), "hasState"))
                .isEqualTo(true);
    }

    @Test
    void answersWithWhatIsThere() {
        Object house = house("'hall': {'lamp': {'colour': 'red', 'watts': 60, 'ratio': 0.5, 'on': true, 'label': 'l',"
                + " 'parts': ['a']}}, 'sizes': {'bath': 9}");

        assertThat(GeneratedCode.call(house, "colour")).isEqualTo(CODE.constant("Colour", "RED"));
        assertThat(GeneratedCode.call(house, "colourOrNull")).isEqualTo(CODE.constant("Colour", "RED"));
        assertThat(GeneratedCode.call(house, "watts")).isEqualTo(60L);
        assertThat(GeneratedCode.call(house, "wattsOrNull")).isEqualTo(60L);
        assertThat(GeneratedCode.call(house, "ratio")).isEqualTo(0.5);
        assertThat(GeneratedCode.call(house, "isOn")).isEqualTo(true);
        assertThat(GeneratedCode.call(house, "label")).isEqualTo("l");
        assertThat(GeneratedCode.call(house, "parts")).isEqualTo(List.of("a"));
        assertThat(GeneratedCode.call(house, "isLocked")).isEqualTo(true);
        assertThat(GeneratedCode.call(house, "bathSize")).isEqualTo(9L);
        assertThat(GeneratedCode.call(house, "bathSizeOrNull")).isEqualTo(9L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"``", "'hall': {}", "'hall': {'lamp': {}}", "'hall': {'lamp': {'label': null}}", "'sizes': {}"})
    void answersOtherwiseWhereAnythingIsAbsent(String members) {
        Object house = house(members);

        assertThat(GeneratedCode.call(house, "colour")).isEqualTo(CODE.constant("Colour", "GREEN"));
        assertThat(GeneratedCode.call(house, "watts")).isEqualTo(40L);
        assertThat(GeneratedCode.call(house, "ratio")).isEqualTo(1.0);
        assertThat(GeneratedCode.call(house, "isOn")).isEqualTo(false);
        assertThat(GeneratedCode.call(house, "label")).isEqualTo("none $L");
        assertThat(GeneratedCode.call(house, "bathSize")).isEqualTo(5L);
        for (String view : List.of("colourOrNull", "wattsOrNull", "parts", "bathDoor", "bathSizeOrNull", "apple")) {
            assertThat(GeneratedCode.call(house, view)).as(view).isNull();
        }
    }

    @Test
    void keepsAValueOfTomorrow() {
        Object house = house("'hall': {'lamp': {'colour': 'blue'}}");

        assertThat(GeneratedCode.call(house, "colour")).isEqualTo(CODE.callStatic("Colour", "of", "blue"));
    }

    @Test
    void goesThroughMapsAndUntypedJson() {
        Object house = house(
                "'rooms': {'bath': {'door': {'locked': false}, 'state': 1}}, 'garden': {'tree': {'apple':" + " 1.50}}");

        assertThat(CODE.write(GeneratedCode.call(house, "bathDoor"))).isEqualTo("{\"locked\":false}");
        assertThat(GeneratedCode.call(house, "apple")).hasToString("1.50");
    }

    @Test
    void givesAMemberThatIsCalledAsAViewAnotherName() {
        Object house = house("'garden': {}");

        assertThat(GeneratedCode.call(house, "state")).isNull();
        assertThat(CODE.hasMethod("House", "stateValue")).isTrue();
    }

    @Test
    void givesAWholeTheViewsOfItsParts() {
        Object villa = CODE.read("Villa", "{\"door\":{\"locked\":true},\"state\":null,\"garden\":{}}");

        assertThat(GeneratedCode.call(villa, "hasGarden")).isEqualTo(true);
        assertThat(GeneratedCode.call(villa, "watts")).isEqualTo(40L);
    }

    @Test
    void saysWhatTheSchemaSaysOfTheMember() {
        assertThat(CODE.source("House")).contains("""
                    /**
                     * In which light it shines.
                     *
                     * @return {@code colour} in {@code lamp} in {@link #hall()}; {@code "green"} where it or anything on
                     *     the way to it is absent or null
                     */
                    public Colour colour() {
                        return hall == null || hall.lamp() == null || hall.lamp().colour() == null
                                ? Colour.GREEN
                                : hall.lamp().colour();
                    }
                """);
    }

    @Test
    void documentsThemWithoutAWarning() {
        CODE.document();
    }

    private static Object house(String members) {
        String json = "{'door': {'locked': true}, 'state': null" + (members.isEmpty() ? "" : ", " + members) + "}";
        return CODE.read("House", json.replace('\'', '"'));
    }
}
