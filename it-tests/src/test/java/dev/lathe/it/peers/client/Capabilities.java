package dev.lathe.it.peers.client;

import dev.lathe.mcp.v2025_11_25.ClientCapabilities;
import dev.lathe.mcp.v2025_11_25.ClientCapabilities.Elicitation;
import dev.lathe.mcp.v2025_11_25.ClientCapabilities.Roots;
import dev.lathe.mcp.v2025_11_25.ClientCapabilities.Sampling;
import dev.lathe.mcp.v2025_11_25.ClientCapabilities.Tasks;
import java.util.Map;

/** What the client can do. */
final class Capabilities {
    /** All that the protocol has. */
    static final ClientCapabilities ALL = ClientCapabilities.builder()
            .roots(Roots.builder().listChanged(true).build())
            .sampling(Sampling.builder().tools(Map.of()).context(Map.of()).build())
            .elicitation(Elicitation.builder().form(Map.of()).url(Map.of()).build())
            .tasks(Tasks.builder()
                    .list(Map.of())
                    .cancel(Map.of())
                    .requests(Tasks.Requests.builder()
                            .sampling(Tasks.Requests.Sampling.builder()
                                    .createMessage(Map.of())
                                    .build())
                            .elicitation(Tasks.Requests.Elicitation.builder()
                                    .create(Map.of())
                                    .build())
                            .build())
                    .build())
            .build();

    private Capabilities() {}
}
