package dev.lathe.diff;

/**
 * What a change means.
 *
 * @param source for source that calls the classes: whether it compiles still
 * @param binary for compiled code that calls the classes: whether it links still
 * @param wire for peers of the other revision: whether what they send is taken still
 */
public record Verdicts(Verdict source, Verdict binary, Verdict wire) {
    /** Nobody has to do anything. */
    static final Verdicts COMPATIBLE = new Verdicts(Verdict.COMPATIBLE, Verdict.COMPATIBLE, Verdict.COMPATIBLE);

    /** The graver of each two. */
    Verdicts and(Verdicts other) {
        return new Verdicts(source.and(other.source), binary.and(other.binary), wire.and(other.wire));
    }

    /** The gravest of all. */
    public Verdict worst() {
        return source.and(binary).and(wire);
    }
}
