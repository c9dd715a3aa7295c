package dev.lathe.diagnostics;

/**
 * One finding.
 *
 * @param code what kind of finding
 * @param message what was found, what was expected and what to do, in one line
 * @param source the place it is about
 */
public record Diagnostic(Code code, String message, Source source) implements Comparable<Diagnostic> {

    /** The code's severity. */
    public Severity severity() {
        return code.severity();
    }

    /** By place, then by code, then by message, so that a report is the same in every run. */
    @Override
    public int compareTo(Diagnostic other) {
        int byPlace = source.compareTo(other.source);
        if (byPlace != 0) {
            return byPlace;
        }
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : message.compareTo(other.message);
    }

    /** {@code path/schema.json:212:9: error LATHE-012: …}, always one line. */
    @Override
    public String toString() {
        return Printable.line(source + ": " + severity().label() + " " + code.id() + ": " + message);
    }
}
