package dev.lathe.bindings;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.diagnostics.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** {@code {present: [P, Q]}}: whether there is a member Q, other than null, in the member P. */
    record Present(Source source, List<String> path) implements View {}

    /**
     * {@code {at: [P, Q], orElse: VALUE}}: the member Q in the member P.
     *
     * @param orElse what is answered where it is not there; null: null is
     */
    record At(Source source, List<String> path, @Nullable JsonNode orElse) implements View {}
}
