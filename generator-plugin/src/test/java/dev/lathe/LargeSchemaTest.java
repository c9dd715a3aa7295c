package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntPredicate;
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
    void holdsFiveThousandMembersOfAllKinds() {
        String[] types = {
            "\"string\"",
            "\"integer\"",
            "[\"number\", \"null\"]",
            "\"boolean\"",
            "\"array\", \"items\": {\"type\": \"string\"}"
        };
        GeneratedCode code = GeneratedCode.from(schema(
                IntStream.range(0, 5_000).mapToObj(i -> types[i % types.length]).toList(), i -> i % 2 == 0));
        String[] values = {"\"a\"", "1", "null", "true", "[\"b\"]"};
        String all = IntStream.range(0, 5_000)
                .mapToObj(i -> "\"p" + i + "\":" + values[i % values.length])
                .collect(Collectors.joining(",", "{", ",\"more\":[]}"));

        Object sample = code.read("Sample", all);
        assertThat(code.write(sample)).isEqualTo(all);
        assertThat(GeneratedCode.call(GeneratedCode.call(sample, "toBuilder"), "build"))
                .isEqualTo(sample)
                .hasSameHashCodeAs(sample);
        assertThat(sample).isNotEqualTo(code.read("Sample", all.replace("\"p4999\":[\"b\"]", "\"p4999\":[\"c\"]")));
        assertThat(code.refusal("Sample", all.replace("\"p4998\"", "\"q\""))).isEqualTo("Sample: missing \"p4998\"");
        assertThatIllegalStateException()
                .isThrownBy(() -> code.build("Sample"))
                .withMessageStartingWith("Sample: missing p0, ")
                .withMessageEndingWith(", p4998");
    }

    @Test
    void holdsWhatBelongsToAMemberThatIsNotThereInALargeClass() {
        GeneratedCode code = GeneratedCode.from(schema(300, "[\"integer\", \"null\"]", false));

        Object sample = code.read("Sample", "{\"p7\":null}");
        assertThat(GeneratedCode.call(sample, "hasP7")).isEqualTo(true);
        assertThat(GeneratedCode.call(sample, "hasP8")).isEqualTo(false);
        Object without = GeneratedCode.call(GeneratedCode.call(sample, "toBuilder"), "withoutP7");
        assertThat(code.write(GeneratedCode.call(without, "build"))).isEqualTo("{}");
        assertThat(code.write(sample)).isEqualTo("{\"p7\":null}");
    }

    @Test
    void leavesAnInstanceAsItIsWhenItsBuilderGoesOn() {
        GeneratedCode code = GeneratedCode.from(schema(300, "string", false));

        Object builder = Reflection.callStatic(code.type("Sample"), "builder");
        Object first = GeneratedCode.call(GeneratedCode.set(builder, "p1", "a"), "build");
        GeneratedCode.set(builder, "p1", "b");
        assertThat(code.write(first)).isEqualTo("{\"p1\":\"a\"}");
        assertThat(code.write(GeneratedCode.call(builder, "build"))).isEqualTo("{\"p1\":\"b\"}");
    }

    @Test
    void hasTheHelpersOfTheBindingsInALargeClass() {
        GeneratedCode code = GeneratedCode.from(
                schema(300, "string", true), "types: {/$defs/Sample: {views: {p5Instant: {of: p5, as: instant}}}}");

        Object sample = code.read("Sample", object(0, 300, "\"2025-01-02T03:04:05Z\""));
        assertThat(GeneratedCode.call(sample, "p5Instant")).hasToString("2025-01-02T03:04:05Z");
        Object same = GeneratedCode.call(GeneratedCode.call(sample, "toBuilder"), "build");
        assertThat(GeneratedCode.call(same, "p5Instant")).hasToString("2025-01-02T03:04:05Z");
    }

    @Test
    void namesTheGroupsOfALargeClassApartFromTypesOfTheSchema() {
        String properties = IntStream.range(0, 300)
                .mapToObj(i -> "\"p" + i + "\": {\"type\": \"string\"}")
                .collect(Collectors.joining(","));
        GeneratedCode code = GeneratedCode.from("{\"$defs\": {\"Members1\": {\"type\": \"object\", \"properties\": {"
                + "\"members\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}},"
                + "\"that\": {\"type\": \"string\"}, \"names\": {\"type\": \"string\"},"
                + "\"kind\": {\"const\": \"k\"}," + properties + "}, \"required\": [\"kind\", \"that\"]}}}");

        String json = "{\"members\":{\"a\":\"b\"},\"that\":\"c\",\"names\":\"d\",\"kind\":\"k\",\"p299\":\"e\"}";
        assertThat(code.roundTrip("Members1", json)).isEqualTo(json);
        assertThat(code.refusal("Members1", "{\"that\":\"c\"}")).isEqualTo("Members1: missing \"kind\"");
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
        assertThat(Generation.of(schema(5_001, "string", false)).refusal())
                .containsExactly(
                        "schema.json:1:22: error LATHE-002: the object declares 5001 properties, and a Java class"
                                + " holds 5000; correct it to an object without properties in the bindings");
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

    @Test
    void findsTheValuesOfAnEnumByTextWhereTheyAreTooManyForConstants() {
        GeneratedCode code = GeneratedCode.from(enumeration(10_000));

        Object last = code.read("Value", "\"v9999\"");
        assertThat(last).isSameAs(code.callStatic("Value", "of", "v9999"));
        assertThat(GeneratedCode.call(last, "isKnown")).isEqualTo(true);
        assertThat((List<?>) code.callStatic("Value", "values"))
                .hasSize(10_000)
                .last()
                .isSameAs(last);
        Object other = code.read("Value", "\"w\"");
        assertThat(GeneratedCode.call(other, "isKnown")).isEqualTo(false);
        assertThat(other).isEqualTo(code.callStatic("Value", "of", "w"));
        assertThat(code.roundTrip("Value", "\"v5000\"")).isEqualTo("\"v5000\"");
        assertThat(code.roundTrip("Value", "\"w\"")).isEqualTo("\"w\"");
    }

    @Test
    void hasTheHelpersOfTheBindingsInALargeEnum() {
        GeneratedCode code = GeneratedCode.from(
                enumeration(1_501),
                "types: {/$defs/Value: {predicates: {isLow: [v0, v1]}, transitions: {v0: [v1, v2]}}}");

        Object first = code.callStatic("Value", "of", "v0");
        Object second = code.callStatic("Value", "of", "v1");
        assertThat(GeneratedCode.call(first, "isLow")).isEqualTo(true);
        assertThat(GeneratedCode.call(code.callStatic("Value", "of", "v9"), "isLow"))
                .isEqualTo(false);
        assertThat(GeneratedCode.call(first, "become", second)).isSameAs(second);
        assertThatIllegalStateException()
                .isThrownBy(() -> GeneratedCode.call(second, "become", first))
                .withMessage("Value: \"v1\" cannot become \"v0\"; legal: none: it is final");
    }

    @Test
    void hasAUnionOfAThousandArms() {
        String arms = IntStream.range(0, 1_000)
                .mapToObj(i -> "{\"title\": \"A" + i + "\", \"properties\": {\"kind\": {\"const\": \"k" + i
                        + "\"}}, \"required\": [\"kind\"]}")
                .collect(Collectors.joining(","));
        GeneratedCode code = GeneratedCode.from("{\"$defs\": {\"Choice\": {\"oneOf\": [" + arms + "]}}}");

        for (String kind : List.of("k0", "k199", "k200", "k999", "other")) {
            String json = "{\"kind\":\"" + kind + "\",\"a\":1}";
            assertThat(code.roundTrip("Choice", json)).isEqualTo(json);
        }
        assertThat(code.roundTrip("Choice", "{\"a\":1,\"kind\":\"k999\"}")).isEqualTo("{\"kind\":\"k999\",\"a\":1}");
    }

    @Test
    void endsWhereUnionsOfUnionsDoubleAtEveryStep() {
        String definitions = IntStream.range(0, 60)
                .mapToObj(i -> "\"D%d\": {\"anyOf\": [{\"$ref\": \"#/$defs/D%d\"}, {\"$ref\": \"#/$defs/E%d\"}]}, "
                                .formatted(i, i + 1, i + 1)
                        + "\"E%d\": {\"anyOf\": [{\"$ref\": \"#/$defs/D%d\"}, {\"$ref\": \"#/$defs/E%d\"}]}"
                                .formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(", "));
        String schema = "{\"$defs\": {" + definitions
                + ", \"D60\": {\"properties\": {\"a\": {\"type\": \"string\"}}, \"required\": [\"a\"]}"
                + ", \"E60\": {\"properties\": {\"b\": {\"type\": \"string\"}}, \"required\": [\"b\"]}}}";

        try (TemporaryFolder folder = TemporaryFolder.create()) {
            assertThat(Generation.of(schema).runIn(folder.path()).plan().types())
                    .anyMatch(type -> type.name().simpleName().equals("D60"));
        }
    }

    @Test
    void declaresNoTypeInMoreThanSixOthers() {
        GeneratedCode code = GeneratedCode.from("{\"$defs\": {\"Sample\": " + "{\"properties\": {\"inner\": ".repeat(25)
                + "{\"type\": \"string\"}" + "}}".repeat(25) + "}}");

        String json = "{\"inner\":".repeat(25) + "\"a\"" + "}".repeat(25);
        assertThat(code.roundTrip("Sample", json)).isEqualTo(json);
        assertThat(code.files().values())
                .noneMatch(text -> text.contains("    ".repeat(7) + "public static final class Inner"));
    }

    @Test
    void needsNoStackOfTheCaller() throws InterruptedException {
        String schema = "{\"properties\": {\"a\": ".repeat(200) + "{\"type\": \"string\"}" + "}}".repeat(200);
        AtomicReference<Object> end = new AtomicReference<>();
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Thread caller = new Thread(
                    null,
                    () -> {
                        try {
                            end.set(Generation.of(schema).runIn(folder.path()));
                        } catch (Throwable e) {
                            end.set(e);
                        }
                    },
                    "caller",
                    200_000);
            caller.start();
            caller.join();
        }

        assertThat(end.get()).isInstanceOf(GenerationResult.class);
    }

    private static String enumeration(int count) {
        String values =
                IntStream.range(0, count).mapToObj(i -> "\"v" + i + "\"").collect(Collectors.joining(","));
        return "{\"$defs\": {\"Value\": {\"enum\": [" + values + "]}}}";
    }

    private static String schema(int count, String type, boolean required) {
        String quoted = type.startsWith("[") ? type : '"' + type + '"';
        return schema(Collections.nCopies(count, quoted), i -> required);
    }

    private static String schema(List<String> types, IntPredicate required) {
        String properties = IntStream.range(0, types.size())
                .mapToObj(i -> "\"p" + i + "\": {\"type\": " + types.get(i) + "}")
                .collect(Collectors.joining(","));
        String names = IntStream.range(0, types.size())
                .filter(required)
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
