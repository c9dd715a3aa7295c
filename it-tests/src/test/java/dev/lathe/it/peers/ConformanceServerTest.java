package dev.lathe.it.peers;

import dev.lathe.it.peers.http.HttpEndpoint;
import dev.lathe.it.peers.server.TestServer;
import dev.lathe.mcp.v2025_11_25.Sender;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Our server under the eyes of the conformance suite. */
@ExtendWith(WithPeers.class)
class ConformanceServerTest {
    @TestFactory
    Stream<DynamicTest> conforms() throws Exception {
        ConformanceSuite suite = new ConformanceSuite(Sender.SERVER);
        try (HttpEndpoint endpoint = new HttpEndpoint(
                TestServer.PROTOCOL_VERSION,
                () -> WithPeers.transcript("conformance suite, our server", Sender.SERVER),
                TestServer::serve)) {
            return Conformance.tests(suite, suite.play("--url", endpoint.uri().toString()));
        }
    }
}
