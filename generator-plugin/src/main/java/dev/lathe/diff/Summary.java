package dev.lathe.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts what changed, a line a question. */
final class Summary {
    private final Differences differences;

    private Summary(Differences differences) {
        this.differences = differences;
    }

    /** What was added, removed and changed, and for whom it breaks something. */
    static List<String> lines(Differences differences) {
        Summary summary = new Summary(differences);
        return List.of(summary.definitions(), summary.others(), summary.breaking());
    }

    private String definitions() {
        return "Definitions: " + count(Change.Kind.ADDED, Change.Subject.DEFINITION, "added") + ", "
                + count(Change.Kind.RENAMED, Change.Subject.DEFINITION, "of them an old one under a new name") + ", "
                + count(Change.Kind.REMOVED, Change.Subject.DEFINITION, "removed");
    }

    private String others() {
        List<String> parts = new ArrayList<>();
        for (Change.Subject subject : List.of(Change.Subject.PROPERTY, Change.Subject.ARM, Change.Subject.VALUE)) {
            String noun = switch (subject) {
                case PROPERTY -> "properties";
                case ARM -> "arms of unions";
                default -> "values of enums";
            };
            parts.add(noun + ": " + count(Change.Kind.ADDED, subject, "added") + ", "
                    + count(Change.Kind.REMOVED, subject, "removed"));
        }
        long listed = differences.changes().stream()
                .filter(c -> c.kind() != Change.Kind.ADDED && c.kind() != Change.Kind.REMOVED)
                .filter(c -> c.kind() != Change.Kind.RENAMED && c.kind() != Change.Kind.DESCRIPTION)
                .count();
        String text = String.join("; ", parts);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + "; " + listed + " other changes; "
                + JsonDiffReport.descriptions(differences) + " descriptions in other words";
    }

    private String breaking() {
        long source = differences.changes().stream()
                .filter(c -> c.verdicts().source() == Verdict.BREAKING)
                .count();
        long binary = differences.changes().stream()
                .filter(c -> c.verdicts().binary() == Verdict.BREAKING)
                .count();
        long wire = differences.changes().stream()
                .filter(c -> c.verdicts().wire() == Verdict.BREAKING)
                .count();
        return "Breaking: " + source + " for source, " + binary + " for compiled code, " + wire + " on the wire";
    }

    private String count(Change.Kind kind, Change.Subject subject, String word) {
        return differences.count(kind, subject) + " " + word;
    }
}
