package dev.lathe.it.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.it.peers.client.Inbox;
import dev.lathe.it.peers.client.TestClient;
import dev.lathe.it.peers.rpc.Transport;
import dev.lathe.mcp.v2025_11_25.InitializeResult;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.PingRequest;
import dev.lathe.mcp.v2025_11_25.Result;
import dev.lathe.mcp.v2025_11_25.Root;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What our client and the reference server say to each other, over whichever transport. */
@ExtendWith(WithPeers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReferenceServerContract implements ReferenceTools, ReferenceFeatures, ReferenceAsking, ReferenceTasks {
    private TestClient client;
    private Inbox inbox;
    private InitializeResult introduction;

    /** Another connection to the reference server. */
    abstract Transport connect() throws Exception;

    @BeforeAll
    void introduce() throws Exception {
        client = new TestClient(connect());
        client.roots(
                List.of(Root.builder().uri("file:///harbour").name("Harbour").build()));
        inbox = new Inbox(client.session());
        introduction = client.initialize();
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

    @Test
    void bothSidesAgreeOnTheVersion() {
        assertThat(introduction.protocolVersion()).isEqualTo(TestClient.PROTOCOL_VERSION);
        assertThat(introduction.serverInfo().name()).isEqualTo("mcp-servers/everything");
        assertThat(introduction.instructions()).isNotBlank();
        assertThat(introduction.capabilities().tasks().requests().tools().call())
                .isEmpty();
    }

    @Test
    void aVersionThatTheServerDoesNotKnowIsAnsweredWithOneThatItDoes() throws Exception {
        try (TestClient other = new TestClient(connect())) {
            assertThat(other.propose("1900-01-01").protocolVersion()).isEqualTo(TestClient.PROTOCOL_VERSION);
        }
    }

    @Test
    void theServerAnswersAPing() {
        assertThat(client.call(
                        Operations.PING, id -> PingRequest.builder().id(id).build()))
                .isEqualTo(Result.builder().build());
    }
}
