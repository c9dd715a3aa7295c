package dev.lathe.diff;

import dev.lathe.diagnostics.Source;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One change of a schema.
 *
 * @param kind what happened
 * @param subject what it happened to
 * @param from where that stands in the old schema; null: nowhere
 * @param to where that stands in the new one; null: nowhere
 * @param text what happened, in words
 * @param verdicts what it means
 * @param java what callers of the classes notice, a line each
 * @param bindings lines of a bindings file that keep the old Java name; null: none do
 */
public record Change(
        Kind kind,
        Subject subject,
        @Nullable Source from,
        @Nullable Source to,
        String text,
        Verdicts verdicts,
        List<String> java,
        @Nullable String bindings) {

    /** Copies what it is given. */
    public Change {
        java = List.copyOf(java);
    }

    /** What happens to a schema. */
    public enum Kind {
        ADDED,
        REMOVED,
        RENAMED,
        PRESENCE,
        TYPE,
        CONSTANT,
        CONSTRAINT,
        DEFAULT,
        DEPRECATED,
        OPENNESS,
        PARTS,
        DESCRIPTION,
        /** Nothing at this place of the schema, but its Java is another. */
        JAVA;

        /** As in reports. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What changes happen to. */
    public enum Subject {
        DEFINITION,
        PROPERTY,
        ARM,
        VALUE,
        SCHEMA;

        /** As in reports. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The place in the new schema, or in the old one where it is gone. */
    public Source place() {
        if (to != null) {
            return to;
        }
        if (from == null) {
            throw new IllegalStateException("a change stands somewhere: " + text);
        }
        return from;
    }
}
