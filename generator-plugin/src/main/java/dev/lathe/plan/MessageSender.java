package dev.lathe.plan;

/** Who may send a message. */
public enum MessageSender {
    CLIENT,
    SERVER,
    BOTH
}
