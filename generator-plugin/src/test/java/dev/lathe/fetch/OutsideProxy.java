package dev.lathe.fetch;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/** A proxy for every host but this machine. */
final class OutsideProxy extends ProxySelector {
    private final ProxySelector proxy;

    OutsideProxy(ProxySelector proxy) {
        this.proxy = proxy;
    }

    @Override
    public List<Proxy> select(URI uri) {
        return uri.getHost().equals("127.0.0.1") ? List.of(Proxy.NO_PROXY) : proxy.select(uri);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException error) {
        throw new AssertionError(error);
    }
}
