package dev.lathe.it.peers.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the messages of a stream, and remembers where and when to come back for more. */
final class EventReader {
    private static final Duration USUAL_RETRY = Duration.ofSeconds(1);

    private final Set<InputStream> open;
    private @Nullable String lastId;
    private Duration retry = USUAL_RETRY;

    /** Keeps the stream that is being read in {@code open}, for whoever wants to close it. */
    EventReader(Set<InputStream> open) {
        this.open = open;
    }

    /** Takes a message. */
    @FunctionalInterface
    interface Taker {
        /** Takes a message and says whether it is what the stream was for. */
        boolean take(String json) throws IOException;
    }

    /** Reads a stream to its end, whether it is a good end or not, and says whether it brought what it was for. */
    boolean read(InputStream stream, Taker taker) {
        boolean isAnswered = false;
        open.add(stream);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (ServerSentEvent event = ServerSentEvent.read(lines);
                    event != null;
                    event = ServerSentEvent.read(lines)) {
                remember(event);
                if (!event.data().isBlank()) {
                    isAnswered |= taker.take(event.data());
                }
            }
        } catch (IOException e) {
            // A stream that breaks is one that ends: the client comes back.
        } finally {
            open.remove(stream);
        }
        return isAnswered;
    }

    @Nullable
    String lastId() {
        return lastId;
    }

    Duration retry() {
        return retry;
    }

    private void remember(ServerSentEvent event) {
        if (event.id() != null) {
            lastId = event.id();
        }
        if (event.retry() != null) {
            retry = event.retry();
        }
    }
}
