package dev.lathe.plan;

/** What the arms of a union are as messages of a protocol. */
public enum MessageKind {
    /** Each is a request. */
    REQUEST,
    /** Each is a notification. */
    NOTIFICATION,
    /** Each is one or the other. */
    EITHER
}
