package dev.lathe.it.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.lathe.it.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts our client in this process, for a suite that starts its clients by a command: the command is a small script that
 * asks for it here. A process of its own for each of the clients, which the suite starts all at once, is more than a
 * machine has.
 */
final class ConformanceLauncher implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "conformance client");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpServer http;

    ConformanceLauncher() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(threads);
        http.createContext("/", this::launch);
        http.start();
    }

    /** The command, for the suite. */
    String command() {
        return "node ./ask-for-client.mjs http://localhost:" + http.getAddress().getPort();
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }

    private void launch(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode wish = Json.tree(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            int status = 200;
            String text = "";
            try {
                ConformanceClient.play(URI.create(wish.path("server").asText()), wish.path("context"));
            } catch (RuntimeException e) {
                status = 500;
                text = e.toString();
            }
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
