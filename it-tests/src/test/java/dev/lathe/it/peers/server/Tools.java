package dev.lathe.it.peers.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.it.peers.rpc.ErrorCodes;
import dev.lathe.it.peers.rpc.Exchange;
import dev.lathe.it.peers.rpc.RpcException;
import dev.lathe.it.peers.rpc.Session;
import dev.lathe.it.peers.tasks.TaskReceiver;
import dev.lathe.it.peers.tasks.TaskReceiver.Outcome;
import dev.lathe.mcp.v2025_11_25.CallToolRequest;
import dev.lathe.mcp.v2025_11_25.CallToolRequestParams;
import dev.lathe.mcp.v2025_11_25.CallToolResult;
import dev.lathe.mcp.v2025_11_25.ClientCapabilities;
import dev.lathe.mcp.v2025_11_25.ListToolsResult;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.TaskMetadata;
import dev.lathe.mcp.v2025_11_25.TaskRules;
import dev.lathe.mcp.v2025_11_25.TaskStatus;
import dev.lathe.mcp.v2025_11_25.Tool;
import dev.lathe.mcp.v2025_11_25.ToolExecution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tools, and who calls which how. */
final class Tools {
    private static final int PAGE = 20;

    private final Session session;
    private final Log log;
    private final Supplier<ClientCapabilities> client;
    private final TaskReceiver tasks;
    private final Map<String, ServerTool> all = new LinkedHashMap<>();

    Tools(Session session, Log log, Supplier<ClientCapabilities> client, Resources resources) {
        this.session = session;
        this.log = log;
        this.client = client;
        tasks = new TaskReceiver(session);
        Stream.of(ContentTools.ALL, WorkTools.all(session, resources), AskingTools.ALL, TaskTools.all(session))
                .flatMap(List::stream)
                .forEach(tool -> all.put(tool.declaration().name(), tool));
    }

    void answer() {
        session.on(Operations.TOOLS_LIST, (request, exchange) -> {
            List<Tool> tools =
                    all.values().stream().map(ServerTool::declaration).toList();
            Page<Tool> page = Page.of(tools, request.params(), PAGE);
            return ListToolsResult.builder()
                    .tools(page.items())
                    .nextCursor(page.next())
                    .build();
        });
        session.onTaskOr(Operations.TOOLS_CALL, this::call);
    }

    private JsonNode call(CallToolRequest request, Exchange exchange) throws Exception {
        CallToolRequestParams params = request.params();
        ServerTool tool = all.get(params.name());
        if (tool == null) {
            throw new RpcException(ErrorCodes.INVALID_PARAMS, "no such tool: " + params.name());
        }
        TaskMetadata wish = params.task();
        check(tool.declaration(), wish);
        if (wish == null) {
            return Operations.TOOLS_CALL.toJson(
                    tool.body().call(new ToolCall(params, exchange, null, log, client.get())));
        }
        return Operations.TOOLS_CALL
                .asTask()
                .toJson(tasks.begin(
                        wish, task -> outcome(tool, new ToolCall(params, exchange, task, log, client.get()))));
    }

    private static void check(Tool tool, @Nullable TaskMetadata wish) {
        ToolExecution.TaskSupport support = TaskRules.of(Capabilities.ALL, tool);
        if (wish == null && support.requiresTask()) {
            throw new RpcException(ErrorCodes.METHOD_NOT_FOUND, tool.name() + " has to be called as a task");
        }
        if (wish != null && !support.allowsTask()) {
            throw new RpcException(ErrorCodes.METHOD_NOT_FOUND, tool.name() + " cannot be called as a task");
        }
    }

    /** A tool that reports an error has failed, and so has its task. */
    private static Outcome outcome(ServerTool tool, ToolCall call) throws Exception {
        CallToolResult result = tool.body().call(call);
        boolean hasFailed = Boolean.TRUE.equals(result.isError());
        return new Outcome(hasFailed ? TaskStatus.FAILED : TaskStatus.COMPLETED, Operations.TOOLS_CALL.toJson(result));
    }
}
