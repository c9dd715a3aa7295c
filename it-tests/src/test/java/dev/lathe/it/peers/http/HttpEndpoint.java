package dev.lathe.it.peers.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.lathe.it.peers.rpc.ErrorCodes;
import dev.lathe.it.peers.rpc.Session;
import dev.lathe.it.peers.rpc.Tap;
import dev.lathe.it.peers.rpc.Transport;
import dev.lathe.it.peers.rpc.Wire;
import dev.lathe.mcp.v2025_11_25.ClientRequest;
import dev.lathe.mcp.v2025_11_25.ErrorObject;
import dev.lathe.mcp.v2025_11_25.InitializeRequest;
import dev.lathe.mcp.v2025_11_25.JSONRPCErrorResponse;
import dev.lathe.mcp.v2025_11_25.JSONRPCRequest;
import dev.lathe.mcp.v2025_11_25.Message;
import dev.lathe.mcp.v2025_11_25.RequestId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The server's end of streamable HTTP, on a port of this machine that was free. */
public final class HttpEndpoint implements AutoCloseable {
    private static final String PATH = "/mcp";

    static {
        // Each event is a small packet of its own; none shall wait for the one before it to be acknowledged.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final String version;
    private final Supplier<Tap> taps;
    private final Function<Transport, Session> opening;
    private final Map<String, HttpSession> sessions = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "http");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpServer server;

    /**
     * Begins to serve.
     *
     * @param version the revision of the protocol that the server speaks
     * @param taps hear the messages, one a session
     * @param opening starts each new session on its transport
     */
    public HttpEndpoint(String version, Supplier<Tap> taps, Function<Transport, Session> opening) throws IOException {
        this.version = version;
        this.taps = taps;
        this.opening = opening;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(PATH, this::handle);
        server.start();
    }

    /** Where it serves. */
    public URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + PATH);
    }

    @Override
    public void close() {
        sessions.values().forEach(HttpSession::end);
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!LocalOrigin.isLocal(exchange)) {
                refuse(exchange, 403, "this server is for this machine");
                return;
            }
            switch (exchange.getRequestMethod()) {
                case "POST" -> post(exchange);
                case "GET" -> get(exchange);
                case "DELETE" -> delete(exchange);
                default -> refuse(exchange, 405, "no such method");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void post(HttpExchange exchange) throws IOException, InterruptedException {
        String id = exchange.getRequestHeaders().getFirst(Headers.SESSION);
        HttpSession session = id == null ? new HttpSession(new Wire(taps.get())) : known(exchange);
        if (session == null) {
            return;
        }
        String json = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Message message;
        try {
            message = session.wire().read(json);
        } catch (JsonProcessingException e) {
            respond(exchange, 400, session.wire().write(Wire.refusal(json, e)));
            return;
        }
        if (id == null && !begin(exchange, session, message)) {
            return;
        }
        accept(exchange, session, message);
    }

    /** A session begins with a request to initialize. */
    private boolean begin(HttpExchange exchange, HttpSession session, Message message) throws IOException {
        if (!(message instanceof InitializeRequest)) {
            refuse(exchange, 400, "no " + Headers.SESSION);
            return false;
        }
        session.begin(opening);
        sessions.put(session.id(), session);
        exchange.getResponseHeaders().set(Headers.SESSION, session.id());
        return true;
    }

    private static void accept(HttpExchange exchange, HttpSession session, Message message)
            throws IOException, InterruptedException {
        RequestId request = request(message);
        if (request == null) {
            session.receive(message);
            exchange.sendResponseHeaders(202, -1);
        } else {
            EventStream stream = session.open(request);
            session.receive(message);
            begin(exchange);
            stream.serve(exchange.getResponseBody());
        }
    }

    private void get(HttpExchange exchange) throws IOException, InterruptedException {
        HttpSession session = known(exchange);
        if (session == null) {
            return;
        }
        String last = exchange.getRequestHeaders().getFirst(Headers.LAST_EVENT);
        if (last == null) {
            begin(exchange);
            session.unasked().serve(exchange.getResponseBody());
            return;
        }
        String[] place = last.split("\\.", 2);
        EventStream stream = session.stream(place[0]);
        if (stream == null || place.length < 2 || !place[1].matches("\\d{1,9}")) {
            refuse(exchange, 404, "no such event");
        } else {
            begin(exchange);
            stream.serve(exchange.getResponseBody(), Integer.parseInt(place[1]));
        }
    }

    private void delete(HttpExchange exchange) throws IOException {
        HttpSession session = known(exchange);
        if (session != null) {
            sessions.remove(session.id());
            session.end();
            exchange.sendResponseHeaders(204, -1);
        }
    }

    /** The session that a request belongs to; null: there is none, and the client has been told. */
    private @Nullable HttpSession known(HttpExchange exchange) throws IOException {
        String id = exchange.getRequestHeaders().getFirst(Headers.SESSION);
        String spoken = exchange.getRequestHeaders().getFirst(Headers.VERSION);
        if (id == null) {
            refuse(exchange, 400, "no " + Headers.SESSION);
            return null;
        }
        if (spoken != null && !spoken.equals(version)) {
            refuse(exchange, 400, "this server speaks " + version);
            return null;
        }
        HttpSession session = sessions.get(id);
        if (session == null) {
            refuse(exchange, 404, "no such session");
        }
        return session;
    }

    private static void begin(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set(Headers.CONTENT_TYPE, Headers.EVENTS);
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        exchange.sendResponseHeaders(200, 0);
    }

    private static @Nullable RequestId request(Message message) {
        if (message instanceof ClientRequest request) {
            return request.id();
        }
        return message instanceof JSONRPCRequest request ? request.id() : null;
    }

    private static void refuse(HttpExchange exchange, int status, String why) throws IOException {
        ErrorObject error = ErrorObject.builder()
                .code(ErrorCodes.INVALID_REQUEST)
                .message(why)
                .build();
        respond(
                exchange,
                status,
                new Wire(Tap.NONE)
                        .write(JSONRPCErrorResponse.builder().error(error).build()));
    }

    private static void respond(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set(Headers.CONTENT_TYPE, Headers.JSON);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
