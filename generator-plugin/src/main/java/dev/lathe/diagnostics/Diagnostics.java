package dev.lathe.diagnostics;

import java.util.List;
import java.util.TreeSet;

/** Collects findings over all stages; the same finding twice counts once. */
public final class Diagnostics {
    private final TreeSet<Diagnostic> found = new TreeSet<>();

    /** Adds a finding. */
    public void report(Code code, Source source, String message) {
        found.add(new Diagnostic(code, message, source));
    }

    /** Whether anything found so far is an error. */
    public boolean hasErrors() {
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** Everything found so far, in the order of its places. */
    public List<Diagnostic> all() {
        return List.copyOf(found);
    }

    /**
     * Ends the run where an error was found; called between stages that cannot work on with broken input.
     *
     * @throws LatheException with everything found so far
     */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new LatheException(all());
        }
    }
}
