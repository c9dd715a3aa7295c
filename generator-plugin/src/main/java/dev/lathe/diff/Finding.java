package dev.lathe.diff;

import dev.lathe.diagnostics.Source;
import dev.lathe.shape.Shape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A change whose consequences for callers of the Java are still being gathered. */
final class Finding {
    private final Change.Kind kind;
    private final Change.Subject subject;
    private final @Nullable Source from;
    private final @Nullable Source to;
    private final String text;
    private final String detail;
    private final @Nullable String bindings;
    private final Set<String> java = new LinkedHashSet<>();
    private Verdicts verdicts;

    private Finding(
            Change.Kind kind,
            Change.Subject subject,
            @Nullable Source from,
            @Nullable Source to,
            String text,
            Verdict wire,
            String detail,
            @Nullable String bindings) {
        this.kind = kind;
        this.subject = subject;
        this.from = from;
        this.to = to;
        this.text = text;
        this.detail = detail;
        this.bindings = bindings;
        this.verdicts = new Verdicts(Verdict.COMPATIBLE, Verdict.COMPATIBLE, wire);
    }

    static Finding of(
            Change.Kind kind,
            Change.Subject subject,
            @Nullable Source from,
            @Nullable Source to,
            String text,
            Verdict wire) {
        return new Finding(kind, subject, from, to, text, wire, "", null);
    }

    /** That the Java of a place is another although the schema says the same there. */
    static Finding ofJava(Slot slot, Source otherwise) {
        Shape old = slot.from();
        Shape now = slot.to();
        return of(
                Change.Kind.JAVA,
                Change.Subject.SCHEMA,
                old == null ? null : old.source(),
                now != null ? now.source() : old == null ? otherwise : null,
                "says what it said before, but its Java is another",
                Verdict.COMPATIBLE);
    }

    /** The same about one value or arm among several at a place. */
    Finding about(String detail) {
        return new Finding(kind, subject, from, to, text, verdicts.wire(), detail, bindings);
    }

    /** The same with the lines of a bindings file that keep the old Java name. */
    Finding keptBy(@Nullable String bindings) {
        return new Finding(kind, subject, from, to, text, verdicts.wire(), detail, bindings);
    }

    Verdict wire() {
        return verdicts.wire();
    }

    String detail() {
        return detail;
    }

    /** Whether a change of this kind can be the reason of a change of the Java. */
    boolean mayChangeJava() {
        return switch (kind) {
            // a definition that is new breaks nobody; where an old one goes by its name, that is the reason
            case ADDED -> subject != Change.Subject.DEFINITION;
            case CONSTRAINT, DEFAULT, DEPRECATED, DESCRIPTION, JAVA -> false;
            default -> true;
        };
    }

    /** Whether everything inside is another with it. */
    boolean replacesAll() {
        return kind == Change.Kind.TYPE || kind == Change.Kind.REMOVED || kind == Change.Kind.RENAMED;
    }

    boolean isAboutJavaOnly() {
        return kind == Change.Kind.JAVA;
    }

    /** Takes over what it does to callers. */
    void add(SignatureChange change) {
        java.add(change.text());
        verdicts = verdicts.and(new Verdicts(change.source(), change.binary(), Verdict.COMPATIBLE));
    }

    Change change() {
        return new Change(kind, subject, from, to, text, verdicts, List.copyOf(java), bindings);
    }
}
