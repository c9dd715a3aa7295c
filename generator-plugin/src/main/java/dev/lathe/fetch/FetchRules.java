package dev.lathe.fetch;

import java.net.ProxySelector;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a fetch may do.
 *
 * @param allowHttp whether a document may come over a connection that anyone on the way can change
 * @param allowPrivate whether it may come from this machine or the networks around it
 * @param mostBytes the most that is read
 * @param timeout how long a document may take, from the first redirect to the last byte
 * @param proxy what says through which proxy to go; null: through none
 */
public record FetchRules(
        boolean allowHttp,
        boolean allowPrivate,
        int mostBytes,
        Duration timeout,
        @Nullable ProxySelector proxy) {
    /** How many redirects are followed. */
    public static final int MOST_REDIRECTS = 5;

    /** Only {@code https} and {@code file}, no private address, 64 MiB, one minute, no proxy. */
    public static final FetchRules DEFAULT =
            new FetchRules(false, false, 64 * 1024 * 1024, Duration.ofMinutes(1), null);
}
