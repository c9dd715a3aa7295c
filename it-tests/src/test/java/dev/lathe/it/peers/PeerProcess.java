package dev.lathe.it.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process of a stranger. It is ended with all that it started, also when the tests end without closing it. */
final class PeerProcess implements AutoCloseable {
    private static final Set<PeerProcess> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(PeerProcess::close)));
    }

    private final List<String> command;
    private final Process process;
    private final List<String> complaints = new ArrayList<>();

    private PeerProcess(List<String> command, Process process) {
        this.command = command;
        this.process = process;
        RUNNING.add(this);
        listen(process.getErrorStream());
    }

    /** Starts a command in a folder, with more variables in its environment. */
    static PeerProcess start(Path folder, Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        return new PeerProcess(command, builder.start());
    }

    /** What the process writes to its standard output. */
    InputStream output() {
        return process.getInputStream();
    }

    /** Reads what the process writes to its standard output, so that it can go on, and forgets it. */
    void ignoreOutput() {
        Thread thread = new Thread(() -> lines(process.getInputStream(), line -> {}), "stdout");
        thread.setDaemon(true);
        thread.start();
    }

    /** What the process reads from its standard input. */
    OutputStream input() {
        return process.getOutputStream();
    }

    /**
     * Waits for a line on the process's standard error.
     *
     * @throws IllegalStateException if none comes before the process ends or the time is over
     */
    synchronized Matcher awaitComplaint(Pattern line, int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (true) {
            for (String complaint : complaints) {
                Matcher matcher = line.matcher(complaint);
                if (matcher.find()) {
                    return matcher;
                }
            }
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0 || !process.isAlive()) {
                throw new IllegalStateException("no line \"" + line + "\" from " + this);
            }
            wait(Math.min(left, 500));
        }
    }

    /**
     * Waits for the end and gives all that the process has written to its standard output.
     *
     * @throws IllegalStateException if it does not end in time; it is ended then
     */
    String awaitEnd(int seconds) throws InterruptedException, IOException {
        StringBuffer output = new StringBuffer();
        Thread reader = new Thread(() ->
                lines(process.getInputStream(), line -> output.append(line).append('\n')));
        reader.setDaemon(true);
        reader.start();
        boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
        close();
        reader.join(TimeUnit.SECONDS.toMillis(5));
        if (!ended) {
            throw new IllegalStateException("not ended within " + seconds + " seconds: " + this + "\n" + output);
        }
        return output.toString();
    }

    /** Whether the process, which has ended, says that all went well. */
    boolean isSuccess() {
        return process.exitValue() == 0;
    }

    /** Ends the process and all that it started. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        RUNNING.remove(this);
    }

    @Override
    public synchronized String toString() {
        return String.join(" ", command) + "\n" + String.join("\n", complaints);
    }

    private void listen(InputStream errors) {
        Thread thread = new Thread(() -> lines(errors, this::complain), "stderr");
        thread.setDaemon(true);
        thread.start();
    }

    private synchronized void complain(String line) {
        complaints.add(line);
        notifyAll();
    }

    private static void lines(InputStream in, Consumer<String> hears) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                hears.accept(line);
            }
        } catch (IOException e) {
            // The process has ended: what it said before is all there is.
        }
    }
}
