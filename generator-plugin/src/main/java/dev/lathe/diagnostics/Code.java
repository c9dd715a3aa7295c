package dev.lathe.diagnostics;

import java.util.Locale;

/** Every kind of finding. A number, once published, keeps its meaning. */
public enum Code {
    /** An input that cannot be read at all: absent, not JSON or YAML, not UTF-8. */
    UNREADABLE_INPUT(1, Severity.ERROR),
    /** An input beyond the limits on size or depth. */
    INPUT_TOO_LARGE(2, Severity.ERROR),
    /** The same member twice in one object. */
    DUPLICATE_MEMBER(3, Severity.ERROR),
    /** A keyword whose value is not of the form that the keyword asks for, and which is left out. */
    MALFORMED_KEYWORD(4, Severity.WARNING),
    /** A reference or a link to a file that a schema must not make a build read. */
    UNSAFE_INPUT(5, Severity.ERROR),
    /** A {@code $schema} that Lathe does not know. */
    UNKNOWN_DIALECT(10, Severity.WARNING),
    /** Two documents that have the same URI. */
    DUPLICATE_URI(11, Severity.WARNING),
    /** A reference to something that is not there. */
    UNRESOLVED_REFERENCE(12, Severity.ERROR),
    /** A reference out of the documents at hand; Lathe never fetches one. */
    REMOTE_REFERENCE(13, Severity.ERROR),
    /** References or {@code allOf} parts that lead back to themselves and nowhere else. */
    CIRCULAR_REFERENCE(14, Severity.WARNING),
    /** A keyword that Lathe knows and does not act on in this place. */
    UNUSED_KEYWORD(20, Severity.WARNING),
    /** A member of a schema that is no keyword of its dialect. */
    UNKNOWN_KEYWORD(21, Severity.WARNING),
    /** Parts of an {@code allOf}, or keywords side by side, that no value can satisfy together. */
    CONTRADICTION(22, Severity.WARNING),
    /** Arms of a union that no test tells apart for some values. */
    AMBIGUOUS_UNION(31, Severity.WARNING),
    /** A member of the bindings file that means nothing there. */
    UNKNOWN_BINDING(40, Severity.ERROR),
    /** An address in the bindings file that the schema does not have. */
    DEAD_ADDRESS(41, Severity.ERROR),
    /** A binding that does not fit what it is bound to. */
    UNFIT_BINDING(42, Severity.ERROR),
    /** Two things that would have the same Java name. */
    NAME_CLASH(43, Severity.ERROR),
    /** A method of the schema that the bindings do not list among the operations. */
    MISSING_OPERATION(44, Severity.ERROR),
    /** Output that would leave its folder, or overwrite a file that is not Lathe's. */
    UNSAFE_OUTPUT(50, Severity.ERROR),
    /** Output that could not be written. */
    UNWRITABLE_OUTPUT(51, Severity.ERROR),
    /** A file that Lathe wrote once and generates no more, and that someone has changed since. */
    EDITED_OUTPUT(52, Severity.WARNING),
    /** A parameter of the run that is missing or makes no sense. */
    UNFIT_PARAMETER(60, Severity.ERROR),
    /** A document that cannot be fetched, or must not be. */
    UNFETCHABLE(70, Severity.ERROR),
    /** A document that is not the pinned one any more. */
    CHANGED_DOCUMENT(71, Severity.ERROR),
    /** A schema that has another digest than the pinned one. */
    CHANGED_SCHEMA(80, Severity.ERROR),
    /** Committed sources that are not what would be generated. */
    DRIFTED_SOURCES(81, Severity.ERROR),
    /** A module whose API is not what its committed listing says. */
    CHANGED_API(82, Severity.ERROR);

    private final int number;
    private final Severity severity;

    Code(int number, Severity severity) {
        this.number = number;
        this.severity = severity;
    }

    /** {@code LATHE-0nn}. */
    public String id() {
        return String.format(Locale.ROOT, "LATHE-%03d", number);
    }

    /** The severity that a finding of this kind has. */
    public Severity severity() {
        return severity;
    }
}
