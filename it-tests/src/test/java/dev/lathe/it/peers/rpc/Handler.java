package dev.lathe.it.peers.rpc;

/**
 * Answers the requests of a method. It runs in a thread of its own, may ask the other side back, and is interrupted when
 * the request is cancelled.
 *
 * @param <Q> the request
 * @param <R> what answers it
 */
@FunctionalInterface
public interface Handler<Q, R> {
    /**
     * Answers a request.
     *
     * @throws RpcException to answer with that error; any other exception is an internal error
     */
    R answer(Q request, Exchange exchange) throws Exception;
}
