package dev.lathe.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The time from the start of {@code main} to the end of the first read and write, in a process of its own. */
final class ColdStart {
    private static final byte[] CALL = """
            {"name":"survey_harbour","arguments":{"harbour":"Husum","depth":12.5,"isUrgent":true}}""".getBytes(StandardCharsets.UTF_8);

    private ColdStart() {}

    /** Reads and writes a small tool call as the given competitor, and prints the nanoseconds it took. */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        Codec codec = Competitor.valueOf(args[0]).codec(Payload.TOOL_CALL);
        byte[] written = codec.write(codec.read(CALL));
        long end = System.nanoTime();
        if (written.length == 0) {
            throw new IllegalStateException("nothing was written");
        }
        System.out.println(end - start);
    }

    /** Milliseconds by competitor: the median of a number of processes, which take turns. */
    static Map<Competitor, Double> measure(int processes) {
        Map<Competitor, List<Double>> times = new EnumMap<>(Competitor.class);
        for (int i = 0; i < processes; i++) {
            for (Competitor competitor : Competitor.values()) {
                if (!competitor.isLimit()) {
                    times.computeIfAbsent(competitor, c -> new ArrayList<>()).add(process(competitor));
                }
            }
        }
        Map<Competitor, Double> medians = new EnumMap<>(Competitor.class);
        times.forEach((competitor, found) -> medians.put(
                competitor,
                Measurement.median(
                        found.stream().mapToDouble(Double::doubleValue).toArray())));
        return medians;
    }

    private static double process(Competitor competitor) {
        try {
            Process process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-cp",
                            System.getProperty("java.class.path"),
                            ColdStart.class.getName(),
                            competitor.name())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Long.parseLong(output.strip()) / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
