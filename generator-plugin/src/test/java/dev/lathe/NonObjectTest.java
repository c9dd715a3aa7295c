package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A schema with properties and without a type allows what is no object. */
class NonObjectTest {
    private static final GeneratedCode CODE = GeneratedCode.from("""
            {"$defs": {
              "Widget": {"required": ["size"], "properties": {"size": {"type": "integer"}, "hint": {"type": "string"}}},
              "Named": {"required": ["name"], "properties": {"name": {"type": "string"}}},
              "Field": {"type": "object", "properties": {
                "widget": {"$ref": "#/$defs/Widget"},
                "all": {"type": "array", "items": {"$ref": "#/$defs/Widget"}}
              }}
            }}
            """);

    @ParameterizedTest
    @ValueSource(strings = {"\"text\"", "null", "[1,{}]", "1.10", "{\"size\":1}"})
    void isKeptWhereverItStands(String value) {
        String field = "{\"widget\":" + value + ",\"all\":[" + value + "]}";

        assertThat(CODE.roundTrip("Field", field)).isEqualTo(field);
        assertThat(CODE.roundTrip("Widget", value)).isEqualTo(value);
    }

    @Test
    void hasNoMembers() {
        Object text = CODE.read("Widget", "\"text\"");

        assertThat(GeneratedCode.call(text, "nonObject")).hasToString("\"text\"");
        assertThat(GeneratedCode.call(text, "hint")).isNull();
        assertThatThrownBy(() -> GeneratedCode.call(text, "size"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Widget is no object; see nonObject()");
        assertThat(text).isEqualTo(CODE.read("Widget", "\"text\"")).isNotEqualTo(CODE.read("Widget", "{\"size\":0}"));
    }

    @Test
    void isEqualToItsLikeWithoutTheMembersThatEveryObjectHas() {
        Object text = CODE.read("Named", "\"text\"");

        assertThat(text)
                .isEqualTo(CODE.read("Named", "\"text\""))
                .hasSameHashCodeAs(CODE.read("Named", "\"text\""))
                .isNotEqualTo(CODE.read("Named", "7"))
                .isNotEqualTo(CODE.read("Named", "{\"name\":\"text\"}"));
        assertThat(CODE.read("Named", "{\"name\":\"text\"}")).isNotEqualTo(text);
    }

    @Test
    void hasNoBuilderThatWouldLoseIt() {
        Object text = CODE.read("Widget", "\"text\"");

        assertThatThrownBy(() -> GeneratedCode.call(text, "toBuilder"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Widget is no object; see nonObject()");
    }

    @Test
    void isNotMistakenForAMemberOfItsName() {
        GeneratedCode code = GeneratedCode.from("""
                {"$defs": {"Widget": {"type": "object", "properties": {"nonObject": {}}}}}
                """);
        String widget = "{\"nonObject\":[1]}";

        assertThat(code.roundTrip("Widget", widget)).isEqualTo(widget);
        assertThat(GeneratedCode.call(code.read("Widget", widget), "nonObject")).hasToString("[1]");
    }

    @Test
    void isNotMadeOfAnObject() {
        assertThatThrownBy(() -> CODE.callStatic("Widget", "ofNonObject", JsonNodeFactory.instance.objectNode()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotHinderTheChecksOfAnObject() {
        assertThat(CODE.refusal("Widget", "{}")).isEqualTo("Widget: missing \"size\"");
    }
}
