package dev.lathe.it.peers.http;

/** The headers and media types of the transport. */
final class Headers {
    static final String SESSION = "Mcp-Session-Id";
    static final String VERSION = "MCP-Protocol-Version";
    static final String LAST_EVENT = "Last-Event-ID";
    static final String CONTENT_TYPE = "Content-Type";
    static final String JSON = "application/json";
    static final String EVENTS = "text/event-stream";

    private Headers() {}
}
