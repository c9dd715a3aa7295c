package dev.lathe.it.peers;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is said to those who have no Node.js. */
class NpmPeersTest {
    @Test
    void withoutNodeTheFailureIsOneLineThatSaysWhatToInstall() {
        assertThatThrownBy(() -> NpmPeers.require("no-such-program"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The tests with real MCP peers need Node.js 20 or later with npm, and there is none on the"
                        + " path: install it, or skip these tests with -Dlathe.peers=skip");
    }

    @Test
    void whatIsNoNodeIsNotTakenForOne() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThatThrownBy(() -> NpmPeers.require(java))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the one on the path is");
    }
}
