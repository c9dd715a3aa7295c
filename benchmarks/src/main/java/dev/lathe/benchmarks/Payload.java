package dev.lathe.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;

/** What is read and written. */
enum Payload {
    TASK("task", Payloads::task),
    TOOL_CALL("tool call", Payloads::toolCall),
    TOOL_RESULT("tool result", Payloads::toolResult),
    TOOL_RESULT_TYPE_LAST("tool result, type last", Payloads::toolResultTypeLast),
    TOOL_LIST("50 tools", Payloads::toolList),
    RESOURCE("1 MB of base64", Payloads::resource),
    TASK_NOTIFICATIONS("1,000 notifications", Payloads::taskNotifications),
    ENVELOPE("request, envelope and all", Payloads::envelope),
    ENVELOPE_METHOD_FIRST("the same, method first", Payloads::envelopeMethodFirst);

    private final String title;
    private final Function<Payloads, JsonNode> source;

    Payload(String title, Function<Payloads, JsonNode> source) {
        this.title = title;
        this.source = source;
    }

    /** What it is called in tables. */
    String title() {
        return title;
    }

    /** The payload itself: the same in every process. */
    JsonNode tree() {
        return source.apply(new Payloads());
    }

    /** Its bytes. */
    byte[] bytes() {
        return Trees.bytes(tree());
    }
}
