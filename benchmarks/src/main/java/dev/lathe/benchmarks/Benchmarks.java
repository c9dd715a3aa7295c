package dev.lathe.benchmarks;

import dev.lathe.benchmarks.Results.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The command: measures everything, prints tables of ratios, and draws them.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar [rounds] [folder for plots] [entry …]
 * }</pre>
 */
public final class Benchmarks {
    private static final int ITERATIONS = 5;
    private static final int PROCESSES = 7;

    private Benchmarks() {}

    /** Runs it. */
    public static void main(String[] args) throws RunnerException, IOException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 2;
        List<Entry> entries =
                args.length > 2 ? Arrays.stream(args).skip(2).map(Entry::parse).toList() : Entry.all();
        Map<Competitor, Double> coldStart = args.length > 2 ? Map.of() : ColdStart.measure(PROCESSES);
        Results results = Forks.run(entries, rounds, ITERATIONS);
        System.out.println(Tables.of(results, coldStart));
        if (args.length > 1) {
            Path folder = Files.createDirectories(Path.of(args[1]));
            Files.writeString(
                    folder.resolve("reading.svg"), Plot.svg(results, Operation.READ, "Reading: time ÷ Lathe's"));
            Files.writeString(
                    folder.resolve("writing.svg"), Plot.svg(results, Operation.WRITE, "Writing: time ÷ Lathe's"));
        }
    }
}
