package dev.lathe.emit.support;

import org.jspecify.annotations.NullMarked;

/**
 * A method that nothing answers.
 *
 * @param <N> the notification that is sent
 */
@NullMarked
public final class NotificationOperation<N> implements Operation {
    private final String method;
    private final Sender sender;
    private final Class<N> messageType;

    NotificationOperation(String method, Sender sender, Class<N> messageType) {
        this.method = method;
        this.sender = sender;
        this.messageType = messageType;
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public Sender sender() {
        return sender;
    }

    @Override
    public Class<N> messageType() {
        return messageType;
    }

    /** {@return the name of the method} */
    @Override
    public String toString() {
        return method;
    }
}
