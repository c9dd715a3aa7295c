package dev.lathe.check;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Source;
import java.util.Locale;

/** The SHA-256 that a schema is to have. */
public final class SchemaPin {
    private SchemaPin() {}

    /**
     * Reports a schema that has another digest.
     *
     * @param location the schema
     * @param actual its digest
     * @param pinned the digest that it is to have
     */
    public static void check(String location, String actual, String pinned, Diagnostics diagnostics) {
        if (!actual.equals(pinned.strip().toLowerCase(Locale.ROOT))) {
            diagnostics.report(
                    Code.CHANGED_SCHEMA,
                    Source.whole(location),
                    "its SHA-256 is " + actual + ", and not the pinned one; if the change is meant, see with lathe:diff"
                            + " what it does, and pin this one");
        }
    }
}
