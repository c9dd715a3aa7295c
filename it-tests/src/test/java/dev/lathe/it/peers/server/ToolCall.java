package dev.lathe.it.peers.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.it.peers.rpc.Exchange;
import dev.lathe.it.peers.tasks.RunningTask;
import dev.lathe.mcp.v2025_11_25.CallToolRequestParams;
import dev.lathe.mcp.v2025_11_25.ClientCapabilities;
import dev.lathe.mcp.v2025_11_25.LoggingLevel;
import dev.lathe.mcp.v2025_11_25.Message;
import dev.lathe.mcp.v2025_11_25.ProgressNotification;
import dev.lathe.mcp.v2025_11_25.ProgressNotificationParams;
import dev.lathe.mcp.v2025_11_25.ProgressToken;
import dev.lathe.mcp.v2025_11_25.RelatedTasks;
import dev.lathe.mcp.v2025_11_25.RequestId;
import dev.lathe.mcp.v2025_11_25.RequestMeta;
import dev.lathe.mcp.v2025_11_25.RequestOperation;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A call of a tool that is being answered.
 *
 * @param task the task that the call has become; null: it is answered at once
 * @param client what the client can do
 */
record ToolCall(
        CallToolRequestParams params,
        Exchange exchange,
        @Nullable RunningTask task,
        Log log,
        ClientCapabilities client) {

    /** A text among the arguments. */
    String text(String name, String otherwise) {
        JsonNode value = params.arguments() == null ? null : params.arguments().get(name);
        return value == null ? otherwise : value.asText();
    }

    /** Says something to those who follow the work. */
    void say(String text) {
        log.say(LoggingLevel.INFO, text, exchange);
    }

    /** Says how far the work is, if the client wants to know. */
    void report(double progress, double total) {
        ProgressToken token = params.progressToken();
        if (token != null) {
            exchange.notify(ProgressNotification.builder()
                    .params(ProgressNotificationParams.builder()
                            .progressToken(token)
                            .progress(progress)
                            .total(total)
                            .message("step " + progress)
                            .build())
                    .build());
        }
    }

    /** Asks the client something that the answer needs. */
    <Q extends Message, R> R ask(RequestOperation<Q, R> operation, Function<RequestId, Q> request)
            throws InterruptedException {
        return task == null ? exchange.call(operation, request) : task.ask(operation, request);
    }

    /** The {@code _meta} of a question: it names the task that the question belongs to. */
    RequestMeta meta() {
        RequestMeta none = RequestMeta.builder().build();
        return task == null ? none : RelatedTasks.with(none, task.taskId());
    }
}
