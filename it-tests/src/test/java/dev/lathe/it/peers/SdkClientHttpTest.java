package dev.lathe.it.peers;

import dev.lathe.it.peers.http.HttpEndpoint;
import dev.lathe.it.peers.server.TestServer;
import dev.lathe.mcp.v2025_11_25.Sender;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The TypeScript SDK's client and our server, over streamable HTTP with server-sent events. */
@ExtendWith(WithPeers.class)
class SdkClientHttpTest {
    @TestFactory
    Stream<DynamicTest> findsInOurServer() throws Exception {
        try (HttpEndpoint endpoint = new HttpEndpoint(
                TestServer.PROTOCOL_VERSION,
                () -> WithPeers.transcript("TypeScript SDK's client, HTTP", Sender.SERVER),
                TestServer::serve)) {
            return NodeTests.run(
                    Map.of(),
                    "sdk-client.test.mjs",
                    List.of("http", endpoint.uri().toString()));
        }
    }
}
