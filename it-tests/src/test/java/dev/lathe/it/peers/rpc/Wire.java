package dev.lathe.it.peers.rpc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lathe.mcp.v2025_11_25.ErrorObject;
import dev.lathe.mcp.v2025_11_25.JSONRPCErrorResponse;
import dev.lathe.mcp.v2025_11_25.Message;
import dev.lathe.mcp.v2025_11_25.RequestId;

/** Turns messages into text and back. */
public final class Wire {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Tap tap;

    /** A wire that lets {@code tap} hear what crosses. */
    public Wire(Tap tap) {
        this.tap = tap;
    }

    /** The message as one line of text. */
    public String write(Message message) {
        String json = text(message);
        tap.sent(json);
        return json;
    }

    /**
     * Reads what has arrived.
     *
     * @throws JsonProcessingException if it is no message: not JSON, or a known method with wrong parameters
     */
    public Message read(String json) throws JsonProcessingException {
        tap.received(json);
        return MAPPER.readValue(json, Message.class);
    }

    /** What to answer where a text could not be read: the id is there if that at least could be. */
    public static JSONRPCErrorResponse refusal(String json, JsonProcessingException why) {
        JSONRPCErrorResponse.Builder response = JSONRPCErrorResponse.builder();
        long code = ErrorCodes.PARSE_ERROR;
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (tree.hasNonNull("id")) {
                response.id(MAPPER.treeToValue(tree.get("id"), RequestId.class));
            }
            code = tree.has("params") ? ErrorCodes.INVALID_PARAMS : ErrorCodes.INVALID_REQUEST;
        } catch (JsonProcessingException notJson) {
            why.addSuppressed(notJson);
        }
        return response.error(ErrorObject.builder()
                        .code(code)
                        .message(why.getOriginalMessage())
                        .build())
                .build();
    }

    private static String text(Message message) {
        try {
            return MAPPER.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
