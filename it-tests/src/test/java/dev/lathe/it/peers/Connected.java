package dev.lathe.it.peers;

import dev.lathe.it.peers.client.Inbox;
import dev.lathe.it.peers.client.TestClient;

/** A client that is connected to the server under test; the tests are in the interfaces that extend this one. */
interface Connected {
    /** The client, past its introduction. */
    TestClient client();

    /** The notifications that the client has got since it began. */
    Inbox inbox();
}
