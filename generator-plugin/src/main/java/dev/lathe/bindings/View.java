package dev.lathe.bindings;

import dev.lathe.diagnostics.Source;

/** A method that looks at properties of a class. Property names are as on the wire. */
public sealed interface View {
    /** Where its name stands in the bindings file. */
    Source source();

    /** {@code {of: P, as: instant}}: an ISO 8601 text as {@code java.time.Instant}. */
    record AsInstant(Source source, String of) implements View {}

    /** {@code {of: P, as: millis}}: an integer as {@code java.time.Duration}. */
    record AsMillis(Source source, String of) implements View {}

    /**
     * {@code {of: P, as: millis, orElse: parameter}}: an integer as {@code java.time.Duration}; where there is none, or
     * none above zero, what the caller hands in.
     */
    record AsMillisOrElse(Source source, String of) implements View {}

    /** {@code {of: P, plus: Q}}: an ISO 8601 text and a number of milliseconds as {@code java.time.Instant}. */
    record Plus(Source source, String of, String plus) implements View {}

    /** {@code {until: VIEW}}: the {@code java.time.Duration} from a clock's time to another view's instant. */
    record Until(Source source, String until) implements View {}

    /** {@code {past: VIEW}}: whether a clock has reached another view's instant. */
    record Past(Source source, String past) implements View {}
}
