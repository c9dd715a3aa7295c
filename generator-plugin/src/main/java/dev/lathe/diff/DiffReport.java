package dev.lathe.diff;

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
}
