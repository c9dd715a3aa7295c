package dev.lathe.it.peers;

import dev.lathe.it.peers.client.TestClient;
import dev.lathe.it.peers.http.Authorizer;
import dev.lathe.it.peers.http.HttpClientTransport;
import dev.lathe.it.peers.rpc.Transport;
import dev.lathe.it.peers.rpc.Wire;
import dev.lathe.mcp.v2025_11_25.Sender;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;

/** Our client and a server on top of the TypeScript SDK, over streamable HTTP with server-sent events. */
class SdkServerHttpTest extends SdkServerContract {
    private @Nullable NodeServer server;

    @Override
    Transport connect() throws IOException, InterruptedException {
        server = NodeServer.start(SCRIPT, "http");
        Wire wire = new Wire(WithPeers.transcript("TypeScript SDK's server, HTTP", Sender.CLIENT));
        return new HttpClientTransport(server.uri("/mcp"), TestClient.PROTOCOL_VERSION, wire, Authorizer.NONE);
    }

    @AfterAll
    void end() {
        if (server != null) {
            server.close();
        }
    }
}
