package dev.lathe.it.peers;

import dev.lathe.it.peers.rpc.StdioTransport;
import dev.lathe.it.peers.rpc.Transport;
import dev.lathe.it.peers.rpc.Wire;
import dev.lathe.mcp.v2025_11_25.Sender;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;

/** Our client and a server on top of the TypeScript SDK, over the standard streams of its process. */
class SdkServerStdioTest extends SdkServerContract {
    private @Nullable PeerProcess process;

    @Override
    Transport connect() throws IOException {
        process = NpmPeers.node(Map.of(), List.of(SCRIPT, "stdio"));
        Wire wire = new Wire(WithPeers.transcript("TypeScript SDK's server, stdio", Sender.CLIENT));
        return new StdioTransport(process.output(), process.input(), wire);
    }

    @AfterAll
    void end() {
        if (process != null) {
            process.close();
        }
    }
}
