package dev.lathe.bindings;

import dev.lathe.diagnostics.Source;

/** A property seen as something richer than the schema's type. Property names are as on the wire. */
public sealed interface View permits View.AsInstant, View.AsMillis, View.Plus {
    /** Where it stands in the bindings file. */
    Source source();

    /** The property that is looked at. */
    String of();

    /** {@code {of: P, as: instant}}: an ISO 8601 text as {@code java.time.Instant}. */
    record AsInstant(Source source, String of) implements View {}

    /** {@code {of: P, as: millis}}: an integer as {@code java.time.Duration}. */
    record AsMillis(Source source, String of) implements View {}

    /** {@code {of: P, plus: Q}}: an ISO 8601 text and a number of milliseconds as {@code java.time.Instant}. */
    record Plus(Source source, String of, String plus) implements View {}
}
