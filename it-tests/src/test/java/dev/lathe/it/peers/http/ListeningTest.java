package dev.lathe.it.peers.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.lathe.it.peers.rpc.Tap;
import dev.lathe.it.peers.rpc.Wire;
import dev.lathe.mcp.v2025_11_25.JSONRPCResultResponse;
import dev.lathe.mcp.v2025_11_25.Message;
import dev.lathe.mcp.v2025_11_25.PingRequest;
import dev.lathe.mcp.v2025_11_25.RequestId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The client's end of streamable HTTP, when it begins to listen. */
class ListeningTest {
    private static final String ANSWER = "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}";
    private static final String UNASKED = "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}";

    private final CountDownLatch isAsked = new CountDownLatch(1);
    private final CountDownLatch isToAnswer = new CountDownLatch(1);
    private final BlockingQueue<Message> received = new LinkedBlockingQueue<>();

    @Test
    void listensWhenTheServerIsReadyAndNotWhenAnEarlierStreamEnds() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ExecutorService threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
        URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        try (HttpClientTransport client =
                new HttpClientTransport(uri, "2025-11-25", new Wire(Tap.NONE), Authorizer.NONE)) {
            client.start(received::add);
            client.send(PingRequest.builder().id(RequestId.of(1)).build(), null);
            assertThat(received.poll(60, TimeUnit.SECONDS)).isInstanceOf(JSONRPCResultResponse.class);

            Future<?> listening = threads.submit(client::listen);
            assertThat(isAsked.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(listening.isDone()).isFalse();
            isToAnswer.countDown();
            listening.get(60, TimeUnit.SECONDS);
            assertThat(received.poll(60, TimeUnit.SECONDS)).isInstanceOf(PingRequest.class);
        } finally {
            server.stop(0);
            threads.shutdownNow();
        }
    }

    /** The answer to a message comes at once; the stream of the unasked waits until it may begin. */
    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            boolean isMessage = exchange.getRequestMethod().equals("POST");
            if (!isMessage) {
                isAsked.countDown();
                isToAnswer.await();
            }
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            String event = "data: " + (isMessage ? ANSWER : UNASKED) + "\n\n";
            exchange.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
