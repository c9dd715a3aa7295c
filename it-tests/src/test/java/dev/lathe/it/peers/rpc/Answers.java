package dev.lathe.it.peers.rpc;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.mcp.v2025_11_25.ErrorObject;
import dev.lathe.mcp.v2025_11_25.JSONRPCErrorResponse;
import dev.lathe.mcp.v2025_11_25.JSONRPCResultResponse;
import dev.lathe.mcp.v2025_11_25.Message;
import dev.lathe.mcp.v2025_11_25.RequestId;
import dev.lathe.mcp.v2025_11_25.RequestOperation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/** Answers the other side's requests, each in a thread of its own. */
final class Answers implements AutoCloseable {
    private final Session session;
    private final Map<String, Answer<?>> byMethod = new ConcurrentHashMap<>();
    private final Map<RequestId, FutureTask<?>> running = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "answer");
        thread.setDaemon(true);
        return thread;
    });

    Answers(Session session) {
        this.session = session;
    }

    private record Answer<Q>(RequestOperation<Q, ?> operation, Handler<Q, JsonNode> handler) {
        JsonNode to(Message request, Exchange exchange) throws Exception {
            return handler.answer(operation.messageType().cast(request), exchange);
        }
    }

    <Q> void put(RequestOperation<Q, ?> operation, Handler<Q, JsonNode> handler) {
        byMethod.put(operation.method(), new Answer<>(operation, handler));
    }

    void answer(RequestId id, String method, Message request) {
        FutureTask<?> task = new FutureTask<>(() -> respond(id, method, request), null);
        running.put(id, task);
        threads.execute(task);
    }

    /** A request that is cancelled gets no answer. */
    void cancel(RequestId id) {
        FutureTask<?> task = running.remove(id);
        if (task != null) {
            task.cancel(true);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void respond(RequestId id, String method, Message request) {
        Message response;
        try {
            Answer<?> answer = byMethod.get(method);
            if (answer == null) {
                throw new RpcException(ErrorCodes.METHOD_NOT_FOUND, "no such method: " + method);
            }
            JsonNode result = answer.to(request, new Exchange(session, id));
            response = JSONRPCResultResponse.builder().id(id).result(result).build();
        } catch (RpcException e) {
            response = error(id, e.error());
        } catch (Exception e) {
            response = error(id, new RpcException(ErrorCodes.INTERNAL_ERROR, String.valueOf(e.getMessage())).error());
        }
        if (running.remove(id) != null) {
            session.send(response, id);
        }
    }

    private static JSONRPCErrorResponse error(RequestId id, ErrorObject error) {
        return JSONRPCErrorResponse.builder().id(id).error(error).build();
    }
}
