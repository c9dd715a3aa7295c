package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Views that need to know what time it is, on a schema of loans. */
class TimeViewsTest {
    private static final GeneratedCode CODE = GeneratedCode.from("""
            {"$defs": {
              "Loan": {
                "type": "object",
                "properties": {
                  "start": {"type": "string"},
                  "days": {"type": ["integer", "null"]},
                  "dueAt": {"type": "string"},
                  "reminder": {"type": "integer"},
                  "pause": {"type": "integer"}
                },
                "required": ["start", "days", "pause"]
              },
              "Renewed": {"allOf": [{"$ref": "#/$defs/Loan"}, {"properties": {"by": {"type": "string"}}}]}
            }}
            """, """
            types:
              /$defs/Loan:
                views:
                  left: {until: end}
                  isOver: {past: end}
                  end: {of: start, plus: days}
                  begin: {of: start, as: instant}
                  sinceBegin: {until: begin}
                  hasBegun: {past: begin}
                  due: {of: dueAt, as: instant}
                  isDue: {past: due}
                  nextReminder: {of: reminder, as: millis, orElse: parameter}
                  nextPause: {of: pause, as: millis, orElse: parameter}
              /$defs/Renewed:
                views:
                  isOver: {past: begin}
                  waiting: {until: end}
            """);

    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");
    private static final Duration OTHERWISE = Duration.ofSeconds(7);

    @ParameterizedTest
    @CsvSource({
        "-1000, PT1.5S, false",
        "0, PT0.5S, false",
        "499, PT0.001S, false",
        "500, PT0S, true",
        "9000, PT0S, true"
    })
    void knowsHowMuchTimeIsLeft(long millisLater, Duration left, boolean isOver) {
        Object loan = loan("500");
        Clock clock = clock(START.plusMillis(millisLater));

        assertThat(GeneratedCode.call(loan, "left", clock)).isEqualTo(left);
        assertThat(GeneratedCode.call(loan, "isOver", clock)).isEqualTo(isOver);
    }

    @Test
    void isNeverOverWhereThereIsNoEnd() {
        Object loan = loan("null");

        assertThat(GeneratedCode.call(loan, "left", clock(Instant.MAX))).isNull();
        assertThat(GeneratedCode.call(loan, "isOver", clock(Instant.MAX))).isEqualTo(false);
        assertThat(GeneratedCode.call(loan, "isDue", clock(Instant.MAX))).isEqualTo(false);
    }

    @Test
    void looksAtAPointInTimeThatIsAlwaysThere() {
        Object loan = loan("null");

        assertThat(GeneratedCode.call(loan, "sinceBegin", clock(START.minusSeconds(1))))
                .isEqualTo(Duration.ofSeconds(1));
        assertThat(GeneratedCode.call(loan, "hasBegun", clock(START))).isEqualTo(true);
        assertThat(GeneratedCode.call(loan, "hasBegun", clock(START.minusNanos(1))))
                .isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, +1000000000-12-31T23:59:59.999999999Z",
        "-9223372036854775808, -1000000000-01-01T00:00:00Z"
    })
    void endsWhereTimeEnds(String days, String end) {
        String start = end.startsWith("+") ? "+999999999-01-01T00:00:00Z" : "-999999999-01-01T00:00:00Z";
        Object loan = loan(days, start);

        assertThat(GeneratedCode.call(loan, "end")).isEqualTo(Instant.parse(end));
        assertThat(GeneratedCode.call(loan, "isOver", clock(START))).isEqualTo(end.startsWith("-"));
        assertThat(GeneratedCode.call(loan, "left", clock(Instant.MIN))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"left", "isOver"})
    void saysWhichTextIsNoTime(String view) {
        Object loan = loan("1", "soon");

        assertThatThrownBy(() -> GeneratedCode.call(loan, view, clock(START)))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("soon");
    }

    @ParameterizedTest
    @CsvSource({"1, PT0.001S", "9223372036854775807, PT2562047788015H12M55.807S", "0, PT7S", "-5, PT7S"})
    void waitsAtLeastABit(String pause, Duration next) {
        Object loan =
                CODE.read("Loan", "{\"start\":\"x\",\"days\":null,\"pause\":" + pause + ",\"reminder\":" + pause + "}");

        assertThat(GeneratedCode.call(loan, "nextPause", OTHERWISE)).isEqualTo(next);
        assertThat(GeneratedCode.call(loan, "nextReminder", OTHERWISE)).isEqualTo(next);
    }

    @Test
    void takesTheCallersWordWhereNothingIsSaid() {
        assertThat(GeneratedCode.call(loan("1"), "nextReminder", OTHERWISE)).isEqualTo(OTHERWISE);
    }

    @Test
    void letsAWholeSayItDifferently() {
        Object renewed = CODE.read("Renewed", "{\"start\":\"" + START + "\",\"days\":500,\"pause\":1}");

        assertThat(GeneratedCode.call(renewed, "isOver", clock(START))).isEqualTo(true);
        assertThat(GeneratedCode.call(renewed, "waiting", clock(START))).isEqualTo(Duration.ofMillis(500));
        assertThat(GeneratedCode.call(renewed, "left", clock(START))).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void documentsThemWithoutAWarning() {
        CODE.document();
    }

    private static Object loan(String days) {
        return loan(days, START.toString());
    }

    private static Object loan(String days, String start) {
        return CODE.read("Loan", "{\"start\":\"" + start + "\",\"days\":" + days + ",\"pause\":1}");
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
