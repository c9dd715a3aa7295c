package dev.lathe.it.peers.server;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.lathe.it.peers.rpc.Session;
import dev.lathe.mcp.v2025_11_25.CallToolResult;
import dev.lathe.mcp.v2025_11_25.LoggingLevel;
import dev.lathe.mcp.v2025_11_25.NotificationParams;
import dev.lathe.mcp.v2025_11_25.PromptListChangedNotification;
import dev.lathe.mcp.v2025_11_25.ResourceListChangedNotification;
import dev.lathe.mcp.v2025_11_25.ToolExecution;
import dev.lathe.mcp.v2025_11_25.ToolListChangedNotification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Tools that say something while they work. */
final class WorkTools {
    private static final long STEP_MILLIS = 20;

    private WorkTools() {}

    static List<ServerTool> all(Session session, Resources resources) {
        return List.of(
                of("test_tool_with_logging", WorkTools::log),
                of("test_tool_with_progress", WorkTools::progress),
                of("test_reconnection", WorkTools::reconnect),
                of("keep_watch", WorkTools::watch).asTask(ToolExecution.TaskSupport.OPTIONAL),
                of("change_resource", call -> {
                    resources.change();
                    return ServerTool.text("changed");
                }),
                of("renew_lists", call -> {
                    session.notify(ToolListChangedNotification.builder()
                            .params(NotificationParams.builder()
                                    .meta(Map.of("reason", TextNode.valueOf("spring cleaning")))
                                    .build())
                            .build());
                    session.notify(ResourceListChangedNotification.builder().build());
                    session.notify(PromptListChangedNotification.builder().build());
                    return ServerTool.text("renewed");
                }));
    }

    private static ServerTool of(String name, ServerTool.Body body) {
        return ServerTool.of(name, "Does what the name says, and speaks of it.", List.of(), body);
    }

    private static CallToolResult log(ToolCall call) throws InterruptedException {
        call.say("Tool execution started");
        Thread.sleep(STEP_MILLIS);
        call.say("Tool processing data");
        Thread.sleep(STEP_MILLIS);
        call.say("Tool execution completed");
        return ServerTool.text("logged");
    }

    private static CallToolResult progress(ToolCall call) throws InterruptedException {
        for (int done = 0; done <= 100; done += 50) {
            call.report(done, 100);
            Thread.sleep(STEP_MILLIS);
        }
        return ServerTool.text("done");
    }

    /** Over HTTP the client has to come back for the answer. */
    private static CallToolResult reconnect(ToolCall call) {
        call.exchange().release();
        return ServerTool.text("you came back");
    }

    /** Does not end unless it is cancelled, and says so. */
    private static CallToolResult watch(ToolCall call) throws InterruptedException {
        call.say("the watch begins");
        try {
            new CountDownLatch(1).await();
            return ServerTool.text("the watch has ended by itself");
        } catch (InterruptedException e) {
            call.log().say(LoggingLevel.INFO, "the watch was cancelled");
            throw e;
        }
    }
}
