package dev.lathe.benchmarks;

import java.util.List;

/**
 * What one fork found for one entry.
 *
 * @param nanoseconds processor time of an operation, the median of the iterations
 * @param bytes what an operation allocates
 */
record Measurement(double nanoseconds, double bytes) {
    /** The better of several forks: whatever else a machine does, it never makes one faster. */
    static Measurement best(List<Measurement> forks) {
        return new Measurement(
                forks.stream().mapToDouble(Measurement::nanoseconds).min().orElse(Double.NaN),
                forks.stream().mapToDouble(Measurement::bytes).min().orElse(Double.NaN));
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
