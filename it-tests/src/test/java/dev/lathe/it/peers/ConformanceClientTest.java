package dev.lathe.it.peers;

import dev.lathe.mcp.v2025_11_25.Sender;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Our client under the eyes of the conformance suite. */
@ExtendWith(WithPeers.class)
class ConformanceClientTest {
    @TestFactory
    Stream<DynamicTest> conforms() throws Exception {
        ConformanceSuite suite = new ConformanceSuite(Sender.CLIENT);
        try (ConformanceLauncher launcher = new ConformanceLauncher()) {
            return Conformance.tests(suite, suite.play("--command", launcher.command()));
        }
    }
}
