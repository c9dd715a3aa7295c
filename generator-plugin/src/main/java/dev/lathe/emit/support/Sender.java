package dev.lathe.emit.support;

import org.jspecify.annotations.NullMarked;

/** Who may send a message. */
@NullMarked
public enum Sender {
    /** The client only. */
    CLIENT,
    /** The server only. */
    SERVER,
    /** Either side. */
    BOTH;

    /**
     * Whether a side may send what this one may.
     *
     * @param side {@link #CLIENT} or {@link #SERVER}
     * @return whether it is this one or this is {@link #BOTH}
     */
    public boolean includes(Sender side) {
        return this == side || this == BOTH;
    }
}
