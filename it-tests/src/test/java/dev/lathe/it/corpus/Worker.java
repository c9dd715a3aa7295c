package dev.lathe.it.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The process that tries schemas: reads the folder of one from its standard input, a line each, and writes its {@link
 * Row} to its standard output. Whatever a schema does to this process, the run goes on in another.
 */
final class Worker {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Worker() {}

    /** Works until the input ends; the first argument is the folder for what is generated. */
    public static void main(String[] arguments) throws IOException {
        Path output = Path.of(arguments[0]);
        PrintStream rows = System.out;
        // what anything else prints must not stand between the rows
        System.setOut(System.err);
        BufferedReader folders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String folder = folders.readLine(); folder != null; folder = folders.readLine()) {
            CorpusEntry entry = new CorpusEntry(Path.of(folder));
            Row row = Trial.of(entry, output.resolve(entry.name()));
            rows.write((MAPPER.writeValueAsString(row) + "\n").getBytes(StandardCharsets.UTF_8));
            rows.flush();
        }
    }
}
