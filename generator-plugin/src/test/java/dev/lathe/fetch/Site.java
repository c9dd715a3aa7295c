package dev.lathe.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server of a test, on a port that was free. */
final class Site implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    /** Answers a request. */
    interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    /** Puts a page at a path. */
    void page(String path, Page page) {
        server.createContext(path, exchange -> {
            requests.add(path);
            try (exchange) {
                page.answer(exchange);
            }
        });
    }

    /** Puts a text at a path. */
    void text(String path, String text) {
        page(path, exchange -> send(exchange, 200, text));
    }

    /** Redirects from a path. */
    void redirect(String path, String location) {
        page(path, exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** This server as a proxy, but not for addresses of this machine. */
    ProxySelector asProxy() {
        return new OutsideProxy(ProxySelector.of(server.getAddress()));
    }

    /** The paths that were asked for. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
