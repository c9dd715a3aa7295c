package dev.lathe.it.peers.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lathe.it.peers.rpc.ErrorCodes;
import dev.lathe.it.peers.rpc.RpcException;
import dev.lathe.mcp.v2025_11_25.CallToolResult;
import dev.lathe.mcp.v2025_11_25.CreateMessageRequest;
import dev.lathe.mcp.v2025_11_25.CreateMessageRequestParams;
import dev.lathe.mcp.v2025_11_25.CreateMessageResult;
import dev.lathe.mcp.v2025_11_25.ElicitRequest;
import dev.lathe.mcp.v2025_11_25.ElicitRequestFormParams;
import dev.lathe.mcp.v2025_11_25.ElicitRequestFormParams.RequestedSchema;
import dev.lathe.mcp.v2025_11_25.ElicitRequestParams;
import dev.lathe.mcp.v2025_11_25.ElicitRequestURLParams;
import dev.lathe.mcp.v2025_11_25.ElicitResult;
import dev.lathe.mcp.v2025_11_25.ElicitationCompleteNotification;
import dev.lathe.mcp.v2025_11_25.ErrorObject;
import dev.lathe.mcp.v2025_11_25.ListRootsRequest;
import dev.lathe.mcp.v2025_11_25.ListRootsResult;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.PingRequest;
import dev.lathe.mcp.v2025_11_25.Root;
import dev.lathe.mcp.v2025_11_25.URLElicitationRequiredError.ElicitationErrorObject;
import java.util.List;
import java.util.stream.Collectors;

/** Tools that ask the client: for a sample of its model, for what its user says, for its roots. */
final class AskingTools {
    private static final String PAGE_ID = "page-1";

    static final List<ServerTool> ALL = List.of(
            of("test_sampling", List.of("prompt"), AskingTools::sample),
            of("sampling_with_tools", List.of("prompt"), AskingTools::sampleWithTools),
            of("test_elicitation", List.of("message"), call -> form(call, Forms.NAME_AND_MAIL)),
            of("test_elicitation_sep1034_defaults", List.of(), call -> form(call, Forms.DEFAULTS)),
            of("test_elicitation_sep1330_enums", List.of(), call -> form(call, Forms.CHOICES)),
            of("open_page", List.of(), AskingTools::openPage),
            of("locked_page", List.of(), AskingTools::lockedPage),
            of("ask_roots", List.of(), AskingTools::roots),
            of("ask_ping", List.of(), call -> {
                call.ask(Operations.PING, id -> PingRequest.builder().id(id).build());
                return ServerTool.text("the client is there");
            }));

    private AskingTools() {}

    private static ServerTool of(String name, List<String> texts, ServerTool.Body body) {
        return ServerTool.of(name, "Asks the client what the name says.", texts, body);
    }

    private static CallToolResult sample(ToolCall call) throws InterruptedException {
        CreateMessageResult answer = sample(call, Samples.of(call.text("prompt", "")));
        return ServerTool.text("LLM response: " + Samples.text(answer.content()));
    }

    /** Runs the tool that the model wants to use, and tells it what came out. */
    private static CallToolResult sampleWithTools(ToolCall call) throws InterruptedException {
        CreateMessageRequestParams first = Samples.withTools(call.text("prompt", ""));
        CreateMessageResult wish = sample(call, first);
        CreateMessageResult answer = sample(call, Samples.withResults(first, wish));
        return ServerTool.text("LLM response: " + Samples.text(answer.content()));
    }

    private static CreateMessageResult sample(ToolCall call, CreateMessageRequestParams params)
            throws InterruptedException {
        if (call.client().sampling() == null) {
            throw new RpcException(ErrorCodes.INVALID_PARAMS, "the client has no model");
        }
        return call.ask(
                Operations.SAMPLING_CREATE_MESSAGE,
                id -> CreateMessageRequest.builder().id(id).params(params).build());
    }

    private static CallToolResult form(ToolCall call, RequestedSchema schema) throws InterruptedException {
        ElicitResult answer = elicit(
                call,
                ElicitRequestFormParams.builder()
                        .message(call.text("message", "Please fill this in."))
                        .requestedSchema(schema)
                        .build());
        return ServerTool.text(
                "Elicitation completed: action=" + answer.action().value() + ", content="
                        + Operations.ELICITATION_CREATE.toJson(answer).path("content"));
    }

    /** The user opens a page; when done there, the server says so. */
    private static CallToolResult openPage(ToolCall call) throws InterruptedException {
        ElicitResult answer = elicit(call, page());
        call.exchange()
                .notify(ElicitationCompleteNotification.builder()
                        .params(ElicitationCompleteNotification.Params.builder()
                                .elicitationId(PAGE_ID)
                                .build())
                        .build());
        return ServerTool.text("page: " + answer.action().value());
    }

    private static ElicitRequestURLParams page() {
        return ElicitRequestURLParams.builder()
                .message("Please sign the permit.")
                .url("https://example.org/permit")
                .elicitationId(PAGE_ID)
                .build();
    }

    private static ElicitResult elicit(ToolCall call, ElicitRequestParams params) throws InterruptedException {
        if (call.client().elicitation() == null) {
            throw new RpcException(ErrorCodes.INVALID_PARAMS, "the client has no user");
        }
        return call.ask(
                Operations.ELICITATION_CREATE,
                id -> ElicitRequest.builder().id(id).params(params).build());
    }

    /** Refuses until a page has been opened. */
    private static CallToolResult lockedPage(ToolCall call) {
        ElicitationErrorObject error = ElicitationErrorObject.builder()
                .message("Sign the permit first.")
                .data(ElicitationErrorObject.Data.builder()
                        .elicitations(List.of(page()))
                        .build())
                .build();
        throw new RpcException(new ObjectMapper().convertValue(error, ErrorObject.class));
    }

    private static CallToolResult roots(ToolCall call) throws InterruptedException {
        ListRootsResult answer = call.ask(
                Operations.ROOTS_LIST, id -> ListRootsRequest.builder().id(id).build());
        return ServerTool.text(answer.roots().stream().map(Root::uri).collect(Collectors.joining(", ")));
    }
}
