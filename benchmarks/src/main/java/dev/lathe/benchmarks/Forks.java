package dev.lathe.benchmarks;

import dev.lathe.benchmarks.Results.Operation;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs JMH in rounds, one fork of everything in each, so that all competitors meet the same weather. */
final class Forks {
    private static final TimeValue ITERATION = TimeValue.milliseconds(200);

    private Forks() {}

    static Results run(List<Entry> entries, int rounds, int iterations) throws RunnerException {
        Results results = new Results();
        for (int round = 1; round <= rounds; round++) {
            for (Entry entry : entries) {
                for (Operation operation : Operation.values()) {
                    if (entry.competitor() != Competitor.TEXTS || operation == Operation.READ) {
                        Measurement measurement = fork(entry, operation, iterations);
                        results.add(operation, entry, measurement);
                        System.err.printf(
                                Locale.ROOT,
                                "round %d  %-5s %-34s %12.0f ns %12.0f bytes%n",
                                round,
                                operation.method(),
                                entry,
                                measurement.nanoseconds(),
                                measurement.bytes());
                    }
                }
            }
        }
        return results;
    }

    private static Measurement fork(Entry entry, Operation operation, int iterations) throws RunnerException {
        Collection<RunResult> runs = new Runner(new OptionsBuilder()
                        .include(CodecBenchmark.class.getName() + "." + operation.method() + "$")
                        .param("entry", entry.toString())
                        .forks(1)
                        .jvmArgs("-Xmx1g", "-XX:+UseParallelGC", "-XX:-BackgroundCompilation")
                        .warmupIterations(2)
                        .warmupTime(ITERATION)
                        .measurementIterations(iterations)
                        .measurementTime(ITERATION)
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        return measurement(runs.iterator().next().getBenchmarkResults());
    }

    private static Measurement measurement(Collection<BenchmarkResult> forks) {
        Collection<IterationResult> iterations = forks.iterator().next().getIterationResults();
        return new Measurement(
                Measurement.median(iterations.stream()
                        .mapToDouble(i -> score(i, "nanoseconds") / score(i, "operations"))
                        .toArray()),
                Measurement.median(iterations.stream()
                        .mapToDouble(i -> score(i, "gc.alloc.rate.norm"))
                        .toArray()));
    }

    private static double score(IterationResult iteration, String metric) {
        Result<?> result = iteration.getSecondaryResults().get(metric);
        return result == null ? Double.NaN : result.getScore();
    }
}
