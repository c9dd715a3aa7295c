package dev.lathe.it.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.it.peers.client.TestClient;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.PingRequest;
import dev.lathe.mcp.v2025_11_25.Result;
import dev.lathe.mcp.v2025_11_25.Root;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What our client and the reference server say to each other, over whichever transport. */
abstract class ReferenceServerContract extends ServerContract
        implements ReferenceTools, ReferenceFeatures, ReferenceAsking, ReferenceTasks {
    @Override
    void prepare(TestClient stranger) {
        stranger.roots(
                List.of(Root.builder().uri("file:///harbour").name("Harbour").build()));
    }

    @Test
    void bothSidesAgreeOnTheVersion() {
        assertThat(introduction().protocolVersion()).isEqualTo(TestClient.PROTOCOL_VERSION);
        assertThat(introduction().serverInfo().name()).isEqualTo("mcp-servers/everything");
        assertThat(introduction().instructions()).isNotBlank();
        assertThat(introduction().capabilities().tasks().requests().tools().call())
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
        assertThat(client().call(
                                Operations.PING,
                                id -> PingRequest.builder().id(id).build()))
                .isEqualTo(Result.builder().build());
    }
}
