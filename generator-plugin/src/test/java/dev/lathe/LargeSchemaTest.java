package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** More than fits into a {@code long} of bits, or into what Java allows a constructor to take. */
class LargeSchemaTest {

    @Test
    void requiresMoreMembersThanALongHasBits() {
        GeneratedCode code = GeneratedCode.from(schema(130, "string", true));

        String all = object(0, 130, "\"a\"");
        assertThat(code.roundTrip("Sample", all)).isEqualTo(all);
        assertThat(code.refusal("Sample", object(0, 129, "\"a\""))).isEqualTo("Sample: missing \"p129\"");
        assertThat(code.refusal("Sample", object(1, 130, "\"a\""))).isEqualTo("Sample: missing \"p0\"");
        assertThat(code.refusal("Sample", "{}")).contains("\"p0\"", "\"p63\"", "\"p64\"", "\"p128\"", "\"p129\"");
    }

    @Test
    void tellsAbsentFromNullForMoreMembersThanALongHasBits() {
        GeneratedCode code = GeneratedCode.from(schema(130, "[\"string\", \"null\"]", false));

        for (String json :
                new String[] {"{}", object(60, 70, "null"), object(129, 130, "null"), object(0, 130, "null")}) {
            assertThat(code.roundTrip("Sample", json)).isEqualTo(json);
        }
    }

    @Test
    void hasMoreLongsThanAConstructorTakes() {
        GeneratedCode code = GeneratedCode.from(schema(300, "integer", true));

        String all = object(0, 300, "1");
        Object sample = code.read("Sample", all);
        assertThat(code.write(sample)).isEqualTo(all);
        assertThat(GeneratedCode.call(GeneratedCode.call(sample, "toBuilder"), "build"))
                .isEqualTo(sample);
    }

    @Test
    void hasAsManyMembersAsAClassFileHolds() {
        GeneratedCode code = GeneratedCode.from(schema(700, "[\"integer\", \"null\"]", true));

        String all = object(0, 700, "null");
        assertThat(code.roundTrip("Sample", all)).isEqualTo(all);
        assertThat(code.read("Sample", all)).isEqualTo(code.read("Sample", all));
    }

    @Test
    void insistsOnAsManyMembersAsAClassFileHolds() {
        GeneratedCode code = GeneratedCode.from(schema(700, "string", true));

        assertThatIllegalStateException()
                .isThrownBy(() -> code.build("Sample"))
                .withMessageStartingWith("Sample: missing p0, ")
                .withMessageEndingWith(", p699");
    }

    @Test
    void refusesWhatNoClassFileHolds() {
        assertThat(Generation.of(schema(701, "string", false)).refusal())
                .containsExactly(
                        "schema.json:1:22: error LATHE-002: the object declares 701 properties, and a Java class"
                                + " holds 700; correct it to an object without properties in the bindings");
        assertThat(Generation.of(enumeration(1_501)).refusal())
                .containsExactly(
                        "schema.json:1:21: error LATHE-002: the enum has 1501 values, and a Java class holds 1500;"
                                + " correct it to a string in the bindings");
        assertThat(Generation.of("{\"$defs\": {\"Value\": {\"enum\": [\"a\", \"" + "x".repeat(70_000) + "\"]}}}")
                        .refusal())
                .containsExactly(
                        "schema.json:1:21: error LATHE-002: a name, constant or value here has 70000 bytes, and a"
                                + " literal of Java holds 60000; correct the schema in the bindings");
    }

    @Test
    void hasAUnionOfManyArms() {
        String arms = IntStream.range(0, 100)
                .mapToObj(i -> "{\"type\": \"object\", \"properties\": {\"kind\": {\"const\": \"k" + i
                        + "\"}}, \"required\": [\"kind\"]}")
                .collect(Collectors.joining(","));
        GeneratedCode code = GeneratedCode.from("{\"$defs\": {\"Choice\": {\"oneOf\": [" + arms + "]}}}");

        assertThat(code.roundTrip("Choice", "{\"kind\":\"k99\",\"a\":1}")).isEqualTo("{\"kind\":\"k99\",\"a\":1}");
        assertThat(code.read("Choice", "{\"kind\":\"k99\"}")).isInstanceOf(code.classNamed("Choice.K99"));
    }

    @Test
    void hasAnEnumOfManyValues() {
        GeneratedCode code = GeneratedCode.from(enumeration(1_500));

        assertThat(code.read("Value", "\"v1499\"")).isSameAs(code.constant("Value", "V1499"));
    }

    private static String enumeration(int count) {
        String values =
                IntStream.range(0, count).mapToObj(i -> "\"v" + i + "\"").collect(Collectors.joining(","));
        return "{\"$defs\": {\"Value\": {\"enum\": [" + values + "]}}}";
    }

    private static String schema(int count, String type, boolean required) {
        String quoted = type.startsWith("[") ? type : '"' + type + '"';
        String properties = IntStream.range(0, count)
                .mapToObj(i -> "\"p" + i + "\": {\"type\": " + quoted + "}")
                .collect(Collectors.joining(","));
        String names = IntStream.range(0, required ? count : 0)
                .mapToObj(i -> "\"p" + i + "\"")
                .collect(Collectors.joining(","));
        return "{\"$defs\": {\"Sample\": {\"type\": \"object\", \"properties\": {" + properties + "}, \"required\": ["
                + names + "]}}}";
    }

    private static String object(int from, int to, String value) {
        return IntStream.range(from, to)
                .mapToObj(i -> "\"p" + i + "\":" + value)
                .collect(Collectors.joining(",", "{", "}"));
    }
}
