package dev.lathe.it.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Tests that are written for Node.js: a script of them, as a process, and a test here for each there. */
final class NodeTests {
    private static final Pattern RESULT = Pattern.compile("(not )?ok \\d+ - (.*)");
    private static final Pattern PLAN = Pattern.compile("(?m)^1\\.\\.(\\d+)$");
    private static final int PATIENCE_SECONDS = 60;

    private NodeTests() {}

    private record Result(String name, boolean isPassed, StringBuilder text) {}

    /** Runs a script. */
    static Stream<DynamicTest> run(Map<String, String> environment, String script, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("--test-reporter=tap", script));
        command.addAll(arguments);
        PeerProcess process = NpmPeers.node(environment, command);
        String output = process.awaitEnd(PATIENCE_SECONDS);
        List<Result> results = results(output);
        Matcher plan = PLAN.matcher(output);
        assertThat(plan.find() && Integer.parseInt(plan.group(1)) == results.size())
                .as("all tests have been run by " + process + "\n" + output)
                .isTrue();
        return results.stream()
                .map(result -> dynamicTest(
                        result.name(),
                        () -> assertThat(result.isPassed())
                                .as(result.text().toString())
                                .isTrue()));
    }

    /** A test is a line, and below it stands what there is to say of it. */
    private static List<Result> results(String output) {
        List<Result> results = new ArrayList<>();
        for (String line : output.split("\n")) {
            Matcher result = RESULT.matcher(line);
            if (result.matches()) {
                results.add(new Result(result.group(2), result.group(1) == null, new StringBuilder()));
            } else if (!results.isEmpty()) {
                results.get(results.size() - 1).text().append(line).append('\n');
            }
        }
        return results;
    }
}
