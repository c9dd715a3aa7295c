package dev.lathe.it.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.lathe.it.peers.ConformanceSuite.Check;
import dev.lathe.it.peers.ConformanceSuite.Scenario;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Holds what the conformance suite found out against what it offers: a test a scenario. */
final class Conformance {
    private Conformance() {}

    static Stream<DynamicTest> tests(ConformanceSuite suite, List<Scenario> played)
            throws IOException, InterruptedException {
        List<String> offered = suite.offered();
        assertThat(offered).isNotEmpty();
        report(suite, offered, played);
        return offered.stream().map(name -> dynamicTest(name, () -> assertPassed(name, played)));
    }

    private static void assertPassed(String name, List<Scenario> played) {
        List<Scenario> found =
                played.stream().filter(scenario -> scenario.name().equals(name)).toList();
        assertThat(found).as("scenarios of this name that were played").hasSize(1);
        assertThat(found.get(0).verdicts())
                .isNotEmpty()
                .allSatisfy(
                        check -> assertThat(check.isPassed()).as(check.text()).isTrue());
    }

    private static void report(ConformanceSuite suite, List<String> offered, List<Scenario> played) {
        List<Check> verdicts = played.stream()
                .flatMap(scenario -> scenario.verdicts().stream())
                .toList();
        long passed = played.stream()
                .filter(scenario -> scenario.verdicts().stream().allMatch(Check::isPassed))
                .count();
        WithPeers.report()
                .figure("conformance suite, " + suite + ": scenarios " + passed + " of " + offered.size() + ", checks "
                        + verdicts.stream().filter(Check::isPassed).count() + " of " + verdicts.size());
    }
}
