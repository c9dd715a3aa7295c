package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Required or not, nullable or not: the table of four kinds in DESIGN.md, section 3. */
class PresenceTest {
    private static final GeneratedCode CODE = GeneratedCode.from("""
            {"$defs": {"Sample": {
              "type": "object",
              "properties": {
                "always": {"type": "string"},
                "alwaysOrNull": {"type": ["integer", "null"]},
                "maybe": {"type": "integer"},
                "maybeOrNull": {"type": ["string", "null"]}
              },
              "required": ["always", "alwaysOrNull"]
            }}}
            """);

    private static final String LEAST = "{\"always\":\"a\",\"alwaysOrNull\":null}";
    private static final String NULLS = "{\"always\":\"a\",\"alwaysOrNull\":null,\"maybeOrNull\":null}";
    private static final String FULL = "{\"always\":\"a\",\"alwaysOrNull\":1,\"maybe\":2,\"maybeOrNull\":\"b\"}";

    @ParameterizedTest
    @ValueSource(strings = {LEAST, NULLS, FULL})
    void writesWhatWasRead(String json) {
        assertThat(CODE.roundTrip("Sample", json)).isEqualTo(json);
    }

    @Test
    void givesWhatIsThere() {
        Object sample = CODE.read("Sample", FULL);

        assertThat(GeneratedCode.call(sample, "always")).isEqualTo("a");
        assertThat(GeneratedCode.call(sample, "alwaysOrNull")).isEqualTo(1L);
        assertThat(GeneratedCode.call(sample, "maybe")).isEqualTo(2L);
        assertThat(GeneratedCode.call(sample, "maybeOrNull")).isEqualTo("b");
    }

    @Test
    void givesNullForWhatIsNullOrAbsent() {
        Object sample = CODE.read("Sample", LEAST);

        assertThat(GeneratedCode.call(sample, "alwaysOrNull")).isNull();
        assertThat(GeneratedCode.call(sample, "maybe")).isNull();
        assertThat(GeneratedCode.call(sample, "maybeOrNull")).isNull();
    }

    @Test
    void tellsAbsentFromNullOnlyWhereBothAreAllowed() {
        assertThat(GeneratedCode.call(CODE.read("Sample", LEAST), "hasMaybeOrNull"))
                .isEqualTo(false);
        assertThat(GeneratedCode.call(CODE.read("Sample", NULLS), "hasMaybeOrNull"))
                .isEqualTo(true);
        assertThat(CODE.read("Sample", LEAST)).isNotEqualTo(CODE.read("Sample", NULLS));
        assertThat(CODE.hasMethod("Sample", "hasAlways")).isFalse();
        assertThat(CODE.hasMethod("Sample", "hasAlwaysOrNull")).isFalse();
        assertThat(CODE.hasMethod("Sample", "hasMaybe")).isFalse();
    }

    @Test
    void readsNullAsAbsentWhereOnlyAbsentIsAllowed() {
        String json = "{\"always\":\"a\",\"alwaysOrNull\":1,\"maybe\":null}";

        assertThat(CODE.roundTrip("Sample", json)).isEqualTo("{\"always\":\"a\",\"alwaysOrNull\":1}");
    }

    @Test
    void namesAllThatIsMissingAtOnce() {
        assertThat(CODE.refusal("Sample", "{\"maybe\":1}")).isEqualTo("Sample: missing \"always\", \"alwaysOrNull\"");
    }

    @Test
    void refusesNullWhereItIsNotAllowed() {
        assertThat(CODE.refusal("Sample", "{\"always\":null,\"alwaysOrNull\":1}"))
                .isEqualTo("Sample.always: expected string, got null");
    }

    @Test
    void refusesAnotherTypeWhereNullIsAllowed() {
        assertThat(CODE.refusal("Sample", "{\"always\":\"a\",\"alwaysOrNull\":\"60s\"}"))
                .isEqualTo("Sample.alwaysOrNull: expected integer, got string \"60s\"");
    }

    @Test
    void buildsWhatIsRequiredAndNoMore() {
        Object sample = CODE.build("Sample", "always", "a", "alwaysOrNull", null);

        assertThat(CODE.write(sample)).isEqualTo(LEAST);
        assertThat(sample).isEqualTo(CODE.read("Sample", LEAST));
    }

    @Test
    void buildsNullWhereNullIsSet() {
        Object sample = CODE.build("Sample", "always", "a", "alwaysOrNull", null, "maybeOrNull", null);

        assertThat(CODE.write(sample)).isEqualTo(NULLS);
    }

    @Test
    void buildsNothingOfAnOptionalMemberSetToNull() {
        Object sample = CODE.build("Sample", "always", "a", "alwaysOrNull", 1L, "maybe", null);

        assertThat(CODE.write(sample)).isEqualTo("{\"always\":\"a\",\"alwaysOrNull\":1}");
    }

    @Test
    void doesNotBuildWithoutWhatIsRequired() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CODE.build("Sample", "maybe", 1L))
                .withMessage("Sample: missing always");
        assertThatIllegalStateException()
                .isThrownBy(() -> CODE.build("Sample", "always", null))
                .withMessage("Sample: missing always");
    }

    @ParameterizedTest
    @ValueSource(strings = {LEAST, NULLS, FULL})
    void rebuildsTheSame(String json) {
        Object sample = CODE.read("Sample", json);

        Object rebuilt = GeneratedCode.call(GeneratedCode.call(sample, "toBuilder"), "build");

        assertThat(rebuilt).isEqualTo(sample).hasSameHashCodeAs(sample);
        assertThat(CODE.write(rebuilt)).isEqualTo(json);
    }

    @Test
    void annotatesWhatMayBeNull() throws NoSuchMethodException {
        assertThat(isNullable("always")).isFalse();
        assertThat(isNullable("alwaysOrNull")).isTrue();
        assertThat(isNullable("maybe")).isTrue();
        assertThat(isNullable("maybeOrNull")).isTrue();
    }

    private static boolean isNullable(String accessor) throws NoSuchMethodException {
        return CODE.type("Sample").getMethod(accessor).getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    }
}
