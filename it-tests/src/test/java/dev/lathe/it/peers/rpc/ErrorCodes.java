package dev.lathe.it.peers.rpc;

/** The codes of JSON-RPC, and those that the protocol adds. */
public final class ErrorCodes {
    /** The text is not JSON. */
    public static final long PARSE_ERROR = -32700;

    /** The JSON is no message. */
    public static final long INVALID_REQUEST = -32600;

    /** Nobody here answers this method. */
    public static final long METHOD_NOT_FOUND = -32601;

    /** The method is known, but not what was asked of it. */
    public static final long INVALID_PARAMS = -32602;

    /** The answering side failed. */
    public static final long INTERNAL_ERROR = -32603;

    /** There is no such resource. */
    public static final long RESOURCE_NOT_FOUND = -32002;

    /** The user has to open a page first. */
    public static final long URL_ELICITATION_REQUIRED = -32042;

    private ErrorCodes() {}
}
