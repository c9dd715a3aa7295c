package dev.lathe.it.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A {@link Worker} from outside: asked for one row at a time, and begun anew where a schema has ended it. */
final class WorkerProcess implements AutoCloseable {
    /** As much as an ordinary build has. */
    private static final String MEMORY = "-Xmx1g";

    private static final int SECONDS = 120;
    private static final String END = "";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path output;
    private Process process;
    private BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    /** Starts a worker that generates into a folder. */
    WorkerProcess(Path output) throws IOException {
        this.output = output;
        this.process = start();
    }

    /** What becomes of a schema. */
    Row row(CorpusEntry entry) throws IOException, InterruptedException {
        process.getOutputStream().write((entry.folder() + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        String answer = answers.poll(SECONDS, TimeUnit.SECONDS);
        if (answer != null && !answer.equals(END)) {
            return MAPPER.readValue(answer, Row.class);
        }
        close();
        process = start();
        return Row.lost(entry, answer == null ? "not done in " + SECONDS + " s" : "more memory needed than " + MEMORY);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private Process start() throws IOException {
        answers = new LinkedBlockingQueue<>();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        // most of what runs here runs once
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        Worker.class.getName(),
                        output.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        // not among the arguments: the command line of Windows is too short for it
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process started = builder.start();
        BlockingQueue<String> answersOfThis = answers;
        Thread listener = new Thread(() -> listen(started, answersOfThis), "corpus rows");
        listener.setDaemon(true);
        listener.start();
        return started;
    }

    private static void listen(Process process, BlockingQueue<String> answers) {
        try (BufferedReader rows =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            rows.lines().forEach(answers::add);
        } catch (IOException | RuntimeException e) {
            // the process was ended: there is no more row
        } finally {
            answers.add(END);
        }
    }
}
