package dev.lathe.it.peers.server;

import dev.lathe.it.peers.rpc.Session;
import dev.lathe.it.peers.rpc.Transport;
import dev.lathe.mcp.v2025_11_25.ClientCapabilities;
import dev.lathe.mcp.v2025_11_25.Implementation;
import dev.lathe.mcp.v2025_11_25.InitializeRequest;
import dev.lathe.mcp.v2025_11_25.InitializeResult;
import dev.lathe.mcp.v2025_11_25.LoggingLevel;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.Result;
import java.util.List;

/** One client's server: answers what a client may ask, and asks the client what a server may. */
public final class TestServer {
    /** The revision that this server speaks. */
    public static final String PROTOCOL_VERSION = "2025-11-25";

    private final Session session;
    private volatile ClientCapabilities client = ClientCapabilities.builder().build();

    private TestServer(Transport transport) {
        session = new Session(transport);
        Log log = new Log(session);
        Resources resources = new Resources(session);
        session.on(Operations.INITIALIZE, (request, exchange) -> welcome(request));
        session.on(Operations.PING, (request, exchange) -> Result.builder().build());
        new Tools(session, log, () -> client, resources).answer();
        resources.answer();
        new Prompts(session).answer();
        session.on(Operations.COMPLETION_COMPLETE, (request, exchange) -> Completions.answer(request.params()));
        session.on(
                Operations.NOTIFICATIONS_ROOTS_LIST_CHANGED,
                change -> log.say(LoggingLevel.INFO, "the client has other roots"));
    }

    /** Begins to serve the client at the other end of a transport. */
    public static Session serve(Transport transport) {
        return new TestServer(transport).session.start();
    }

    /** The version is the client's if this server speaks it, and otherwise the server's; the client decides what follows. */
    private InitializeResult welcome(InitializeRequest request) {
        client = request.params().capabilities();
        return InitializeResult.builder()
                .protocolVersion(PROTOCOL_VERSION)
                .capabilities(Capabilities.ALL)
                .serverInfo(Implementation.builder()
                        .name("lathe-test-server")
                        .title("Test server of Lathe")
                        .version("1.0")
                        .icons(List.of(Media.ICON))
                        .build())
                .instructions("Ask for anything: this server has a tool for every part of the protocol.")
                .build();
    }
}
