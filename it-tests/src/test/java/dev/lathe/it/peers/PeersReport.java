package dev.lathe.it.peers;

import dev.lathe.it.Model;
import dev.lathe.it.Sample;
import dev.lathe.it.Schema;
import dev.lathe.mcp.v2025_11_25.Sender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what crossed, for {@code target/peers.txt}. */
final class PeersReport {
    private static final Path FILE = Path.of("target", "peers.txt");
    private static final List<String> COLUMNS =
            List.of("client sent", "client received", "server sent", "server received");

    private final SortedMap<String, int[]> counts = new TreeMap<>();
    private final Coverage coverage = new Coverage();
    private final SortedMap<String, Integer> faults = new TreeMap<>();
    private final List<String> figures = new ArrayList<>();

    /** Counts a message that obeys the rules. */
    synchronized void count(Crossing crossing) {
        int column = (crossing.us() == Sender.CLIENT ? 0 : 2) + (crossing.isOurs() ? 0 : 1);
        counts.computeIfAbsent(crossing.type(), type -> new int[COLUMNS.size()])[column]++;
        for (Sample view : crossing.views()) {
            coverage.add(view);
        }
        if (!crossing.isOurs()) {
            Rules.faults(crossing).forEach(fault -> faults.merge(fault, 1, Integer::sum));
        }
    }

    /** Adds a figure in words, for the end of the report. */
    synchronized void figure(String figure) {
        figures.add(figure);
    }

    /** Writes the report. */
    synchronized void write() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("Messages by type and direction; client and server are those on top of the model.");
        lines.add("");
        lines.add(row("type", COLUMNS));
        counts.forEach((type, row) -> lines.add(row(type, numbers(row))));
        int[] sums = new int[COLUMNS.size()];
        counts.values().forEach(row -> Arrays.setAll(sums, i -> sums[i] + row[i]));
        lines.add(row("all", numbers(sums)));
        lines.add("");
        lines.add("types that crossed, at any depth: " + coverage.seen().size() + " of "
                + Model.definitions().size());
        TreeSet<String> missing = new TreeSet<>(Model.definitions());
        missing.removeAll(coverage.seen());
        TreeSet<String> parts = new TreeSet<>(missing);
        parts.retainAll(Schema.parts());
        missing.removeAll(parts);
        lines.add("not among them: " + (parts.isEmpty() ? "none" : String.join(", ", parts)));
        lines.add("not among them, as nothing in the schema refers to them: " + String.join(", ", missing));
        section(lines, "What the schema does not know, and came back as it came:", coverage.unknown());
        section(lines, "What strangers sent that is not valid against the schema:", faults);
        lines.add("");
        lines.addAll(figures.stream().sorted().toList());
        Files.createDirectories(FILE.toAbsolutePath().getParent());
        Files.write(FILE, lines);
    }

    private static void section(List<String> lines, String title, Map<String, Integer> counts) {
        lines.add("");
        lines.add(title);
        if (counts.isEmpty()) {
            lines.add("  nothing");
        }
        counts.forEach((what, count) -> lines.add("  " + count + " x " + what));
    }

    private static String row(String type, List<String> cells) {
        StringBuilder row = new StringBuilder(String.format("%-36s", type));
        cells.forEach(cell -> row.append(String.format("%17s", cell)));
        return row.toString();
    }

    private static List<String> numbers(int[] row) {
        return Arrays.stream(row).mapToObj(Integer::toString).toList();
    }
}
