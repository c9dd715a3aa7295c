package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a bindings file adds, on a schema of parcels. */
class BindingHelpersTest {
    private static final GeneratedCode CODE = GeneratedCode.from("""
            {"$defs": {
              "Stage": {"type": "string", "enum": ["packed", "on_the_way", "delivered", "lost"]},
              "Parcel": {
                "type": "object",
                "properties": {
                  "kind": {"const": "parcel"},
                  "id": {"type": "string"},
                  "stage": {"$ref": "#/$defs/Stage"},
                  "size": {"type": "string", "enum": ["s", "l"]},
                  "sentAt": {"type": "string", "format": "date-time"},
                  "changedAt": {"type": "string"},
                  "patience": {"type": ["integer", "null"]},
                  "delay": {"type": "integer"},
                  "weight": {"type": "number"},
                  "insured": {"type": "boolean"},
                  "note": {"type": ["string", "null"]},
                  "const": {"type": "string"},
                  "from": {"type": "object", "properties": {"city": {"type": "string"}}},
                  "to": {"type": "object", "properties": {"city": {"description": "Where to.", "type": "string"}}}
                },
                "required": ["kind", "id", "stage", "sentAt", "patience"]
              },
              "Insured": {
                "allOf": [{"$ref": "#/$defs/Parcel"}, {"properties": {"sum": {"type": "integer"}}}]
              },
              "Wrong": {"type": "object", "properties": {"count": {"type": "string"}}},
              "Record": {"type": "object", "properties": {"a": {"type": "string"}}}
            }}
            """, """
            types:
              /$defs/Stage:
                predicates:
                  isFinal: [delivered, lost]
                  isMoving: [on_the_way]
                transitions:
                  packed: [on_the_way]
                  on_the_way: [delivered, lost]
              /$defs/Parcel:
                delegate: {stage: [isFinal, isMoving]}
                factories:
                  packed:
                    description: A parcel that waits for the post. */ {@link
                    parameters: [id, sentAt]
                    set: {stage: packed, changedAt: {same: sentAt}, patience: null, weight: 0.5, insured: true,
                      delay: 60000, size: l, note: null}
                  bare: {parameters: [id, stage, sentAt, patience]}
                views:
                  sentAtInstant: {of: sentAt, as: instant}
                  changedAtInstant: {of: changedAt, as: instant}
                  patienceDuration: {of: patience, as: millis}
                  delayDuration: {of: delay, as: millis}
                  givenUpAt: {of: sentAt, plus: patience}
              /$defs/Parcel/properties/const:
                name: constant
              /$defs/Parcel/properties/from:
                name: Place
                shared: true
              /$defs/Record:
                name: Entry
            corrections:
              - at: /$defs/Wrong/properties/count
                because: the service has always sent a number
                replace: {type: integer}
            """);

    private static final String PACKED = "{\"kind\":\"parcel\",\"id\":\"1\",\"stage\":\"packed\",\"size\":\"l\","
            + "\"sentAt\":\"2026-01-02T03:04:05Z\",\"changedAt\":\"2026-01-02T03:04:05Z\",\"patience\":null,"
            + "\"delay\":60000,\"weight\":0.5,\"insured\":true,\"note\":null}";

    @ParameterizedTest
    @CsvSource({
        "packed, false, false",
        "on_the_way, false, true",
        "delivered, true, false",
        "lost, true, false",
        "of tomorrow, false, false"
    })
    void answersQuestionsAboutAnEnum(String stage, boolean isFinal, boolean isMoving) {
        Object value = CODE.callStatic("Stage", "of", stage);
        Object parcel = CODE.read("Parcel", PACKED.replace("\"packed\"", '"' + stage + '"'));

        assertThat(GeneratedCode.call(value, "isFinal")).isEqualTo(isFinal);
        assertThat(GeneratedCode.call(value, "isMoving")).isEqualTo(isMoving);
        assertThat(GeneratedCode.call(parcel, "isFinal")).isEqualTo(isFinal);
        assertThat(GeneratedCode.call(parcel, "isMoving")).isEqualTo(isMoving);
    }

    @Test
    void knowsWhichValuesMayFollow() {
        Object packed = CODE.constant("Stage", "PACKED");
        Object moving = CODE.constant("Stage", "ON_THE_WAY");
        Object lost = CODE.constant("Stage", "LOST");

        assertThat(GeneratedCode.call(packed, "transitions")).isEqualTo(List.of(moving));
        assertThat(GeneratedCode.call(lost, "transitions")).isEqualTo(List.of());
        assertThat(GeneratedCode.call(moving, "canBecome", lost)).isEqualTo(true);
        assertThat(GeneratedCode.call(lost, "canBecome", moving)).isEqualTo(false);
    }

    @Test
    void makesAnInstanceWithWhatAFactorySets() {
        Object parcel = CODE.callStatic("Parcel", "packed", "1", "2026-01-02T03:04:05Z");

        assertThat(CODE.write(parcel)).isEqualTo(PACKED);
    }

    @Test
    void makesAnInstanceOfItsParametersOnly() {
        Object stage = CODE.constant("Stage", "LOST");
        Object parcel = CODE.callStatic("Parcel", "bare", "1", stage, "s", null);

        assertThat(CODE.write(parcel))
                .isEqualTo("{\"kind\":\"parcel\",\"id\":\"1\",\"stage\":\"lost\",\"sentAt\":\"s\",\"patience\":null}");
    }

    @Test
    void seesTextsAsInstantsAndIntegersAsDurations() {
        Object parcel = CODE.read("Parcel", PACKED.replace("\"patience\":null", "\"patience\":1500"));

        assertThat(GeneratedCode.call(parcel, "sentAtInstant")).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
        assertThat(GeneratedCode.call(parcel, "patienceDuration")).isEqualTo(Duration.ofMillis(1500));
        assertThat(GeneratedCode.call(parcel, "delayDuration")).isEqualTo(Duration.ofMinutes(1));
        assertThat(GeneratedCode.call(parcel, "givenUpAt")).isEqualTo(Instant.parse("2026-01-02T03:04:06.500Z"));
    }

    @Test
    void seesNothingWhereThereIsNothing() {
        Object parcel = CODE.read(
                "Parcel",
                "{\"kind\":\"parcel\",\"id\":\"1\",\"stage\":\"lost\",\"sentAt\":\"2026-01-02T03:04:05Z\",\"patience\":null}");

        assertThat(GeneratedCode.call(parcel, "changedAtInstant")).isNull();
        assertThat(GeneratedCode.call(parcel, "patienceDuration")).isNull();
        assertThat(GeneratedCode.call(parcel, "delayDuration")).isNull();
        assertThat(GeneratedCode.call(parcel, "givenUpAt")).isNull();
    }

    @Test
    void readsATimeWithAnOffset() {
        Object parcel = CODE.read("Parcel", PACKED.replace("2026-01-02T03:04:05Z", "2026-01-02T05:04:05+02:00"));

        assertThat(GeneratedCode.call(parcel, "sentAtInstant")).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
    }

    @Test
    void failsToSeeATimeInWhatIsNone() {
        Object parcel = CODE.read("Parcel", PACKED.replace("2026-01-02T03:04:05Z", "yesterday"));

        assertThatThrownBy(() -> GeneratedCode.call(parcel, "sentAtInstant"))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("yesterday");
        assertThat(CODE.write(parcel)).contains("\"sentAt\":\"yesterday\"");
    }

    @Test
    void givesAWholeTheQuestionsAndViewsOfItsParts() {
        Object insured = CODE.read("Insured", PACKED.replace("}", ",\"sum\":5}"));

        assertThat(GeneratedCode.call(insured, "isFinal")).isEqualTo(false);
        assertThat(GeneratedCode.call(insured, "sentAtInstant")).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
        assertThat(CODE.hasMethod("Insured", "packed")).isFalse();
    }

    @Test
    void callsAMemberAsItIsTold() {
        Object parcel = CODE.read("Parcel", PACKED.replace("}", ",\"const\":\"c\"}"));

        assertThat(GeneratedCode.call(parcel, "constant")).isEqualTo("c");
    }

    @Test
    void callsATypeAsItIsTold() {
        assertThat(CODE.java("Record")).isEqualTo("Entry");
    }

    @Test
    void sharesATypeAmongSchemasOfTheSameStructure() {
        Object parcel =
                CODE.read("Parcel", PACKED.replace("}", ",\"from\":{\"city\":\"Ulm\"},\"to\":{\"city\":\"Ulm\"}}"));

        assertThat(GeneratedCode.call(parcel, "fromValue").getClass()).isEqualTo(CODE.classNamed("Place"));
        assertThat(GeneratedCode.call(parcel, "to")).isEqualTo(GeneratedCode.call(parcel, "fromValue"));
    }

    @Test
    void correctsTheSchemaBeforeAnythingIsMadeOfIt() {
        assertThat(CODE.roundTrip("Wrong", "{\"count\":1}")).isEqualTo("{\"count\":1}");
    }

    @Test
    void readsBindingsThatAreJson() {
        GeneratedCode code = GeneratedCode.from(Generation.of("{\"$defs\": {\"A\": {\"enum\": [\"a\", \"b\"]}}}")
                .withBindingsFile("bindings.json", "{\"types\": {\"/$defs/A\": {\"name\": \"Letter\"}}}"));

        assertThat(code.java("A")).isEqualTo("Letter");
    }

    @Test
    void documentsItsHelpersWithoutAWarning() {
        CODE.document();
    }
}
