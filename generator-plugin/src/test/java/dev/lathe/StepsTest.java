package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps from one value of an enum to the next, on a schema of loans. */
class StepsTest {
    private static final GeneratedCode CODE = GeneratedCode.from("""
            {"$defs": {
              "Stage": {"type": "string", "enum": ["ordered", "lent", "late", "back"]},
              "Loan": {
                "type": "object",
                "properties": {
                  "book": {"type": "string"},
                  "next": {"$ref": "#/$defs/Stage"},
                  "clock": {"type": "string"},
                  "reservation": {"$ref": "#/$defs/Stage"}
                },
                "required": ["book", "next", "clock"]
              },
              "Renewed": {"allOf": [{"$ref": "#/$defs/Loan"}, {"properties": {"times": {"type": "integer"}}}]}
            }}
            """, """
            types:
              /$defs/Stage:
                transitions:
                  ordered: [lent, back]
                  lent: [late, back]
                  late: [back]
              /$defs/Loan:
                steps:
                  moveTo: {of: next, stamp: clock}
                  reserve: {of: reservation}
            """);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05.678901Z"), ZoneOffset.UTC);
    private static final String LENT =
            "{\"book\":\"b\",\"next\":\"lent\",\"clock\":\"c\",\"reservation\":\"ordered\",\"x\":1.0}";

    @Test
    void takesALegalStepAndKeepsTheRest() {
        Object loan = CODE.read("Loan", LENT);

        Object moved = GeneratedCode.call(loan, "moveTo", CODE.constant("Stage", "LATE"), CLOCK);

        assertThat(CODE.write(moved))
                .isEqualTo(LENT.replace("\"lent\"", "\"late\"").replace("\"c\"", "\"2026-01-02T03:04:05.678901Z\""));
        assertThat(CODE.write(loan)).isEqualTo(LENT);
    }

    @Test
    void takesAStepWithoutAStamp() {
        Object moved = GeneratedCode.call(CODE.read("Loan", LENT), "reserve", CODE.constant("Stage", "LENT"));

        assertThat(CODE.write(moved)).isEqualTo(LENT.replace("\"ordered\"", "\"lent\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lent | lent | \"lent\" cannot become \"lent\"; legal: late, back",
                "lent | ordered | \"lent\" cannot become \"ordered\"; legal: late, back",
                "lent | of tomorrow | \"lent\" cannot become \"of tomorrow\"; legal: late, back",
                "back | lent | \"back\" cannot become \"lent\"; legal: none: it is final",
                "of tomorrow | back | \"of tomorrow\" cannot become \"back\"; legal: none: it is not known",
                "of tomorrow | of tomorrow | \"of tomorrow\" cannot become \"of tomorrow\"; legal: none: it is not known"
            })
    void refusesAnIllegalStep(String present, String next, String message) {
        Object loan = CODE.read("Loan", LENT.replace("\"lent\"", '"' + present + '"'));
        Object wanted = CODE.callStatic("Stage", "of", next);

        assertThatThrownBy(() -> GeneratedCode.call(loan, "moveTo", wanted, CLOCK))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Stage: " + message);
        assertThatThrownBy(() -> GeneratedCode.call(CODE.callStatic("Stage", "of", present), "become", wanted))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Stage: " + message);
    }

    @Test
    void refusesEveryStepFromNowhere() {
        Object loan = CODE.read("Loan", LENT.replace(",\"reservation\":\"ordered\"", ""));

        assertThatThrownBy(() -> GeneratedCode.call(loan, "reserve", CODE.constant("Stage", "LENT")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Loan: reservation cannot become \"lent\"; legal: none: it is absent");
    }

    @Test
    void goesOnToALegalValue() {
        Object late = CODE.constant("Stage", "LATE");

        assertThat(GeneratedCode.call(CODE.constant("Stage", "LENT"), "become", late))
                .isSameAs(late);
    }

    @Test
    void doesNotQuoteAPresentValueAtLength() {
        Object loan = CODE.read("Loan", LENT.replace("\"lent\"", '"' + "x".repeat(10_000) + '"'));

        assertThatThrownBy(() -> GeneratedCode.call(loan, "moveTo", CODE.constant("Stage", "BACK"), CLOCK))
                .isInstanceOf(IllegalStateException.class)
                .message()
                .hasSizeLessThan(200);
    }

    @Test
    void givesAWholeTheStepsOfItsParts() {
        Object renewed = CODE.read("Renewed", LENT.replace("1.0", "1.0,\"times\":2"));

        Object moved = GeneratedCode.call(renewed, "moveTo", CODE.constant("Stage", "BACK"), CLOCK);

        assertThat(moved).isInstanceOf(CODE.type("Renewed"));
        assertThat(CODE.write(moved)).contains("\"next\":\"back\"", "\"times\":2");
    }

    @Test
    void documentsThemWithoutAWarning() {
        CODE.document();
    }
}
