package dev.lathe.it.peers;

import dev.lathe.it.peers.rpc.StdioTransport;
import dev.lathe.it.peers.rpc.Transport;
import dev.lathe.it.peers.rpc.Wire;
import dev.lathe.mcp.v2025_11_25.Sender;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;

/** Our client and the reference server, over the standard streams of its process. */
class ReferenceServerStdioTest extends ReferenceServerContract {
    private final List<PeerProcess> processes = new ArrayList<>();

    @Override
    Transport connect() throws IOException {
        PeerProcess process = NpmPeers.node(
                Map.of(), List.of("node_modules/@modelcontextprotocol/server-everything/dist/index.js", "stdio"));
        processes.add(process);
        Wire wire = new Wire(WithPeers.transcript("reference server, stdio", Sender.CLIENT));
        return new StdioTransport(process.output(), process.input(), wire);
    }

    @AfterAll
    void end() {
        processes.forEach(PeerProcess::close);
    }
}
