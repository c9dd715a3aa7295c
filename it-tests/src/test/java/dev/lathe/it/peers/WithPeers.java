package dev.lathe.it.peers;

import dev.lathe.mcp.v2025_11_25.Sender;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * Tests that talk to peers from npm: installs them before, and afterwards holds every message that crossed against the
 * {@link Rules}.
 */
final class WithPeers implements ExecutionCondition, BeforeAllCallback, AfterAllCallback {
    private static final List<Transcript> TRANSCRIPTS = new ArrayList<>();
    private static final PeersReport REPORT = new PeersReport();
    private static boolean areMissing;

    /** A transcript that will be judged when the class has ended. */
    static synchronized Transcript transcript(String name, Sender us) {
        return judged(new Transcript(name, us));
    }

    /** Judges what another process has written down. */
    static synchronized Transcript transcript(Path file, String name, Sender us) throws IOException {
        return judged(Transcript.of(file, name, us));
    }

    /** The report on all classes. */
    static PeersReport report() {
        return REPORT;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return NpmPeers.areSkipped()
                ? ConditionEvaluationResult.disabled("lathe.peers=skip")
                : ConditionEvaluationResult.enabled("peers are wanted");
    }

    /** What is missing is said once. */
    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (areMissing) {
            throw new TestAbortedException("no peers, as reported before");
        }
        areMissing = true;
        NpmPeers.install();
        areMissing = false;
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        List<String> broken = judge();
        REPORT.write();
        if (!broken.isEmpty()) {
            throw new AssertionError(broken.size() + " rules broken on the wire:\n" + String.join("\n", broken));
        }
    }

    private static synchronized List<String> judge() {
        List<String> broken = new ArrayList<>();
        for (Transcript transcript : TRANSCRIPTS) {
            for (Crossing crossing : Interpreter.crossings(transcript)) {
                List<String> here = Rules.broken(crossing);
                if (here.isEmpty()) {
                    REPORT.count(crossing);
                }
                here.forEach(why -> broken.add(transcript.name() + ", " + why));
            }
        }
        TRANSCRIPTS.clear();
        return broken;
    }

    private static Transcript judged(Transcript transcript) {
        TRANSCRIPTS.add(transcript);
        return transcript;
    }
}
