package dev.lathe.it.peers.server;

import dev.lathe.it.peers.rpc.ErrorCodes;
import dev.lathe.it.peers.rpc.RpcException;
import dev.lathe.it.peers.rpc.Session;
import dev.lathe.it.peers.tasks.TaskRequestor;
import dev.lathe.mcp.v2025_11_25.CallToolResult;
import dev.lathe.mcp.v2025_11_25.CreateMessageRequest;
import dev.lathe.mcp.v2025_11_25.CreateMessageRequestParams;
import dev.lathe.mcp.v2025_11_25.ElicitRequest;
import dev.lathe.mcp.v2025_11_25.ElicitRequestFormParams;
import dev.lathe.mcp.v2025_11_25.ElicitResult;
import dev.lathe.mcp.v2025_11_25.Operation;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.RequestOperation;
import dev.lathe.mcp.v2025_11_25.Task;
import dev.lathe.mcp.v2025_11_25.TaskMetadata;
import dev.lathe.mcp.v2025_11_25.TaskRules;
import dev.lathe.mcp.v2025_11_25.ToolExecution;
import java.util.List;

/** Tools that are carried out as tasks, and tools that make the client carry something out as one. */
final class TaskTools {
    private static final long WORK_MILLIS = 100;
    private static final TaskMetadata WISH = TaskMetadata.builder().ttl(60_000L).build();

    private TaskTools() {}

    static List<ServerTool> all(Session session) {
        return List.of(
                ServerTool.of("survey", "Measures the depth at a place.", List.of("place"), TaskTools::survey)
                        .asTask(ToolExecution.TaskSupport.REQUIRED),
                ServerTool.of(
                        "sampling_as_task",
                        "Has the client's model work as a task.",
                        List.of("prompt"),
                        call -> sample(call, session)),
                ServerTool.of(
                        "elicitation_as_task",
                        "Has the client's user asked as a task.",
                        List.of(),
                        call -> elicit(call, session)));
    }

    /** Asks for the place if there is none. */
    private static CallToolResult survey(ToolCall call) throws InterruptedException {
        Thread.sleep(WORK_MILLIS);
        String place = call.text("place", "");
        if (place.isEmpty()) {
            ElicitRequestFormParams params = ElicitRequestFormParams.builder()
                    .message("Where shall I measure?")
                    .requestedSchema(Forms.PLACE)
                    .meta(call.meta())
                    .build();
            ElicitResult answer = call.ask(
                    Operations.ELICITATION_CREATE,
                    id -> ElicitRequest.builder().id(id).params(params).build());
            place = answer.content() == null
                    ? "nowhere"
                    : Operations.ELICITATION_CREATE
                            .toJson(answer)
                            .at("/content/place")
                            .asText();
        }
        call.report(1, 1);
        return ServerTool.text("4.2 metres at " + place);
    }

    private static CallToolResult sample(ToolCall call, Session session) throws InterruptedException {
        require(call, Operations.SAMPLING_CREATE_MESSAGE);
        CreateMessageRequestParams params =
                Samples.of(call.text("prompt", "")).toBuilder().task(WISH).build();
        Task task = session.call(
                        Operations.SAMPLING_CREATE_MESSAGE.asTask(),
                        id -> CreateMessageRequest.builder()
                                .id(id)
                                .params(params)
                                .build())
                .task();
        return ServerTool.text(Samples.text(
                follow(session, task, Operations.SAMPLING_CREATE_MESSAGE).content()));
    }

    private static CallToolResult elicit(ToolCall call, Session session) throws InterruptedException {
        require(call, Operations.ELICITATION_CREATE);
        ElicitRequestFormParams params = ElicitRequestFormParams.builder()
                .message("Where shall I measure?")
                .requestedSchema(Forms.PLACE)
                .task(WISH)
                .build();
        Task task = session.call(
                        Operations.ELICITATION_CREATE.asTask(),
                        id -> ElicitRequest.builder().id(id).params(params).build())
                .task();
        return ServerTool.text(
                follow(session, task, Operations.ELICITATION_CREATE).action().value());
    }

    private static void require(ToolCall call, Operation operation) {
        if (!TaskRules.accepts(call.client(), operation)) {
            throw new RpcException(ErrorCodes.INVALID_PARAMS, "the client does not do this as a task");
        }
    }

    private static <R> R follow(Session session, Task task, RequestOperation<?, R> operation)
            throws InterruptedException {
        TaskRequestor tasks = new TaskRequestor(session);
        tasks.poll(task, Task::isTerminal);
        return tasks.result(task.taskId(), operation);
    }
}
