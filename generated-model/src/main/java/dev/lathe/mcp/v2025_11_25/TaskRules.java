package dev.lathe.mcp.v2025_11_25;

import org.jspecify.annotations.NullMarked;

/**
 * Whether a request may be carried out as a task: one answer from what the receiver's capabilities and, for a tool, the
 * tool itself say.
 *
 * <p>Written by hand: the rule weighs two types of the protocol against each other, which no binding of one type can say.
 */
@NullMarked
public final class TaskRules {
    private TaskRules() {}

    /**
     * What a client has to do when it calls a tool.
     *
     * @param server the capabilities of the server that has the tool
     * @param tool the tool
     * @return required: the call must ask for a task; optional: it may; forbidden: it must not, be it that the server
     *     cannot run tools as tasks, which wins over what the tool says, or that the tool does not allow it. A value of a
     *     later revision counts as forbidden
     */
    public static ToolExecution.TaskSupport of(ServerCapabilities server, Tool tool) {
        ToolExecution.TaskSupport support = tool.taskSupport();
        return server.canRunToolsAsTasks() && support.allowsTask() ? support : ToolExecution.TaskSupport.FORBIDDEN;
    }

    /**
     * Whether a client may ask a server to carry out a method as a task, or to use a method about tasks. For {@code
     * tools/call}, the tool has its say as well, see {@link #of}.
     *
     * @param server the capabilities of the server
     * @param operation the method
     * @return whether the server takes it
     */
    public static boolean accepts(ServerCapabilities server, Operation operation) {
        if (operation == Operations.TASKS_LIST) {
            return server.canListTasks();
        }
        if (operation == Operations.TASKS_CANCEL) {
            return server.canCancelTasks();
        }
        // these two have no capability of their own: whoever runs anything as a task has to answer them
        boolean isAboutATask = operation == Operations.TASKS_GET || operation == Operations.TASKS_RESULT;
        return (isAboutATask || operation == Operations.TOOLS_CALL) && server.canRunToolsAsTasks();
    }

    /**
     * Whether a server may ask a client to carry out a method as a task, or to use a method about tasks.
     *
     * @param client the capabilities of the client
     * @param operation the method
     * @return whether the client takes it
     */
    public static boolean accepts(ClientCapabilities client, Operation operation) {
        if (operation == Operations.TASKS_LIST) {
            return client.canListTasks();
        }
        if (operation == Operations.TASKS_CANCEL) {
            return client.canCancelTasks();
        }
        if (operation == Operations.SAMPLING_CREATE_MESSAGE) {
            return client.canSampleAsTask();
        }
        if (operation == Operations.ELICITATION_CREATE) {
            return client.canElicitAsTask();
        }
        boolean isAboutATask = operation == Operations.TASKS_GET || operation == Operations.TASKS_RESULT;
        return isAboutATask && (client.canSampleAsTask() || client.canElicitAsTask());
    }
}
