package dev.lathe.it.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lathe.it.Json;
import dev.lathe.it.peers.client.TestClient;
import dev.lathe.it.peers.http.HttpClientTransport;
import dev.lathe.it.peers.oauth.Credentials;
import dev.lathe.it.peers.oauth.OAuth;
import dev.lathe.it.peers.rpc.Wire;
import dev.lathe.mcp.v2025_11_25.Sender;
import dev.lathe.mcp.v2025_11_25.Tool;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What our client does in each scenario of the conformance suite: it calls every tool that it finds. */
final class ConformanceClient {
    private ConformanceClient() {}

    /**
     * Plays a scenario.
     *
     * @param context what the suite tells the client beforehand, such as under which name it is registered
     */
    static void play(URI server, JsonNode context) {
        Credentials registered = context.has("client_id") ? Credentials.of(context) : null;
        Wire wire = new Wire(WithPeers.transcript("conformance suite, our client", Sender.CLIENT));
        try (TestClient client = new TestClient(
                new HttpClientTransport(server, TestClient.PROTOCOL_VERSION, wire, new OAuth(server, registered)))) {
            client.initialize();
            List<Tool> tools = client.listTools();
            tools.forEach(tool -> client.callTool(tool.name(), arguments(tool, tools)));
        }
    }

    /** A value for each parameter that a tool requires. */
    private static Map<String, JsonNode> arguments(Tool tool, List<Tool> all) {
        Map<String, JsonNode> arguments = new LinkedHashMap<>();
        List<String> required = tool.inputSchema().required();
        for (String name : required == null ? List.<String>of() : required) {
            JsonNode parameter = tool.inputSchema().properties().get(name);
            arguments.put(name, value(parameter.path("type").asText(), all));
        }
        return arguments;
    }

    /** The one tool that takes an object wants to see what is left of the schema of the first. */
    private static JsonNode value(String type, List<Tool> all) {
        return switch (type) {
            case "number" -> IntNode.valueOf(2);
            case "object" -> Json.MAPPER.valueToTree(all.get(0).inputSchema());
            default -> TextNode.valueOf("ahoy");
        };
    }
}
