package dev.lathe.diff;

import java.util.Locale;

/** What a change means for those who relied on what was before; the gravest first. */
public enum Verdict {
    /** What worked before may fail. */
    BREAKING,
    /** It depends on what the schema does not say. */
    UNKNOWN,
    /** Whatever worked before works still. */
    COMPATIBLE;

    /** The graver of two. */
    Verdict and(Verdict other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** As in reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
