package dev.lathe.it.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of processes that do not end by themselves. */
@ExtendWith(WithPeers.class)
class PeerProcessTest {
    private static final String HANGS =
            "const { pid } = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);"
                    + "console.error('child ' + pid); setInterval(() => {}, 1000)";

    @Test
    void aProcessThatHangsIsEndedWithItsChildrenAndTheFailureSaysWhich() throws Exception {
        PeerProcess process = NpmPeers.node(Map.of(), List.of("-e", HANGS));
        Matcher child = process.awaitComplaint(Pattern.compile("^child (\\d+)$"), 60);
        assertThatThrownBy(() -> process.awaitEnd(0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("not ended within 0 seconds: node -e");
        ProcessHandle.of(Long.parseLong(child.group(1)))
                .ifPresent(handle -> assertThat(handle.onExit()).succeedsWithin(Duration.ofSeconds(60)));
    }

    @Test
    void aProcessThatEndsBeforeItSaysWhatIsWaitedForIsAFailure() throws Exception {
        PeerProcess process = NpmPeers.node(Map.of(), List.of("-e", "console.error('no harbour')"));
        assertThatThrownBy(() -> process.awaitComplaint(Pattern.compile("^listening$"), 60))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no line \"^listening$\" from node");
        process.close();
    }
}
