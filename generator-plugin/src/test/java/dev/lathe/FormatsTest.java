package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of a format that get a type of Java beside the text. */
class FormatsTest {
    private static final String SCHEMA = """
            {"$defs": {
              "Day": {"type": "string", "format": "date"},
              "Visit": {
                "type": "object",
                "properties": {
                  "at": {"type": "string", "format": "date-time"},
                  "day": {"$ref": "#/$defs/Day"},
                  "opens": {"type": "string", "format": "time"},
                  "lasts": {"type": ["string", "null"], "format": "duration"},
                  "page": {"type": "string", "format": "uri"},
                  "id": {"type": "string", "format": "uuid"},
                  "mail": {"type": "string", "format": "email"},
                  "fixed": {"const": "2026-01-01", "format": "date"},
                  "atAsOffsetDateTime": {"type": "boolean"}
                },
                "required": ["at"]
              }
            }}
            """;

    private static final GeneratedCode CODE =
            GeneratedCode.from(SCHEMA, "formats: [date-time, date, time, duration, uri, uuid]");

    /** Java writes some of these in another way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"at\":\"2026-01-02T03:04:05.000Z\"}",
                "{\"at\":\"2026-01-02t03:04:00+00:00\",\"day\":\"2026-01-02\",\"opens\":\"09:00:00.50Z\"}",
                "{\"at\":\"yesterday\",\"lasts\":\"P1Y\",\"page\":\"a b\",\"id\":\"1-1-1-1-1\"}",
                "{\"at\":\"\",\"lasts\":null}"
            })
    void keepsTheTextToTheLetter(String json) {
        assertThat(CODE.roundTrip("Visit", json)).isEqualTo(json);
    }

    @Test
    void givesTheTypeThatJavaHas() {
        Object visit = CODE.read("Visit", """
                {"at": "2026-01-02T03:04:05.000+01:00", "day": "2026-01-02", "opens": "09:00:00Z", "lasts": "PT1H",
                 "page": "https://example.org/a", "id": "123e4567-e89b-12d3-a456-426614174000"}""");

        assertThat(GeneratedCode.call(visit, "atAsOffsetDateTimeValue"))
                .isEqualTo(OffsetDateTime.parse("2026-01-02T03:04:05+01:00"));
        assertThat(GeneratedCode.call(visit, "dayAsLocalDate")).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(GeneratedCode.call(visit, "opensAsOffsetTime")).isEqualTo(OffsetTime.parse("09:00Z"));
        assertThat(GeneratedCode.call(visit, "lastsAsDuration")).isEqualTo(Duration.ofHours(1));
        assertThat(GeneratedCode.call(visit, "pageAsUri")).isEqualTo(URI.create("https://example.org/a"));
        assertThat(GeneratedCode.call(visit, "idAsUuid"))
                .isEqualTo(UUID.fromString("123e4567-e89b-12d3-a456-426614174000"));
        assertThat(CODE.hasMethod("Visit", "fixedAsLocalDate")).isFalse();
    }

    @Test
    void isNullWhereTheTextIs() {
        Object visit = CODE.read("Visit", "{\"at\":\"2026-01-02T03:04:05Z\",\"lasts\":null}");

        assertThat(GeneratedCode.call(visit, "dayAsLocalDate")).isNull();
        assertThat(GeneratedCode.call(visit, "lastsAsDuration")).isNull();
    }

    @Test
    void setsTheTextOfAValue() {
        Object visit = CODE.build(
                "Visit",
                "atAsOffsetDateTimeValue",
                OffsetDateTime.parse("2026-01-02T03:04:00Z"),
                "opensAsOffsetTime",
                OffsetTime.parse("09:00Z"),
                "dayAsLocalDate",
                LocalDate.of(2026, 1, 2));

        assertThat(CODE.write(visit))
                .isEqualTo("{\"at\":\"2026-01-02T03:04:00Z\",\"day\":\"2026-01-02\",\"opens\":\"09:00:00Z\"}");
    }

    @Test
    void failsInTheAccessorAndNotInReading() {
        Object visit = CODE.read("Visit", "{\"at\":\"yesterday\",\"page\":\"a b\"}");

        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> GeneratedCode.call(visit, "atAsOffsetDateTimeValue"))
                .withMessageContaining("yesterday");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> GeneratedCode.call(visit, "pageAsUri"));
    }

    @Test
    void addsNothingUnlessAsked() {
        assertThat(GeneratedCode.from(SCHEMA).hasMethod("Visit", "dayAsLocalDate"))
                .isFalse();
        assertThat(GeneratedCode.from(SCHEMA, "formats: [uri]").hasMethod("Visit", "dayAsLocalDate"))
                .isFalse();
    }

    @Test
    void refusesFormatsWithoutAType() {
        assertThat(Generation.of(SCHEMA).withBindings("formats: [date, email]").refusal())
                .containsExactly(
                        "bindings.yaml:1:17: error LATHE-042: \"email\" is no format that has a type; there are"
                                + " date-time, date, time, duration, uri, uuid");
    }
}
