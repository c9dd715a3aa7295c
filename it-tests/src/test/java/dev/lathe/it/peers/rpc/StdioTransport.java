package dev.lathe.it.peers.rpc;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.lathe.mcp.v2025_11_25.Message;
import dev.lathe.mcp.v2025_11_25.RequestId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A message a line, over the standard streams of a process. */
public final class StdioTransport implements Transport {
    private final InputStream in;
    private final OutputStream out;
    private final Wire wire;
    private final CountDownLatch ended = new CountDownLatch(1);

    /** Reads from {@code in}, writes to {@code out}. */
    public StdioTransport(InputStream in, OutputStream out, Wire wire) {
        this.in = in;
        this.out = out;
        this.wire = wire;
    }

    @Override
    public void start(Consumer<Message> receiver) {
        Thread thread = new Thread(() -> readLines(receiver), "stdio");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void send(Message message, @Nullable RequestId during) throws IOException {
        byte[] line = (wire.write(message) + "\n").getBytes(StandardCharsets.UTF_8);
        synchronized (out) {
            out.write(line);
            out.flush();
        }
    }

    /** Waits until the other side closes its end. */
    public void awaitEnd() throws InterruptedException {
        ended.await();
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException gone) {
            // The other side has ended before: nothing is left to close.
        }
    }

    private void readLines(Consumer<Message> receiver) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    read(line, receiver);
                }
            }
        } catch (IOException e) {
            // A stream that breaks is one that ends.
        } finally {
            ended.countDown();
        }
    }

    private void read(String line, Consumer<Message> receiver) throws IOException {
        Message message;
        try {
            message = wire.read(line);
        } catch (JsonProcessingException e) {
            send(Wire.refusal(line, e), null);
            return;
        }
        receiver.accept(message);
    }
}
