package dev.lathe.it.peers.rpc;

import dev.lathe.mcp.v2025_11_25.CancelledNotification;
import dev.lathe.mcp.v2025_11_25.CancelledNotificationParams;
import dev.lathe.mcp.v2025_11_25.RequestId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A request that waits for its answer.
 *
 * @param <R> the answer
 */
public final class PendingCall<R> {
    private static final int PATIENCE_SECONDS = 60;

    private final Session session;
    private final RequestId id;
    private final String method;
    private final CompletableFuture<R> result;

    PendingCall(Session session, RequestId id, String method, CompletableFuture<R> result) {
        this.session = session;
        this.id = id;
        this.method = method;
        this.result = result;
    }

    /** The id of the request. */
    public RequestId id() {
        return id;
    }

    /** Whether the answer has come. */
    public boolean isDone() {
        return result.isDone();
    }

    /**
     * Waits for the answer.
     *
     * @throws RpcException if it is an error
     * @throws IllegalStateException if none comes within a minute
     */
    public R await() {
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RpcException answer) {
                throw new RpcException(answer.error());
            }
            throw new IllegalStateException(method + ": " + e.getCause().getMessage(), e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException(method + ": no answer within " + PATIENCE_SECONDS + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method + ": interrupted", e);
        }
    }

    /** Tells the other side that the answer is not wanted any more. */
    public void cancel(String reason) {
        result.cancel(false);
        session.notify(CancelledNotification.builder()
                .params(CancelledNotificationParams.builder()
                        .requestId(id)
                        .reason(reason)
                        .build())
                .build());
    }
}
