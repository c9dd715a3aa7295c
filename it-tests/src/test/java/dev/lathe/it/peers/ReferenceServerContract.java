package dev.lathe.it.peers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.it.Json;
import dev.lathe.it.peers.client.Inbox;
import dev.lathe.it.peers.client.TestClient;
import dev.lathe.it.peers.rpc.Transport;
import dev.lathe.mcp.v2025_11_25.CallToolResult;
import dev.lathe.mcp.v2025_11_25.InitializeResult;
import dev.lathe.mcp.v2025_11_25.TextContent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What our client and the reference server say to each other, over whichever transport. */
@ExtendWith(WithPeers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReferenceServerContract {
    TestClient client;
    Inbox inbox;
    InitializeResult introduction;

    /** Another connection to the reference server. */
    abstract Transport connect() throws Exception;

    @BeforeAll
    void introduce() throws Exception {
        client = new TestClient(connect());
        inbox = new Inbox(client.session());
        introduction = client.initialize();
    }

    @AfterAll
    void leave() {
        client.close();
    }

    /** What the text blocks of a result say. */
    static String text(CallToolResult result) {
        return result.content().stream()
                .filter(TextContent.class::isInstance)
                .map(block -> ((TextContent) block).text())
                .collect(Collectors.joining("\n"));
    }

    /** Arguments of a call: names and values in turn. */
    static Map<String, JsonNode> arguments(Object... namesAndValues) {
        Map<String, JsonNode> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], Json.MAPPER.valueToTree(namesAndValues[i + 1]));
        }
        return arguments;
    }

    @Test
    void bothSidesAgreeOnTheVersion() {
        assertThat(introduction.protocolVersion()).isEqualTo(TestClient.PROTOCOL_VERSION);
        assertThat(introduction.serverInfo().name()).isEqualTo("mcp-servers/everything");
    }

    @Test
    void callsATool() {
        assertThat(text(client.callTool("echo", arguments("message", "ahoy")))).isEqualTo("Echo: ahoy");
    }

    @Test
    void aToolThatTheServerDoesNotHaveIsAnError() {
        CallToolResult result = client.callTool("no-such-tool", Map.of());
        assertThat(result.isError()).isTrue();
    }
}
