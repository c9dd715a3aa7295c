package dev.lathe.diagnostics;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The input has errors; nothing was generated. Its message is the whole report, a finding a line. It has no stack trace:
 * those are for bugs in Lathe.
 */
public final class LatheException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /** Ends a run with everything that was found in it, warnings included. */
    public LatheException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")), null, true, false);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Everything found, in the order of its places. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
