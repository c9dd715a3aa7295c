package dev.lathe.it.peers.http;

import com.sun.net.httpserver.HttpExchange;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a request comes from this machine. A page from elsewhere may have its name resolved to this machine. */
final class LocalOrigin {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private LocalOrigin() {}

    static boolean isLocal(HttpExchange exchange) {
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        return isName(exchange.getRequestHeaders().getFirst("Host"))
                && (origin == null || isName(origin.replaceFirst("^https?://", "")));
    }

    private static boolean isName(@Nullable String host) {
        return host != null && NAMES.contains(host.replaceFirst(":\\d+$", ""));
    }
}
