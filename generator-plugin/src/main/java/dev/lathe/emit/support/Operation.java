package dev.lathe.emit.support;

import org.jspecify.annotations.NullMarked;

/** A method of the protocol: what is sent under its name, and by whom. */
@NullMarked
public sealed interface Operation permits RequestOperation, NotificationOperation {
    /**
     * The name of the method.
     *
     * @return as on the wire
     */
    String method();

    /**
     * Who may send it.
     *
     * @return one side, or both
     */
    Sender sender();

    /**
     * The class of what is sent.
     *
     * @return a request's or a notification's
     */
    Class<?> messageType();
}
