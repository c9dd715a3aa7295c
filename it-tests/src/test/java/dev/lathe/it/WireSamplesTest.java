package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Real messages come back as they came, and so do they when a stranger wrote them a little differently. */
class WireSamplesTest {
    private static final List<String> PARTS = WireSamples.PARTS;
    private static final Path REPORT = Path.of("target", "lossless.txt");
    private static final List<String> FIGURES = new ArrayList<>();

    @BeforeAll
    static void forgetTheLastReport() throws IOException {
        Files.deleteIfExists(REPORT);
    }

    @ParameterizedTest
    @FieldSource("PARTS")
    void comeBackAsTheyCame(String part) {
        allComeBack(part, "", UnaryOperator.identity());
    }

    @ParameterizedTest
    @FieldSource("PARTS")
    void comeBackWithUnknownMembersAtEveryLevel(String part) {
        allComeBack(part, ", unknown members at every level", Variations::withUnknownMembers);
    }

    @ParameterizedTest
    @FieldSource("PARTS")
    void comeBackWhenTheirMembersStandTheOtherWayRound(String part) {
        allComeBack(part, ", members the other way round", Variations::reversed);
    }

    private static void allComeBack(String part, String variation, UnaryOperator<Sample> vary) {
        List<Sample> samples = WireSamples.of(part);
        List<String> failures = samples.stream()
                .map(vary)
                .flatMap(sample -> RoundTrip.failure(sample).map(why -> sample + ": " + why).stream())
                .toList();
        FIGURES.add(part + variation + ": lossless " + (samples.size() - failures.size()) + "/" + samples.size());
        assertThat(samples).isNotEmpty();
        assertThat(failures).isEmpty();
    }

    @AfterAll
    static void report() throws IOException {
        List<String> figures = FIGURES.stream().sorted().toList();
        figures.forEach(System.out::println);
        if (!figures.isEmpty()) {
            Files.createDirectories(REPORT.toAbsolutePath().getParent());
            Files.write(REPORT, figures);
        }
    }
}
