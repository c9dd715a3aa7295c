package dev.lathe.it.peers.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The messages of one stream, kept for a client that loses the connection and comes back. */
final class EventStream {
    private static final Duration RETRY = Duration.ofMillis(100);

    private final String name;
    private final List<String> messages = new ArrayList<>();
    private @Nullable OutputStream out;
    private boolean isEnded;

    EventStream(String name) {
        this.name = name;
    }

    /**
     * Serves a client from a message on, and returns when that is over: the stream has ended, was let go of, or another
     * connection has taken over.
     */
    synchronized void serve(OutputStream client, int from) throws InterruptedException {
        out = client;
        notifyAll();
        write(new ServerSentEvent(id(from), "message", "", RETRY));
        for (int i = from; i < messages.size(); i++) {
            write(event(i));
        }
        while (out == client && !isEnded) {
            wait();
        }
        release(client);
    }

    /** Adds a message. */
    synchronized void send(String json) {
        messages.add(json);
        write(event(messages.size() - 1));
    }

    /** No message comes after this. */
    synchronized void end() {
        isEnded = true;
        notifyAll();
    }

    /** Lets go of the client, who comes back for the rest. */
    synchronized void release() {
        out = null;
        notifyAll();
    }

    private void release(OutputStream client) {
        if (out == client) {
            out = null;
        }
    }

    private ServerSentEvent event(int index) {
        return new ServerSentEvent(id(index + 1), "message", messages.get(index), null);
    }

    private String id(int next) {
        return name + "." + next;
    }

    private void write(ServerSentEvent event) {
        if (out == null) {
            return;
        }
        try {
            out.write(event.text().getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            // The client has gone: what it missed is kept.
            release();
        }
    }
}
