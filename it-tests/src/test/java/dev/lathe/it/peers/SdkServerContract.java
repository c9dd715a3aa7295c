package dev.lathe.it.peers;

import dev.lathe.it.peers.client.Inbox;
import dev.lathe.it.peers.client.TestClient;
import dev.lathe.it.peers.rpc.Transport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What our client and a server on top of the TypeScript SDK say to each other, over whichever transport. */
@ExtendWith(WithPeers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SdkServerContract implements SdkServerFeatures, SdkServerTasks {
    /** The script of the server. */
    static final String SCRIPT = "sdk-server.mjs";

    private TestClient client;
    private Inbox inbox;

    /** The connection to the server. */
    abstract Transport connect() throws Exception;

    @BeforeAll
    void introduce() throws Exception {
        client = new TestClient(connect());
        inbox = new Inbox(client.session());
        client.initialize();
    }

    @AfterAll
    void leave() {
        client.close();
    }

    @Override
    public TestClient client() {
        return client;
    }

    @Override
    public Inbox inbox() {
        return inbox;
    }
}
