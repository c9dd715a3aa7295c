package dev.lathe.it.peers.rpc;

import dev.lathe.mcp.v2025_11_25.ErrorObject;

/** An error as the answer to a request: thrown by who answers, and again at who asked. */
public final class RpcException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ErrorObject error;

    /** The error as it crosses. */
    public RpcException(ErrorObject error) {
        super(error.code() + ": " + error.message());
        this.error = error;
    }

    /** An error of a code and a text. */
    public RpcException(long code, String message) {
        this(ErrorObject.builder().code(code).message(message).build());
    }

    /** The error as it crosses. */
    public ErrorObject error() {
        return error;
    }

    /** Its code. */
    public long code() {
        return error.code();
    }
}
