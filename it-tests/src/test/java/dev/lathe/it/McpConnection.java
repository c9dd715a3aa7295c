package dev.lathe.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lathe.mcp.v2025_11_25.ErrorObject;
import dev.lathe.mcp.v2025_11_25.JSONRPCErrorResponse;
import dev.lathe.mcp.v2025_11_25.JSONRPCRequest;
import dev.lathe.mcp.v2025_11_25.JSONRPCResultResponse;
import dev.lathe.mcp.v2025_11_25.Message;
import dev.lathe.mcp.v2025_11_25.RequestId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One end of a connection in docs/mcp.md: a message a line, as over stdio. */
final class McpConnection {
    private static final long INVALID_PARAMS = -32602;

    private final ObjectMapper mapper = new ObjectMapper();
    private final BufferedReader in;
    private final Writer out;

    McpConnection(InputStream in, OutputStream out) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    // region connection
    /** Writes one message. JSON has no line ends within it. */
    void send(Message message) throws IOException {
        out.write(mapper.writeValueAsString(message) + "\n");
        out.flush();
    }

    /** Waits for the next message; null: the other end has closed. */
    @Nullable
    Message receive() throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            try {
                return mapper.readValue(line, Message.class);
            } catch (JsonProcessingException e) {
                complain(line, e);
            }
        }
        return null;
    }

    /** Tells the sender of a request what is wrong with its parameters. Nothing else is answered. */
    private void complain(String line, JsonProcessingException reason) throws IOException {
        RequestId id;
        try {
            id = mapper.readValue(line, JSONRPCRequest.class).id();
        } catch (JsonProcessingException e) {
            return;
        }
        send(error(id, INVALID_PARAMS, reason.getOriginalMessage()));
    }
    // endregion

    void close() throws IOException {
        out.close();
    }

    // region envelopes
    static JSONRPCResultResponse result(RequestId id, JsonNode result) {
        return JSONRPCResultResponse.builder().id(id).result(result).build();
    }

    static JSONRPCErrorResponse error(RequestId id, long code, String message) {
        ErrorObject error = ErrorObject.builder().code(code).message(message).build();
        return JSONRPCErrorResponse.builder().id(id).error(error).build();
    }
    // endregion
}
