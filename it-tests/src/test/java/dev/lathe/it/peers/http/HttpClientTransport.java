package dev.lathe.it.peers.http;

import dev.lathe.it.peers.rpc.Transport;
import dev.lathe.it.peers.rpc.Wire;
import dev.lathe.mcp.v2025_11_25.InitializeRequest;
import dev.lathe.mcp.v2025_11_25.JSONRPCErrorResponse;
import dev.lathe.mcp.v2025_11_25.JSONRPCResultResponse;
import dev.lathe.mcp.v2025_11_25.Message;
import dev.lathe.mcp.v2025_11_25.RequestId;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The client's end of streamable HTTP: posts each message, and reads the streams that come back. */
public final class HttpClientTransport implements Transport {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI endpoint;
    private final Wire wire;
    private final Authorizer authorizer;
    private final String version;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Set<InputStream> open = ConcurrentHashMap.newKeySet();
    private volatile Consumer<Message> receiver = message -> {};
    private volatile @Nullable String sessionId;
    private volatile boolean isIntroduced;
    private volatile boolean isClosed;

    /**
     * Speaks with an endpoint.
     *
     * @param version the revision of the protocol, for the header of every request after the first
     */
    public HttpClientTransport(URI endpoint, String version, Wire wire, Authorizer authorizer) {
        this.endpoint = endpoint;
        this.version = version;
        this.wire = wire;
        this.authorizer = authorizer;
    }

    @Override
    public void start(Consumer<Message> receiver) {
        this.receiver = receiver;
    }

    @Override
    public void send(Message message, @Nullable RequestId during) throws IOException {
        String json = wire.write(message);
        HttpResponse<InputStream> response = exchange(() -> post(json));
        response.headers().firstValue(Headers.SESSION).ifPresent(id -> sessionId = id);
        isIntroduced |= message instanceof InitializeRequest;
        String type = response.headers().firstValue(Headers.CONTENT_TYPE).orElse("");
        if (response.statusCode() == 202) {
            response.body().close();
        } else if (type.startsWith(Headers.EVENTS)) {
            inBackground(() -> follow(response, true));
        } else if (type.startsWith(Headers.JSON)) {
            receiver.accept(wire.read(new String(response.body().readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    /** Returns when the server is ready to speak, or does not want to. */
    @Override
    public void listen() {
        // its own, as the stream of an earlier answer may end before this one begins
        CountDownLatch isListening = new CountDownLatch(1);
        inBackground(() -> {
            HttpResponse<InputStream> response;
            try {
                response = exchange(() -> get(null));
            } finally {
                isListening.countDown();
            }
            follow(response, false);
        });
        try {
            isListening.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        isClosed = true;
        try {
            if (sessionId != null) {
                http.send(request().timeout(PATIENCE).DELETE().build(), BodyHandlers.discarding());
            }
            for (InputStream stream : open) {
                stream.close();
            }
        } catch (IOException e) {
            // The server has ended before: nothing is left to close.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @FunctionalInterface
    private interface Making {
        HttpRequest request();
    }

    /** Sends a request, and again with a token as often as the authorizer says. */
    private HttpResponse<InputStream> exchange(Making making) throws IOException {
        while (true) {
            HttpResponse<InputStream> response = send(making.request());
            int status = response.statusCode();
            if (status / 100 == 2) {
                return response;
            }
            String challenge = response.headers().firstValue("WWW-Authenticate").orElse("");
            boolean isChallenge = status == 401 || status == 403;
            if (!isChallenge || !authorizer.authorize(status, challenge)) {
                String body = new String(response.body().readAllBytes(), StandardCharsets.UTF_8);
                throw new IOException("HTTP " + status + " " + body);
            }
            response.body().close();
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private HttpRequest post(String json) {
        return request()
                .timeout(PATIENCE)
                .header(Headers.CONTENT_TYPE, Headers.JSON)
                .header("Accept", Headers.JSON + ", " + Headers.EVENTS)
                .POST(BodyPublishers.ofString(json))
                .build();
    }

    private HttpRequest get(@Nullable String lastEvent) {
        HttpRequest.Builder request = request().header("Accept", Headers.EVENTS).GET();
        if (lastEvent != null) {
            request.header(Headers.LAST_EVENT, lastEvent);
        }
        return request.build();
    }

    private HttpRequest.Builder request() {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint);
        if (sessionId != null) {
            request.header(Headers.SESSION, sessionId);
        }
        if (isIntroduced) {
            request.header(Headers.VERSION, version);
        }
        if (authorizer.token() != null) {
            request.header("Authorization", "Bearer " + authorizer.token());
        }
        return request;
    }

    /** Reads a stream to its end, and comes back for the rest where there has to be one. */
    private void follow(HttpResponse<InputStream> first, boolean isForAnswer) throws IOException, InterruptedException {
        EventReader events = new EventReader(open);
        HttpResponse<InputStream> response = first;
        while (true) {
            boolean isAnswered = events.read(response.body(), json -> {
                Message message = wire.read(json);
                receiver.accept(message);
                return message instanceof JSONRPCResultResponse || message instanceof JSONRPCErrorResponse;
            });
            String last = events.lastId();
            if (isClosed || isForAnswer && (isAnswered || last == null)) {
                return;
            }
            Thread.sleep(events.retry().toMillis());
            response = exchange(() -> get(last));
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private void inBackground(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException | InterruptedException e) {
                        // The stream is over, or there is none to be had: whoever waits for an answer says so in time.
                    }
                },
                "events");
        thread.setDaemon(true);
        thread.start();
    }
}
