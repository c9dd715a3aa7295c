package dev.lathe.it.peers.http;

import dev.lathe.it.peers.rpc.Session;
import dev.lathe.it.peers.rpc.Transport;
import dev.lathe.it.peers.rpc.Wire;
import dev.lathe.mcp.v2025_11_25.JSONRPCErrorResponse;
import dev.lathe.mcp.v2025_11_25.JSONRPCResultResponse;
import dev.lathe.mcp.v2025_11_25.Message;
import dev.lathe.mcp.v2025_11_25.RequestId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The server's end of one session: a stream for each request that is being answered, and one for all the rest. */
final class HttpSession implements Transport {
    private static final String UNASKED = "0";

    private final String id = UUID.randomUUID().toString();
    private final Wire wire;
    private final EventStream unasked = new EventStream(UNASKED);
    private final AtomicInteger lastStream = new AtomicInteger();
    private final Map<String, EventStream> byName = new ConcurrentHashMap<>(Map.of(UNASKED, unasked));
    private final Map<RequestId, EventStream> byRequest = new ConcurrentHashMap<>();
    private volatile Consumer<Message> receiver = message -> {};
    private @Nullable Session session;

    HttpSession(Wire wire) {
        this.wire = wire;
    }

    String id() {
        return id;
    }

    Wire wire() {
        return wire;
    }

    /** Begins what is said on top of this. */
    synchronized void begin(Function<Transport, Session> opening) {
        session = opening.apply(this);
    }

    /** Ends what is said on top of this, and so this. */
    synchronized void end() {
        if (session != null) {
            session.close();
        }
    }

    /** The stream of what the server sends unasked. */
    EventStream unasked() {
        return unasked;
    }

    /** A stream by its name; null: there is none. */
    @Nullable
    EventStream stream(String name) {
        return byName.get(name);
    }

    /** A new stream, for the answer to a request. */
    EventStream open(RequestId request) {
        String name = Integer.toString(lastStream.incrementAndGet());
        EventStream stream = new EventStream(name);
        byName.put(name, stream);
        byRequest.put(request, stream);
        return stream;
    }

    /** Takes a message of the client. */
    void receive(Message message) {
        receiver.accept(message);
    }

    @Override
    public void start(Consumer<Message> receiver) {
        this.receiver = receiver;
    }

    @Override
    public void send(Message message, @Nullable RequestId during) {
        EventStream stream = during == null ? unasked : byRequest.getOrDefault(during, unasked);
        stream.send(wire.write(message));
        if (during != null && isAnswer(message)) {
            byRequest.remove(during);
            stream.end();
        }
    }

    @Override
    public void release(RequestId during) {
        EventStream stream = byRequest.get(during);
        if (stream != null) {
            stream.release();
        }
    }

    @Override
    public void close() {
        byName.values().forEach(EventStream::end);
    }

    private static boolean isAnswer(Message message) {
        return message instanceof JSONRPCResultResponse || message instanceof JSONRPCErrorResponse;
    }
}
