package dev.lathe.it.peers.rpc;

import dev.lathe.mcp.v2025_11_25.Message;
import dev.lathe.mcp.v2025_11_25.RequestId;
import dev.lathe.mcp.v2025_11_25.RequestOperation;
import java.util.function.Function;

/** A request that is being answered: what is sent through here belongs to it. */
public final class Exchange {
    private final Session session;
    private final RequestId id;

    Exchange(Session session, RequestId id) {
        this.session = session;
        this.id = id;
    }

    /** The session that the request came through. */
    public Session session() {
        return session;
    }

    /** Sends a notification about the request. */
    public void notify(Message notification) {
        session.send(notification, id);
    }

    /** Asks the other side something that the answer needs. */
    public <Q extends Message, R> R call(RequestOperation<Q, R> operation, Function<RequestId, Q> request) {
        return session.start(operation, request, id).await();
    }

    /** Lets go of the stream on which the request is answered; the other side comes back for the rest. */
    public void release() {
        session.release(id);
    }
}
