package dev.lathe.diff;

import dev.lathe.diagnostics.Printable;
import java.util.List;
import java.util.Locale;

/** Writes down what changed, for whom the file's name is for. */
public final class DiffReport {
    private DiffReport() {}

    /**
     * The report in the form that its file's name asks for: {@code .json} for tools, {@code .md} for a release note, or
     * else text for people.
     *
     * @param withDescriptions whether changes that are of words only are listed, and not just counted
     */
    public static String of(Differences differences, String fileName, boolean withDescriptions) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return JsonDiffReport.of(differences, withDescriptions);
        }
        return name.endsWith(".md")
                ? MarkdownDiffReport.of(differences, withDescriptions)
                : TextDiffReport.of(differences, withDescriptions);
    }

    /** What changed, in a few lines. */
    public static List<String> summary(Differences differences) {
        return Summary.lines(differences);
    }

    /** One change in a line: where it stands, what it is, what it means. */
    public static String line(Change change) {
        return Printable.line(change.place() + " " + change.place().pointer() + " ") + change.text() + " (source "
                + change.verdicts().source().label() + ", binary "
                + change.verdicts().binary().label() + ", wire "
                + change.verdicts().wire().label() + ")";
    }
}
