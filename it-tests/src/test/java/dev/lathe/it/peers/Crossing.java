package dev.lathe.it.peers;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.it.Sample;
import dev.lathe.mcp.v2025_11_25.Sender;
import java.util.List;

/**
 * A message that crossed, and what it is: every definition that it has to be, as a whole or in its result.
 *
 * @param us whether the model was at work in the client or in the server
 * @param isOurs whether the model wrote it
 * @param type the definition that says most about it
 * @param views the same message as each of its definitions
 */
record Crossing(Sender us, boolean isOurs, String type, JsonNode json, List<Sample> views) {
    @Override
    public String toString() {
        return (isOurs ? "sent by our " : "received by our ") + us.name().toLowerCase(java.util.Locale.ROOT) + ": "
                + json;
    }
}
