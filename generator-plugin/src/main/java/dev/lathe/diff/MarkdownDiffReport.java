package dev.lathe.diff;

import dev.lathe.diagnostics.Printable;
import java.util.List;
import java.util.function.Predicate;

/** The report for a release note. */
final class MarkdownDiffReport {
    private final StringBuilder out = new StringBuilder();
    private final List<Change> changes;

    private MarkdownDiffReport(List<Change> changes) {
        this.changes = changes;
    }

    static String of(Differences differences, boolean withDescriptions) {
        MarkdownDiffReport report = new MarkdownDiffReport(differences.listed(withDescriptions));
        report.line("# From " + code(differences.from().location()) + " to "
                + code(differences.to().location()));
        report.line("");
        Summary.lines(differences).forEach(line -> report.line("- " + line));
        report.section("Breaking", change -> change.verdicts().worst() == Verdict.BREAKING);
        report.section("Depends", change -> change.verdicts().worst() == Verdict.UNKNOWN);
        report.section("Compatible", change -> change.verdicts().worst() == Verdict.COMPATIBLE);
        report.bindings();
        return report.out.toString();
    }

    private void section(String title, Predicate<Change> belongs) {
        List<Change> here = changes.stream().filter(belongs).toList();
        if (here.isEmpty()) {
            return;
        }
        line("");
        line("## " + title);
        line("");
        line("| where | what | source | binary | wire |");
        line("|---|---|---|---|---|");
        here.forEach(change -> line("| " + code(change.place().pointer()) + " | " + escaped(change.text()) + " | "
                + change.verdicts().source().label() + " | "
                + change.verdicts().binary().label() + " | "
                + change.verdicts().wire().label() + " |"));
    }

    private void bindings() {
        List<String> lines = changes.stream()
                .map(Change::bindings)
                .filter(java.util.Objects::nonNull)
                .flatMap(String::lines)
                .filter(line -> !line.equals("types:"))
                .toList();
        if (!lines.isEmpty()) {
            line("");
            line("## Bindings that keep the old Java names");
            line("");
            line("```yaml");
            line("types:");
            lines.forEach(this::line);
            line("```");
        }
    }

    /** A stranger's word, which is to be shown and not to be obeyed. */
    private static String code(String text) {
        String safe = Printable.line(text).replace("`", "'").replace("|", "\\|");
        return safe.isEmpty() ? "the root" : "`" + safe + "`";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        String line = Printable.line(text);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            escaped.append("\\`*_{}[]<>#|!&".indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return escaped.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
