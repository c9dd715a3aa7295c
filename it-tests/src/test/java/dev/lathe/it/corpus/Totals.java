package dev.lathe.it.corpus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Adds rows up. */
record Totals(List<Row> rows) {
    /** The sums, a line an element. */
    List<String> lines() {
        return List.of(
                rows.size() + " schemas: " + sum(row -> row.generated() ? 1 : 0) + " generated, "
                        + sum(row -> row.compiled() ? 1 : 0) + " compiled, " + sum(row -> isLossless(row) ? 1 : 0)
                        + " wholly lossless, " + sum(row -> row.error() == null ? 1 : 0) + " without a finding",
                "valid documents: " + sum(Row::lossless) + " of " + sum(Row::valid) + " lossless",
                "invalid documents: " + sum(Row::rejected) + " of " + sum(Row::invalid) + " rejected, " + sum(Row::kept)
                        + " lossless",
                "diagnostics: " + diagnostics());
    }

    private static boolean isLossless(Row row) {
        return row.compiled() && row.lossless() == row.valid();
    }

    private int sum(ToIntFunction<Row> count) {
        return rows.stream().mapToInt(count).sum();
    }

    private Map<String, Integer> diagnostics() {
        Map<String, Integer> sums = new TreeMap<>();
        rows.forEach(row -> row.diagnostics().forEach((code, count) -> sums.merge(code, count, Integer::sum)));
        return sums;
    }
}
