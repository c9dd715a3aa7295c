package dev.lathe.it.peers;

import dev.lathe.it.peers.client.Inbox;
import dev.lathe.it.peers.client.TestClient;
import dev.lathe.it.peers.rpc.Transport;
import dev.lathe.mcp.v2025_11_25.InitializeResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Our client, introduced to a server of others, over whichever transport. */
@ExtendWith(WithPeers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServerContract {
    private TestClient client;
    private Inbox inbox;
    private InitializeResult introduction;

    /** Another connection to the server. */
    abstract Transport connect() throws Exception;

    /** What is to be done with the client before it introduces itself. */
    void prepare(TestClient stranger) {}

    @BeforeAll
    void introduce() throws Exception {
        client = new TestClient(connect());
        prepare(client);
        inbox = new Inbox(client.session());
        introduction = client.initialize();
    }

    @AfterAll
    void leave() {
        client.close();
    }

    public TestClient client() {
        return client;
    }

    public Inbox inbox() {
        return inbox;
    }

    /** What the server said of itself. */
    InitializeResult introduction() {
        return introduction;
    }
}
