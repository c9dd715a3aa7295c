package dev.lathe.maven;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The proxy of Maven's settings, for all hosts but those that the settings except. */
final class SettingsProxy extends ProxySelector {
    private final Proxy proxy;
    private final List<String> exceptions;

    /**
     * A proxy.
     *
     * @param exceptions hosts, with {@code *} at an end for any text, between {@code |}; null: none
     */
    SettingsProxy(InetSocketAddress address, @Nullable String exceptions) {
        this.proxy = new Proxy(Proxy.Type.HTTP, address);
        this.exceptions = exceptions == null
                ? List.of()
                : Stream.of(exceptions.split("[|,]"))
                        .map(host -> host.strip().toLowerCase(Locale.ROOT))
                        .toList();
    }

    @Override
    public List<Proxy> select(URI uri) {
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        return List.of(exceptions.stream().anyMatch(pattern -> matches(pattern, host)) ? Proxy.NO_PROXY : proxy);
    }

    private static boolean matches(String pattern, String host) {
        if (pattern.startsWith("*")) {
            return host.endsWith(pattern.substring(1));
        }
        return pattern.endsWith("*")
                ? host.startsWith(pattern.substring(0, pattern.length() - 1))
                : host.equals(pattern);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException error) {
        // the client reports it
    }
}
