package dev.lathe.it.peers.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.it.peers.rpc.ErrorCodes;
import dev.lathe.it.peers.rpc.Exchange;
import dev.lathe.it.peers.rpc.PendingCall;
import dev.lathe.it.peers.rpc.RpcException;
import dev.lathe.it.peers.rpc.Session;
import dev.lathe.it.peers.rpc.Transport;
import dev.lathe.it.peers.tasks.TaskReceiver;
import dev.lathe.it.peers.tasks.TaskReceiver.Outcome;
import dev.lathe.it.peers.tasks.TaskRequestor;
import dev.lathe.mcp.v2025_11_25.CallToolRequest;
import dev.lathe.mcp.v2025_11_25.CallToolRequestParams;
import dev.lathe.mcp.v2025_11_25.CallToolResult;
import dev.lathe.mcp.v2025_11_25.CreateMessageRequest;
import dev.lathe.mcp.v2025_11_25.CreateMessageRequestParams;
import dev.lathe.mcp.v2025_11_25.ElicitRequest;
import dev.lathe.mcp.v2025_11_25.ElicitRequestFormParams;
import dev.lathe.mcp.v2025_11_25.ElicitRequestParams;
import dev.lathe.mcp.v2025_11_25.ElicitResult;
import dev.lathe.mcp.v2025_11_25.Implementation;
import dev.lathe.mcp.v2025_11_25.InitializeRequest;
import dev.lathe.mcp.v2025_11_25.InitializeRequestParams;
import dev.lathe.mcp.v2025_11_25.InitializeResult;
import dev.lathe.mcp.v2025_11_25.InitializedNotification;
import dev.lathe.mcp.v2025_11_25.ListRootsResult;
import dev.lathe.mcp.v2025_11_25.ListToolsRequest;
import dev.lathe.mcp.v2025_11_25.Message;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.PaginatedRequestParams;
import dev.lathe.mcp.v2025_11_25.RequestId;
import dev.lathe.mcp.v2025_11_25.RequestOperation;
import dev.lathe.mcp.v2025_11_25.Result;
import dev.lathe.mcp.v2025_11_25.Root;
import dev.lathe.mcp.v2025_11_25.Task;
import dev.lathe.mcp.v2025_11_25.TaskMetadata;
import dev.lathe.mcp.v2025_11_25.TaskStatus;
import dev.lathe.mcp.v2025_11_25.Tool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A client with everything that a server may ask of one: sampling, elicitation, roots, and the first two as tasks. */
public final class TestClient implements AutoCloseable {
    /** The revision that this client speaks. */
    public static final String PROTOCOL_VERSION = "2025-11-25";

    /** How long this client wants its tasks to be kept. */
    public static final Duration TASK_TTL = Duration.ofMinutes(1);

    private final Transport transport;
    private final Session session;
    private final TaskReceiver receiver;
    private final List<Root> roots = new CopyOnWriteArrayList<>();

    /** A client that listens, and has yet to be initialized. */
    public TestClient(Transport transport) {
        this.transport = transport;
        session = new Session(transport);
        receiver = new TaskReceiver(session);
        session.on(Operations.PING, (request, exchange) -> Result.builder().build());
        session.on(
                Operations.ROOTS_LIST,
                (request, exchange) -> ListRootsResult.builder().roots(roots).build());
        session.onTaskOr(Operations.SAMPLING_CREATE_MESSAGE, this::sample);
        session.onTaskOr(Operations.ELICITATION_CREATE, this::elicit);
        session.start();
    }

    /** The session, for what this class has no method for. */
    public Session session() {
        return session;
    }

    /** The tasks that the server carries out for this client. */
    public TaskRequestor tasks() {
        return new TaskRequestor(session);
    }

    /** Introduces the two sides to each other. */
    public InitializeResult initialize() {
        InitializeResult result = propose(PROTOCOL_VERSION);
        session.notify(InitializedNotification.builder().build());
        transport.listen();
        return result;
    }

    /** The first half of the introduction, with a version of one's choice. */
    public InitializeResult propose(String version) {
        InitializeRequestParams params = InitializeRequestParams.builder()
                .protocolVersion(version)
                .capabilities(Capabilities.ALL)
                .clientInfo(Implementation.builder()
                        .name("lathe-test-client")
                        .title("Test client of Lathe")
                        .version("1.0")
                        .build())
                .build();
        return call(
                Operations.INITIALIZE,
                id -> InitializeRequest.builder().id(id).params(params).build());
    }

    /** Asks and waits for the answer. */
    public <Q extends Message, R> R call(RequestOperation<Q, R> operation, Function<RequestId, Q> request) {
        return session.call(operation, request);
    }

    /** All tools of the server, page by page. */
    public List<Tool> listTools() {
        List<Tool> tools = new ArrayList<>();
        String cursor = null;
        do {
            PaginatedRequestParams page =
                    PaginatedRequestParams.builder().cursor(cursor).build();
            var result = call(
                    Operations.TOOLS_LIST,
                    id -> ListToolsRequest.builder().id(id).params(page).build());
            tools.addAll(result.tools());
            cursor = result.nextCursor();
        } while (cursor != null);
        return tools;
    }

    /** Calls a tool and waits for its result. */
    public CallToolResult callTool(String name, Map<String, JsonNode> arguments) {
        return startTool(params(name, arguments)).await();
    }

    /** Calls a tool; the result comes later. */
    public PendingCall<CallToolResult> startTool(CallToolRequestParams params) {
        return session.start(
                Operations.TOOLS_CALL,
                id -> CallToolRequest.builder().id(id).params(params).build());
    }

    /** Calls a tool as a task. */
    public Task callToolAsTask(String name, Map<String, JsonNode> arguments) {
        return callToolAsTask(name, arguments, TASK_TTL);
    }

    /** Calls a tool as a task that is to be kept for a time. */
    public Task callToolAsTask(String name, Map<String, JsonNode> arguments, Duration ttl) {
        CallToolRequestParams params = params(name, arguments).toBuilder()
                .task(TaskMetadata.builder().ttl(ttl.toMillis()).build())
                .build();
        return call(
                        Operations.TOOLS_CALL.asTask(),
                        id -> CallToolRequest.builder().id(id).params(params).build())
                .task();
    }

    /** Replaces the roots that this client offers. */
    public void roots(List<Root> replacement) {
        roots.clear();
        roots.addAll(replacement);
    }

    @Override
    public void close() {
        session.close();
    }

    /** What a call of a tool has in it. */
    public static CallToolRequestParams params(String name, Map<String, JsonNode> arguments) {
        return CallToolRequestParams.builder().name(name).arguments(arguments).build();
    }

    private JsonNode sample(CreateMessageRequest request, Exchange exchange) {
        CreateMessageRequestParams params = request.params();
        JsonNode message = Operations.SAMPLING_CREATE_MESSAGE.toJson(EchoModel.answer(params));
        TaskMetadata wish = params.task();
        return wish == null
                ? message
                : Operations.SAMPLING_CREATE_MESSAGE
                        .asTask()
                        .toJson(receiver.begin(wish, task -> new Outcome(TaskStatus.COMPLETED, message)));
    }

    private JsonNode elicit(ElicitRequest request, Exchange exchange) {
        ElicitRequestParams params = request.params();
        TaskMetadata wish = params.task();
        if (wish == null) {
            return Operations.ELICITATION_CREATE.toJson(ask(params));
        }
        return Operations.ELICITATION_CREATE.asTask().toJson(receiver.begin(wish, task -> {
            task.move(TaskStatus.INPUT_REQUIRED, "waiting for the user");
            return new Outcome(TaskStatus.COMPLETED, Operations.ELICITATION_CREATE.toJson(ask(params)));
        }));
    }

    private static ElicitResult ask(ElicitRequestParams params) {
        if (params instanceof ElicitRequestParams.Unknown) {
            throw new RpcException(ErrorCodes.INVALID_PARAMS, "no such mode: " + params.mode());
        }
        return params instanceof ElicitRequestFormParams form
                ? FilledForm.of(form)
                : ElicitResult.builder().action(ElicitResult.Action.ACCEPT).build();
    }
}
