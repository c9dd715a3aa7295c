package dev.lathe.benchmarks;

import dev.lathe.benchmarks.Results.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The results as tables of ratios, in Markdown. */
@NullMarked
final class Tables {
    private final Results results;
    private final StringBuilder out = new StringBuilder();

    private Tables(Results results) {
        this.results = results;
    }

    static String of(Results results, Map<Competitor, Double> coldStart) {
        Tables tables = new Tables(results);
        tables.table("Reading: time ÷ Lathe's", Operation.READ, Measurement::nanoseconds);
        tables.table("Writing: time ÷ Lathe's", Operation.WRITE, Measurement::nanoseconds);
        tables.table("Reading: bytes allocated ÷ Lathe's", Operation.READ, Measurement::bytes);
        tables.absolute();
        tables.limits();
        if (!coldStart.isEmpty()) {
            tables.coldStart(coldStart);
        }
        return tables.out.toString();
    }

    private void table(String title, Operation operation, ToDoubleFunction<Measurement> figure) {
        out.append("\n### ").append(title).append("\n\n| |");
        List<Competitor> columns = new ArrayList<>(List.of(Competitor.values()));
        columns.remove(Competitor.LATHE);
        columns.forEach(c -> out.append(' ').append(c.title()).append(" |"));
        out.append("\n|---|").append("---|".repeat(columns.size())).append('\n');
        for (Payload payload : Payload.values()) {
            out.append("| ").append(payload.title()).append(" |");
            columns.forEach(c -> out.append(' ')
                    .append(text(ratio(operation, c, payload, figure)))
                    .append(" |"));
            out.append('\n');
        }
        out.append("| **geometric mean** |");
        columns.forEach(c -> out.append(" **")
                .append(text(geometricMean(operation, c, figure)))
                .append("** |"));
        out.append('\n');
    }

    private void absolute() {
        out.append("\n### Lathe's own figures\n\n| | bytes of JSON | read, ns | allocated | write, ns | allocated |\n")
                .append("|---|---|---|---|---|---|\n");
        for (Payload payload : Payload.values()) {
            Measurement read = results.of(Operation.READ, Competitor.LATHE, payload);
            Measurement write = results.of(Operation.WRITE, Competitor.LATHE, payload);
            if (read != null && write != null) {
                out.append(String.format(
                        Locale.ROOT,
                        "| %s | %,d | %,.0f | %,.0f | %,.0f | %,.0f |%n",
                        payload.title(),
                        payload.bytes().length,
                        read.nanoseconds(),
                        read.bytes(),
                        write.nanoseconds(),
                        write.bytes()));
            }
        }
    }

    private void limits() {
        out.append("\n### How near the limits\n\n| | read ÷ every text | read ÷ token skip | write ÷ token replay |\n")
                .append("|---|---|---|---|\n");
        for (Payload payload : Payload.values()) {
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s |%n",
                    payload.title(),
                    text(inverse(Operation.READ, Competitor.TEXTS, payload)),
                    text(inverse(Operation.READ, Competitor.SKIP, payload)),
                    text(inverse(Operation.WRITE, Competitor.SKIP, payload))));
        }
        Measurement first = results.of(Operation.READ, Competitor.LATHE, Payload.TOOL_RESULT);
        Measurement last = results.of(Operation.READ, Competitor.LATHE, Payload.TOOL_RESULT_TYPE_LAST);
        if (first != null && last != null) {
            out.append(String.format(
                    Locale.ROOT,
                    "%nDiscriminator last ÷ first: time %.2f, bytes %.2f%n",
                    last.nanoseconds() / first.nanoseconds(),
                    last.bytes() / first.bytes()));
        }
    }

    private void coldStart(Map<Competitor, Double> times) {
        out.append("\n### Cold start\n\n| | milliseconds | ÷ Lathe's |\n|---|---|---|\n");
        double lathe = times.getOrDefault(Competitor.LATHE, Double.NaN);
        times.forEach((competitor, time) -> out.append(
                String.format(Locale.ROOT, "| %s | %.0f | %.2f |%n", competitor.title(), time, time / lathe)));
    }

    private double inverse(Operation operation, Competitor competitor, Payload payload) {
        return 1 / ratio(operation, competitor, payload, Measurement::nanoseconds);
    }

    /** How many times Lathe's figure another one is; not a number where one of them is missing. */
    double ratio(Operation operation, Competitor other, Payload payload, ToDoubleFunction<Measurement> figure) {
        @Nullable Measurement theirs = results.of(operation, other, payload);
        @Nullable Measurement ours = results.of(operation, Competitor.LATHE, payload);
        return theirs == null || ours == null ? Double.NaN : figure.applyAsDouble(theirs) / figure.applyAsDouble(ours);
    }

    private double geometricMean(Operation operation, Competitor other, ToDoubleFunction<Measurement> figure) {
        double sum = 0;
        int count = 0;
        for (Payload payload : Payload.values()) {
            double ratio = ratio(operation, other, payload, figure);
            if (!Double.isNaN(ratio)) {
                sum += Math.log(ratio);
                count++;
            }
        }
        return Math.exp(sum / count);
    }

    private static String text(double ratio) {
        return Double.isNaN(ratio) ? "–" : String.format(Locale.ROOT, "%.2f", ratio);
    }
}
