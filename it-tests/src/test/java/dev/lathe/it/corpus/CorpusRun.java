package dev.lathe.it.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Tries all schemas of a corpus, two at a time, and keeps the rows in a file. */
final class CorpusRun {
    private static final int AT_A_TIME = 2;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Queue<CorpusEntry> waiting;
    private final Path output;

    private CorpusRun(Corpus corpus, Path output) {
        this.waiting = new ConcurrentLinkedQueue<>(corpus.entries());
        this.output = output;
    }

    /**
     * The rows, sorted by name. Each is printed when it is known.
     *
     * @param output the folder for generated sources
     * @param report the file for the rows
     */
    static List<Row> of(Corpus corpus, Path output, Path report)
            throws IOException, InterruptedException, ExecutionException {
        List<Row> rows = new CorpusRun(corpus, output).rows();
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            lines.add(MAPPER.writeValueAsString(row));
        }
        Files.createDirectories(report.getParent());
        Files.write(report, lines);
        new Totals(rows).lines().forEach(System.out::println);
        return rows;
    }

    private List<Row> rows() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Future<List<Row>>> parts = new ArrayList<>();
            for (int i = 0; i < AT_A_TIME; i++) {
                parts.add(threads.submit(this::part));
            }
            List<Row> rows = new ArrayList<>();
            for (Future<List<Row>> part : parts) {
                rows.addAll(part.get());
            }
            rows.sort(Comparator.comparing(Row::schema));
            return rows;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Row> part() throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        try (WorkerProcess worker = new WorkerProcess(output)) {
            for (CorpusEntry entry = waiting.poll(); entry != null; entry = waiting.poll()) {
                Row row = worker.row(entry);
                System.out.println(row);
                rows.add(row);
            }
        }
        return rows;
    }
}
