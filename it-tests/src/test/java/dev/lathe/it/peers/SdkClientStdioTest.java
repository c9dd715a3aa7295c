package dev.lathe.it.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.it.peers.rpc.TapFile;
import dev.lathe.it.peers.server.StdioServer;
import dev.lathe.mcp.v2025_11_25.Sender;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The TypeScript SDK's client and our server, which it starts as a process and speaks with over standard streams. */
@ExtendWith(WithPeers.class)
class SdkClientStdioTest {
    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final List<String> SERVER = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            StdioServer.class.getName());

    @TestFactory
    Stream<DynamicTest> findsInOurServer(@TempDir Path folder) throws Exception {
        Path transcript = folder.resolve("transcript.txt");
        List<String> arguments = new ArrayList<>(List.of("stdio"));
        arguments.addAll(SERVER);
        try {
            return NodeTests.run(
                    Map.of("CLASSPATH", CLASS_PATH, TapFile.VARIABLE, transcript.toString()),
                    "sdk-client.test.mjs",
                    arguments);
        } finally {
            WithPeers.transcript(transcript, "TypeScript SDK's client, stdio", Sender.SERVER);
        }
    }

    @Test
    void ourServerEndsWithItsInput() throws Exception {
        PeerProcess server = PeerProcess.start(NpmPeers.FOLDER, Map.of("CLASSPATH", CLASS_PATH), SERVER);
        server.input().close();
        assertThat(server.awaitEnd(60)).isEmpty();
        assertThat(server.isSuccess()).isTrue();
    }
}
