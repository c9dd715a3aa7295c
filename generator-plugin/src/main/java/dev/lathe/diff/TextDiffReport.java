package dev.lathe.diff;

import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import java.util.List;

/** The report for people. */
final class TextDiffReport {
    private final StringBuilder out = new StringBuilder();

    private TextDiffReport() {}

    static String of(Differences differences, boolean withDescriptions) {
        TextDiffReport report = new TextDiffReport();
        report.line("From " + Printable.line(differences.from().location()) + " to "
                + Printable.line(differences.to().location()));
        Summary.lines(differences).forEach(report::line);
        List<Change> changes = differences.listed(withDescriptions);
        changes.forEach(report::append);
        return report.out.toString();
    }

    private void append(Change change) {
        line("");
        line(Printable.line(change.place().pointer()) + "  " + change.kind().label());
        line("  " + change.text());
        line("  source " + change.verdicts().source().label() + ", binary "
                + change.verdicts().binary().label() + ", wire "
                + change.verdicts().wire().label());
        change.java().forEach(java -> line("  java: " + java));
        String bindings = change.bindings();
        if (bindings != null) {
            line("  to keep the old Java name, bind:");
            bindings.lines().forEach(binding -> line("    " + binding));
        }
        place("from", change.from());
        place("to", change.to());
    }

    private void place(String name, @org.jspecify.annotations.Nullable Source place) {
        if (place != null) {
            line("  " + name + " " + Printable.line(place.toString()));
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
