package dev.lathe.it.peers;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** An HTTP server in Node.js, on a port that was free. */
record NodeServer(PeerProcess process, int port) implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("^lathe: listening at (\\d+)$");
    private static final int START_SECONDS = 60;

    /** Starts a script that serves at the port in {@code PORT}; 0 there leaves the choice to the system. */
    static NodeServer start(String script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("--import", "./report-port.mjs", script));
        command.addAll(List.of(arguments));
        PeerProcess process = NpmPeers.node(Map.of("PORT", "0"), command);
        process.ignoreOutput();
        String port = process.awaitComplaint(LISTENING, START_SECONDS).group(1);
        return new NodeServer(process, Integer.parseInt(port));
    }

    /** An address on the server. */
    URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    @Override
    public void close() {
        process.close();
    }
}
