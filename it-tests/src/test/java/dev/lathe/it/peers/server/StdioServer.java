package dev.lathe.it.peers.server;

import dev.lathe.it.peers.rpc.Session;
import dev.lathe.it.peers.rpc.StdioTransport;
import dev.lathe.it.peers.rpc.TapFile;
import dev.lathe.it.peers.rpc.Wire;

/** The server as a process that speaks over its standard streams, and ends when its input does. */
public final class StdioServer {
    private StdioServer() {}

    /** Serves one client. */
    public static void main(String[] arguments) throws InterruptedException {
        StdioTransport transport = new StdioTransport(System.in, System.out, new Wire(TapFile.ofEnvironment()));
        Session session = TestServer.serve(transport);
        try {
            transport.awaitEnd();
        } finally {
            session.close();
        }
    }
}
