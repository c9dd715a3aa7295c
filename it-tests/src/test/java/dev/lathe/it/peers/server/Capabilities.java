package dev.lathe.it.peers.server;

import dev.lathe.mcp.v2025_11_25.ServerCapabilities;
import java.util.Map;

/** What the server can do. */
final class Capabilities {
    /** All that the protocol has. */
    static final ServerCapabilities ALL = ServerCapabilities.builder()
            .tools(ServerCapabilities.Tools.builder().listChanged(true).build())
            .resources(ServerCapabilities.Resources.builder()
                    .subscribe(true)
                    .listChanged(true)
                    .build())
            .prompts(ServerCapabilities.Prompts.builder().listChanged(true).build())
            .completions(Map.of())
            .logging(Map.of())
            .tasks(ServerCapabilities.Tasks.builder()
                    .list(Map.of())
                    .cancel(Map.of())
                    .requests(ServerCapabilities.Tasks.Requests.builder()
                            .tools(ServerCapabilities.Tasks.Requests.Tools.builder()
                                    .call(Map.of())
                                    .build())
                            .build())
                    .build())
            .build();

    private Capabilities() {}
}
