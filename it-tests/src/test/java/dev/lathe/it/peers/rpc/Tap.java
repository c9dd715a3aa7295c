package dev.lathe.it.peers.rpc;

/** Hears every text that crosses a connection. Called from many threads. */
public interface Tap {
    /** Hears nothing. */
    Tap NONE = new Tap() {
        @Override
        public void sent(String json) {}

        @Override
        public void received(String json) {}
    };

    /** This side is about to send a message. */
    void sent(String json);

    /** A message of the other side has arrived and is not yet read. */
    void received(String json);
}
