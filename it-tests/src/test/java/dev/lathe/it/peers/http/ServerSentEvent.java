package dev.lathe.it.peers.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One event of a stream.
 *
 * @param retry how long to wait before coming back when the stream ends; null: it does not say
 */
record ServerSentEvent(
        @Nullable String id,
        String name,
        String data,
        @Nullable Duration retry) {

    /** Reads the next event; null: the stream has ended. */
    static @Nullable ServerSentEvent read(BufferedReader lines) throws IOException {
        String id = null;
        String name = "message";
        Duration retry = null;
        StringBuilder data = new StringBuilder();
        boolean isEmpty = true;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty()) {
                if (!isEmpty) {
                    return new ServerSentEvent(id, name, data.toString(), retry);
                }
                continue;
            }
            isEmpty = false;
            String value = value(line);
            switch (field(line)) {
                case "id" -> id = value;
                case "event" -> name = value;
                case "data" -> data.append(data.isEmpty() ? "" : "\n").append(value);
                case "retry" -> retry = Duration.ofMillis(Long.parseLong(value));
                default -> {
                    // A comment, or a field of another standard.
                }
            }
        }
        return null;
    }

    /** The event as text, on its own. */
    String text() {
        StringBuilder text = new StringBuilder();
        if (id != null) {
            text.append("id: ").append(id).append('\n');
        }
        if (retry != null) {
            text.append("retry: ").append(retry.toMillis()).append('\n');
        }
        return text.append("data: ").append(data).append("\n\n").toString();
    }

    private static String field(String line) {
        int colon = line.indexOf(':');
        return colon < 0 ? line : line.substring(0, colon);
    }

    private static String value(String line) {
        int colon = line.indexOf(':');
        String value = colon < 0 ? "" : line.substring(colon + 1);
        return value.startsWith(" ") ? value.substring(1) : value;
    }
}
