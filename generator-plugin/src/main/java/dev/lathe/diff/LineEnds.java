package dev.lathe.diff;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** How JSON is written: the same bytes on every system. */
final class LineEnds {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    /** Members and elements on lines of their own. */
    static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    private LineEnds() {}
}
