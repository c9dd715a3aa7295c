package dev.lathe.it.peers.rpc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.mcp.v2025_11_25.CancelledNotification;
import dev.lathe.mcp.v2025_11_25.ClientNotification;
import dev.lathe.mcp.v2025_11_25.ClientRequest;
import dev.lathe.mcp.v2025_11_25.JSONRPCErrorResponse;
import dev.lathe.mcp.v2025_11_25.JSONRPCRequest;
import dev.lathe.mcp.v2025_11_25.JSONRPCResultResponse;
import dev.lathe.mcp.v2025_11_25.Message;
import dev.lathe.mcp.v2025_11_25.NotificationOperation;
import dev.lathe.mcp.v2025_11_25.RequestId;
import dev.lathe.mcp.v2025_11_25.RequestOperation;
import dev.lathe.mcp.v2025_11_25.ServerNotification;
import dev.lathe.mcp.v2025_11_25.ServerRequest;
import dev.lathe.mcp.v2025_11_25.TaskRequestOperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One side of a conversation. Either side asks and answers, so client and server use the same class. */
public final class Session implements AutoCloseable {
    private final Transport transport;
    private final AtomicLong lastId = new AtomicLong();
    private final Map<RequestId, CompletableFuture<JsonNode>> pending = new ConcurrentHashMap<>();
    private final Map<String, List<Consumer<Message>>> listeners = new ConcurrentHashMap<>();
    private final Answers answers = new Answers(this);

    /** A session that has yet to be started. */
    public Session(Transport transport) {
        this.transport = transport;
        on(dev.lathe.mcp.v2025_11_25.Operations.NOTIFICATIONS_CANCELLED, this::cancelled);
    }

    /** Says who answers a method. */
    public <Q, R> void on(RequestOperation<Q, R> operation, Handler<Q, R> handler) {
        answers.put(operation, (request, exchange) -> operation.toJson(handler.answer(request, exchange)));
    }

    /** Says who answers a method, with a result or with the task that the request has become, as JSON. */
    public <Q> void onTaskOr(TaskRequestOperation<Q, ?, ?> operation, Handler<Q, JsonNode> handler) {
        answers.put(operation, handler);
    }

    /** Adds a listener to a notification. It is called in the order of arrival, and must not wait. */
    public <N> void on(NotificationOperation<N> operation, Consumer<N> listener) {
        listeners
                .computeIfAbsent(operation.method(), method -> new CopyOnWriteArrayList<>())
                .add(message -> listener.accept(operation.messageType().cast(message)));
    }

    /** Begins to listen. */
    public Session start() {
        transport.start(this::receive);
        return this;
    }

    /** Asks and waits for the answer. */
    public <Q extends Message, R> R call(RequestOperation<Q, R> operation, Function<RequestId, Q> request) {
        return start(operation, request).await();
    }

    /** Asks; the answer comes later. */
    public <Q extends Message, R> PendingCall<R> start(
            RequestOperation<Q, R> operation, Function<RequestId, Q> request) {
        return start(operation, request, null);
    }

    <Q extends Message, R> PendingCall<R> start(
            RequestOperation<Q, R> operation, Function<RequestId, Q> request, @Nullable RequestId during) {
        return start(operation.method(), request, during, operation::result);
    }

    /** Asks with a request whose answer is JSON that the caller knows how to read. */
    public <R> PendingCall<R> start(
            String method,
            Function<RequestId, ? extends Message> request,
            @Nullable RequestId during,
            Reader<R> reader) {
        RequestId id = RequestId.of(lastId.incrementAndGet());
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        pending.put(id, answer);
        CompletableFuture<R> result = answer.thenApply(json -> read(json, reader));
        result.whenComplete((value, error) -> pending.remove(id));
        try {
            transport.send(request.apply(id), during);
        } catch (IOException e) {
            answer.completeExceptionally(e);
        }
        return new PendingCall<>(this, id, method, result);
    }

    /** Sends what nobody answers. */
    public void notify(Message notification) {
        send(notification, null);
    }

    void send(Message message, @Nullable RequestId during) {
        try {
            transport.send(message, during);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void release(RequestId during) {
        transport.release(during);
    }

    @Override
    public void close() {
        transport.close();
        answers.close();
        IOException closed = new IOException("the session is closed");
        pending.values().forEach(answer -> answer.completeExceptionally(closed));
    }

    private void receive(Message message) {
        if (message instanceof JSONRPCResultResponse response) {
            complete(response.id(), answer -> answer.complete(response.result()));
        } else if (message instanceof JSONRPCErrorResponse response) {
            complete(response.id(), answer -> answer.completeExceptionally(new RpcException(response.error())));
        } else if (message instanceof ClientRequest request) {
            answers.answer(request.id(), request.method(), message);
        } else if (message instanceof ServerRequest request) {
            answers.answer(request.id(), request.method(), message);
        } else if (message instanceof JSONRPCRequest request) {
            answers.answer(request.id(), request.method(), message);
        } else if (message instanceof ClientNotification notification) {
            tell(notification.method(), message);
        } else if (message instanceof ServerNotification notification) {
            tell(notification.method(), message);
        }
    }

    private void complete(@Nullable RequestId id, Consumer<CompletableFuture<JsonNode>> how) {
        CompletableFuture<JsonNode> answer = id == null ? null : pending.remove(id);
        if (answer != null) {
            how.accept(answer);
        }
    }

    private void tell(String method, Message notification) {
        listeners.getOrDefault(method, List.of()).forEach(listener -> listener.accept(notification));
    }

    private void cancelled(CancelledNotification notification) {
        RequestId id = notification.params().requestId();
        if (id != null) {
            answers.cancel(id);
        }
    }

    private static <R> R read(JsonNode json, Reader<R> reader) {
        try {
            return reader.read(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a result.
     *
     * @param <R> its type
     */
    @FunctionalInterface
    public interface Reader<R> {
        /** Reads a result from its JSON. */
        R read(JsonNode json) throws JsonProcessingException;
    }
}
