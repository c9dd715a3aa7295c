package dev.lathe.diagnostics;

import java.util.Locale;

/** How much a finding matters, the gravest first. */
public enum Severity {
    /** Nothing is generated. */
    ERROR,
    /** Something is generated that its user may not expect. */
    WARNING,
    /** A decision worth knowing. */
    INFO;

    /** As it is printed. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
