package dev.lathe.it.peers.rpc;

import dev.lathe.mcp.v2025_11_25.Message;
import dev.lathe.mcp.v2025_11_25.RequestId;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Carries messages to the other side and back. */
public interface Transport extends AutoCloseable {
    /** Begins to hand over what arrives, message by message. */
    void start(Consumer<Message> receiver);

    /**
     * Sends a message.
     *
     * @param during the request of the other side in whose course it is sent, which over HTTP decides the stream; null:
     *     none
     * @throws IOException if the other side cannot be reached or refuses the message
     */
    void send(Message message, @Nullable RequestId during) throws IOException;

    /** Begins to hear what the other side says unasked, where that needs a connection of its own. */
    default void listen() {}

    /** Lets go of the stream on which a request is answered; the other side comes back for the rest. */
    default void release(RequestId during) {}

    @Override
    void close();
}
