package dev.lathe.it.peers.server;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.lathe.it.peers.rpc.Exchange;
import dev.lathe.it.peers.rpc.Session;
import dev.lathe.mcp.v2025_11_25.LoggingLevel;
import dev.lathe.mcp.v2025_11_25.LoggingMessageNotification;
import dev.lathe.mcp.v2025_11_25.LoggingMessageNotificationParams;
import dev.lathe.mcp.v2025_11_25.Operations;
import dev.lathe.mcp.v2025_11_25.Result;
import java.util.List;

/** What the server tells its client of its work, from the level on that the client asks for. */
final class Log {
    private static final List<LoggingLevel> BY_WEIGHT = List.of(
            LoggingLevel.DEBUG,
            LoggingLevel.INFO,
            LoggingLevel.NOTICE,
            LoggingLevel.WARNING,
            LoggingLevel.ERROR,
            LoggingLevel.CRITICAL,
            LoggingLevel.ALERT,
            LoggingLevel.EMERGENCY);

    private final Session session;
    private volatile LoggingLevel from = LoggingLevel.INFO;

    Log(Session session) {
        this.session = session;
        session.on(Operations.LOGGING_SET_LEVEL, (request, exchange) -> {
            from = request.params().level();
            return Result.builder().build();
        });
    }

    /** Says something that belongs to no request. */
    void say(LoggingLevel level, String text) {
        if (isWanted(level)) {
            session.notify(message(level, text));
        }
    }

    /** Says something in the course of a request. */
    void say(LoggingLevel level, String text, Exchange exchange) {
        if (isWanted(level)) {
            exchange.notify(message(level, text));
        }
    }

    private boolean isWanted(LoggingLevel level) {
        return BY_WEIGHT.indexOf(level) >= BY_WEIGHT.indexOf(from);
    }

    private static LoggingMessageNotification message(LoggingLevel level, String text) {
        return LoggingMessageNotification.builder()
                .params(LoggingMessageNotificationParams.builder()
                        .level(level)
                        .logger("harbour")
                        .data(TextNode.valueOf(text))
                        .build())
                .build();
    }
}
