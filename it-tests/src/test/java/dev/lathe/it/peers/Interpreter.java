package dev.lathe.it.peers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.it.Json;
import dev.lathe.it.Sample;
import dev.lathe.mcp.v2025_11_25.Operation;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.RequestOperation;
import dev.lathe.mcp.v2025_11_25.Sender;
import dev.lathe.mcp.v2025_11_25.TaskRequestOperation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out what each message of a transcript is: a result says nothing of itself, so requests are remembered. */
final class Interpreter {
    private static final int URL_ELICITATION_REQUIRED = -32042;

    private final Transcript transcript;
    private final Map<String, JsonNode> requests = new HashMap<>();
    private final Map<String, RequestOperation<?, ?>> tasks = new HashMap<>();

    private Interpreter(Transcript transcript) {
        this.transcript = transcript;
    }

    /** What crossed, in the order of the transcript. */
    static List<Crossing> crossings(Transcript transcript) {
        Interpreter interpreter = new Interpreter(transcript);
        return transcript.lines().stream().map(interpreter::crossing).toList();
    }

    private Crossing crossing(Transcript.Line line) {
        JsonNode json = Json.tree(line.json());
        boolean isFromClient = line.isOurs() == (transcript.us() == Sender.CLIENT);
        List<Sample> views = new ArrayList<>();
        view(views, "JSONRPCMessage", json);
        String type;
        if (json.has("method")) {
            type = json.has("id") ? request(views, json, isFromClient) : notification(views, json, isFromClient);
        } else {
            view(views, "JSONRPCResponse", json);
            type = json.has("result") ? result(views, json, isFromClient) : error(views, json);
        }
        return new Crossing(transcript.us(), line.isOurs(), type, json, views);
    }

    private String request(List<Sample> views, JsonNode json, boolean isFromClient) {
        requests.put(key(json, isFromClient), json);
        view(views, "JSONRPCRequest", json);
        Operation operation = Operations.of(json.path("method").asText());
        if (operation == null) {
            return "JSONRPCRequest";
        }
        view(views, isFromClient ? "ClientRequest" : "ServerRequest", json);
        return view(views, operation.messageType().getSimpleName(), json);
    }

    private static String notification(List<Sample> views, JsonNode json, boolean isFromClient) {
        view(views, "JSONRPCNotification", json);
        Operation operation = Operations.of(json.path("method").asText());
        if (operation == null) {
            return "JSONRPCNotification";
        }
        view(views, isFromClient ? "ClientNotification" : "ServerNotification", json);
        return view(views, operation.messageType().getSimpleName(), json);
    }

    private String result(List<Sample> views, JsonNode json, boolean isFromClient) {
        view(views, "JSONRPCResultResponse", json);
        JsonNode result = json.path("result");
        view(views, isFromClient ? "ClientResult" : "ServerResult", result);
        JsonNode request = requests.remove(key(json, !isFromClient));
        RequestOperation<?, ?> operation = operation(request);
        if (operation == null) {
            return "JSONRPCResultResponse";
        }
        if (Operations.of(request.path("method").asText()) == Operations.TASKS_RESULT) {
            view(views, "GetTaskPayloadResult", result);
        }
        if (operation instanceof TaskRequestOperation<?, ?, ?> task && task.isTaskResult(result)) {
            tasks.put(result.path("task").path("taskId").asText(), task);
            operation = task.asTask();
        }
        String type = definition(operation, result);
        return type == null ? "JSONRPCResultResponse" : view(views, type, result);
    }

    private String error(List<Sample> views, JsonNode json) {
        if (json.path("error").path("code").asLong() == URL_ELICITATION_REQUIRED) {
            view(views, "URLElicitationRequiredError", json);
        }
        return view(views, "JSONRPCErrorResponse", json);
    }

    /** What {@code tasks/result} returns is the result of the request that became the task. */
    private @Nullable RequestOperation<?, ?> operation(@Nullable JsonNode request) {
        if (request == null || !(Operations.of(request.path("method").asText()) instanceof RequestOperation<?, ?> op)) {
            return null;
        }
        return op == Operations.TASKS_RESULT
                ? tasks.getOrDefault(request.path("params").path("taskId").asText(), op)
                : op;
    }

    /** The definition is named like the class that the operation reads. */
    private static @Nullable String definition(RequestOperation<?, ?> operation, JsonNode result) {
        try {
            return operation.result(result).getClass().getSimpleName();
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static String view(List<Sample> views, String definition, JsonNode json) {
        views.add(new Sample(definition, "on the wire", json));
        return definition;
    }

    private static String key(JsonNode message, boolean isAskedByClient) {
        return (isAskedByClient ? "client " : "server ") + message.path("id");
    }
}
