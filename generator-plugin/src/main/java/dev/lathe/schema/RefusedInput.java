package dev.lathe.schema;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Source;

/** Ends the reading of a document that cannot be read any further; never leaves this package. */
final class RefusedInput extends Exception {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient Source source;

    RefusedInput(Code code, Source source, String message) {
        super(message, null, false, false);
        this.code = code;
        this.source = source;
    }

    void reportTo(Diagnostics diagnostics) {
        diagnostics.report(code, source, String.valueOf(getMessage()));
    }
}
