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
    private int unsent;
    private @Nullable OutputStream out;
    private boolean isToLetGo;
    private boolean isEnded;

    EventStream(String name) {
        this.name = name;
    }

    /**
     * Serves a client with what no client has got yet, and with what comes. Returns when that is over: the stream has
     * ended, was let go of, or another connection has taken over.
     */
    synchronized void serve(OutputStream client) throws InterruptedException {
        serve(client, unsent);
    }

    /** The same from a message on, whether a client has got it or not. */
    synchronized void serve(OutputStream client, int from) throws InterruptedException {
        out = client;
        notifyAll();
        write(new ServerSentEvent(id(from), "message", "", RETRY));
        if (isToLetGo) {
            release();
        }
        for (int i = Math.min(from, messages.size()); i < messages.size(); i++) {
            write(i);
        }
        while (out == client && !isEnded) {
            wait();
        }
        if (out == client) {
            out = null;
        }
    }

    /** Adds a message. */
    synchronized void send(String json) {
        messages.add(json);
        write(messages.size() - 1);
    }

    /** No message comes after this. */
    synchronized void end() {
        isEnded = true;
        notifyAll();
    }

    /** Lets go of the client, who comes back for the rest; one that is not there yet as soon as it is. */
    synchronized void release() {
        isToLetGo = out == null;
        out = null;
        notifyAll();
    }

    private String id(int next) {
        return name + "." + next;
    }

    private void write(int index) {
        write(new ServerSentEvent(id(index + 1), "message", messages.get(index), null));
        if (out != null) {
            unsent = Math.max(unsent, index + 1);
        }
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
            out = null;
            notifyAll();
        }
    }
}
