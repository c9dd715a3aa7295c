package dev.lathe.benchmarks;

import dev.lathe.benchmarks.Results.Operation;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The time of every competitor as bars, a group a payload, each as a multiple of Lathe's. */
@NullMarked
final class Plot {
    private static final int BAR = 13;
    private static final int LABELS = 230;
    private static final int WIDTH = 900;
    /** A bar that would be longer is cut; its number says how long it is. */
    private static final double LONGEST = 8;

    private Plot() {}

    static String svg(Results results, Operation operation, String title) {
        StringBuilder bars = new StringBuilder();
        int y = 40;
        for (Payload payload : Payload.values()) {
            Measurement ours = results.of(operation, Competitor.LATHE, payload);
            if (ours == null) {
                continue;
            }
            bars.append(text(8, y + 11, "bold", payload.title()));
            y += BAR + 4;
            for (Competitor competitor : Competitor.values()) {
                @Nullable Measurement theirs = results.of(operation, competitor, payload);
                if (theirs != null) {
                    bars.append(bar(y, competitor, theirs.nanoseconds() / ours.nanoseconds()));
                    y += BAR;
                }
            }
            y += 8;
        }
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\""
                                + " font-size=\"11\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n",
                        WIDTH,
                        y + 10)
                + text(8, 20, "bold", title)
                + bars
                + "</svg>\n";
    }

    private static String bar(int y, Competitor competitor, double ratio) {
        double scale = (WIDTH - LABELS - 60) / LONGEST;
        return text(20, y + 10, "normal", competitor.title())
                + String.format(
                        Locale.ROOT,
                        "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n",
                        LABELS,
                        y + 1,
                        Math.min(ratio, LONGEST) * scale,
                        BAR - 2,
                        colour(competitor))
                + text(
                        (int) (LABELS + Math.min(ratio, LONGEST) * scale + 5),
                        y + 10,
                        "normal",
                        String.format(Locale.ROOT, "%.2f", ratio));
    }

    private static String colour(Competitor competitor) {
        if (competitor == Competitor.LATHE) {
            return "#1b6ca8";
        }
        return competitor.isLimit() ? "#9aa5ad" : "#e0a458";
    }

    private static String text(int x, int y, String weight, String text) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" font-weight=\"%s\" fill=\"#222222\">%s</text>%n",
                x,
                y,
                weight,
                text.replace("&", "&amp;").replace("<", "&lt;"));
    }
}
