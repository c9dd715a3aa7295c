package dev.lathe.it.peers;

import dev.lathe.it.peers.client.TestClient;
import dev.lathe.it.peers.http.Authorizer;
import dev.lathe.it.peers.http.HttpClientTransport;
import dev.lathe.it.peers.rpc.Transport;
import dev.lathe.it.peers.rpc.Wire;
import dev.lathe.mcp.v2025_11_25.Sender;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;

/** Our client and the reference server, over streamable HTTP with server-sent events. */
class ReferenceServerHttpTest extends ReferenceServerContract {
    private @Nullable NodeServer server;

    @Override
    Transport connect() throws IOException, InterruptedException {
        if (server == null) {
            server = NodeServer.start(
                    "node_modules/@modelcontextprotocol/server-everything/dist/index.js", "streamableHttp");
        }
        URI uri = server.uri("/mcp");
        Wire wire = new Wire(WithPeers.transcript("reference server, HTTP", Sender.CLIENT));
        return new HttpClientTransport(uri, TestClient.PROTOCOL_VERSION, wire, Authorizer.NONE);
    }

    @AfterAll
    void end() {
        if (server != null) {
            server.close();
        }
    }
}
