package dev.lathe.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.Seeds;
import dev.lathe.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

class OutputFolderLawsTest {
    private Output out;

    @BeforeTry
    void makeFolder() throws IOException {
        out = new Output(Files.createTempDirectory("lathe"));
    }

    @AfterTry
    void removeFolder() throws IOException {
        try (Stream<Path> files = Files.walk(out.folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(seed = Seeds.OF_THE_BUILD, tries = 200)
    void holdsWhatWasGeneratedLastAndWhatIsNotLathes(
            @ForAll("mine") Map<String, String> mine, @ForAll("runs") List<Map<String, String>> runs) {
        mine.forEach(out::put);
        for (Map<String, String> run : runs) {
            WriteSummary summary = out.generate(files(run));

            Map<String, String> expected = new HashMap<>(mine);
            expected.putAll(run);
            assertThat(out.contents()).isEqualTo(expected);
            assertThat(Stream.of(summary.written(), summary.unchanged()).flatMap(List::stream))
                    .containsExactlyInAnyOrderElementsOf(run.keySet());
        }
    }

    @Property(seed = Seeds.OF_THE_BUILD, tries = 200)
    void holdsWhatWasGeneratedLastForEveryUnit(
            @ForAll("runs") List<Map<String, String>> runs, @ForAll("runs") List<Map<String, String>> others) {
        Map<String, String> last = Map.of();
        Map<String, String> otherLast = Map.of();
        for (int i = 0; i < Math.max(runs.size(), others.size()); i++) {
            if (i < runs.size()) {
                last = runs.get(i);
                out.generateUnit("one", files(last));
            }
            if (i < others.size()) {
                otherLast = below("other/", others.get(i));
                out.generateUnit("two", files(otherLast));
            }
            Map<String, String> expected = new HashMap<>(last);
            expected.putAll(otherLast);
            assertThat(out.contents()).isEqualTo(expected);
        }
    }

    @Property(seed = Seeds.OF_THE_BUILD, tries = 200)
    void hasTheSameBytesHoweverItCameThere(@ForAll("runs") List<Map<String, String>> runs) {
        runs.forEach(run -> out.generate(files(run)));
        Map<String, String> afterAll = out.all();

        Map<String, String> last = runs.get(runs.size() - 1);
        out.generate();
        out.generate(files(last));

        assertThat(out.all()).isEqualTo(afterAll);
        assertThat(out.generate(files(last)).written()).isEmpty();
        assertThat(out.all()).isEqualTo(afterAll);
    }

    private static GeneratedFile[] files(Map<String, String> contents) {
        return contents.entrySet().stream()
                .map(e -> new GeneratedFile(e.getKey(), e.getValue()))
                .toArray(GeneratedFile[]::new);
    }

    private static Map<String, String> below(String folder, Map<String, String> contents) {
        Map<String, String> below = new HashMap<>();
        contents.forEach((path, content) -> below.put(folder + path, content));
        return below;
    }

    @Provide
    Arbitrary<List<Map<String, String>>> runs() {
        return contents("A.java", "B.java", "a/A.java", "a/b/A.java", "b.d/A.java")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Map<String, String>> mine() {
        return contents("Mine.java", "a/Mine.java", "a/b/Mine.java", "c/Mine.java");
    }

    /** Few names and few contents, so that files come again, changed or not. */
    private static Arbitrary<Map<String, String>> contents(String... paths) {
        return Arbitraries.maps(Arbitraries.of(paths), Arbitraries.of("", "x\n", "y\n"));
    }
}
