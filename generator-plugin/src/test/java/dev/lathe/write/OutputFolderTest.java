package dev.lathe.write;

import static dev.lathe.write.Output.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final String EDITED = ": warning LATHE-052: this file is generated no more, but was changed after"
            + " Lathe wrote it, and so it stays; move it to your own sources, or delete it";
    private static final String NOT_LATHES = ": error LATHE-050: Lathe would write a file here, but something stands"
            + " here that Lathe did not write; move it away, or delete it if it was generated";

    @TempDir
    Path parent;

    private Output out;

    @BeforeEach
    void setUp() {
        out = new Output(parent.resolve("target/out"));
    }

    @Test
    void writesFilesIntoAFolderThatIsNotThereYet() {
        WriteSummary summary = out.generate(file("com/example/B.java", "b"), file("com/example/A.java", "a é"));

        assertThat(out.contents()).isEqualTo(Map.of("com/example/A.java", "a é\n", "com/example/B.java", "b\n"));
        assertThat(summary)
                .isEqualTo(new WriteSummary(List.of("com/example/A.java", "com/example/B.java"), List.of(), List.of()));
    }

    @Test
    void writesUtf8AsItIs() throws Exception {
        out.generate(file("A.java", "é😀\r"));

        assertThat(Files.readAllBytes(out.folder.resolve("A.java")))
                .isEqualTo("é😀\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void remembersWhatItWrote() {
        out.generate(file("b/B.java", "b"), file("A.java", "a"));

        assertThat(out.all().keySet()).containsExactly(".lathe/com.example.list", "A.java", "b/B.java");
        assertThat(out.list())
                .isEqualTo("87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7  A.java\n"
                        + "0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f  b/B.java\n");
    }

    @Test
    void doesNotTouchWhatHasNotChanged() throws Exception {
        out.generate(file("A.java", "a"), file("B.java", "b"));
        List<Path> all = out.all().keySet().stream().map(out.folder::resolve).toList();
        for (Path file : all) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }

        WriteSummary summary = out.generate(file("A.java", "a"), file("B.java", "b"));

        assertThat(summary).isEqualTo(new WriteSummary(List.of(), List.of("A.java", "B.java"), List.of()));
        assertThat(all)
                .hasSize(3)
                .allSatisfy(file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO));
    }

    @Test
    void writesOnlyWhatChanged() throws Exception {
        out.generate(file("A.java", "a"), file("B.java", "b"));
        Files.setLastModifiedTime(out.folder.resolve("A.java"), LONG_AGO);

        WriteSummary summary = out.generate(file("A.java", "a"), file("B.java", "B"), file("C.java", "c"));

        assertThat(summary).isEqualTo(new WriteSummary(List.of("B.java", "C.java"), List.of("A.java"), List.of()));
        assertThat(out.contents()).isEqualTo(Map.of("A.java", "a\n", "B.java", "B\n", "C.java", "c\n"));
        assertThat(Files.getLastModifiedTime(out.folder.resolve("A.java"))).isEqualTo(LONG_AGO);
    }

    @Test
    void removesWhatIsGeneratedNoMore() {
        out.generate(file("A.java", "a"), file("b/B.java", "b"), file("b/C.java", "c"));

        WriteSummary summary = out.generate(file("b/B.java", "b"));

        assertThat(summary).isEqualTo(new WriteSummary(List.of(), List.of("b/B.java"), List.of("A.java", "b/C.java")));
        assertThat(out.contents()).isEqualTo(Map.of("b/B.java", "b\n"));
        assertThat(out.list()).contains("b/B.java").doesNotContain("A.java");
    }

    @Test
    void removesAllOfAUnitThatHasNothingLeft() {
        out.generate(file("A.java", "a"));

        assertThat(out.generate().removed()).containsExactly("A.java");
        assertThat(out.contents()).isEmpty();
        assertThat(out.list()).isEmpty();
    }

    @Test
    void makesNoFolderForNothing() {
        assertThat(out.generate()).isEqualTo(WriteSummary.NONE);
        assertThat(out.folder).doesNotExist();
    }

    @Test
    void isNotSurprisedThatAStaleFileIsGoneAlready() throws Exception {
        out.generate(file("A.java", "a"), file("B.java", "b"));
        Files.delete(out.folder.resolve("A.java"));

        assertThat(out.generate(file("B.java", "b")))
                .isEqualTo(new WriteSummary(List.of(), List.of("B.java"), List.of()));
        assertThat(out.list()).doesNotContain("A.java");
    }

    @Test
    void writesAgainWhatWasChangedOrDeletedByHand() throws Exception {
        out.generate(file("A.java", "a"), file("B.java", "b"));
        out.put("A.java", "by hand");
        Files.delete(out.folder.resolve("B.java"));

        WriteSummary summary = out.generate(file("A.java", "a"), file("B.java", "b"));

        assertThat(summary.written()).containsExactly("A.java", "B.java");
        assertThat(out.contents()).isEqualTo(Map.of("A.java", "a\n", "B.java", "b\n"));
    }

    @Test
    void leavesFilesOfOthersAlone() {
        out.put("com/example/Mine.java", "mine");
        out.put("notes.txt", "mine");

        out.generate(file("com/example/A.java", "a"));
        out.generate(file("com/example/B.java", "b"));

        assertThat(out.contents())
                .isEqualTo(Map.of("com/example/B.java", "b\n", "com/example/Mine.java", "mine", "notes.txt", "mine"));
    }

    @Test
    void refusesToOverwriteWhatItDidNotWrite() {
        out.put("com/example/A.java", "mine");

        assertThat(out.findings(file("com/example/A.java", "a"), file("com/example/B.java", "b")))
                .containsExactly("out/com/example/A.java" + NOT_LATHES);
        assertThat(out.all()).isEqualTo(Map.of("com/example/A.java", "mine"));
    }

    @Test
    void reportsAllThatStandsInTheWayAndThenDoesNothing() {
        out.generate(file("Old.java", "old"));
        out.put("B.java", "mine");
        out.put("A.java/B.java", "mine");
        Map<String, String> before = out.all();

        assertThat(out.findings(file("A.java", "a"), file("B.java", "b"), file("C.java", "c")))
                .containsExactly("out/A.java" + NOT_LATHES, "out/B.java" + NOT_LATHES);
        assertThat(out.all()).isEqualTo(before);
    }

    @Test
    void takesForItsOwnWhatIsThereJustAsItWouldWriteIt() {
        out.put("A.java", "a\n");

        assertThat(out.generate(file("A.java", "a")).unchanged()).containsExactly("A.java");
        assertThat(out.generate().removed()).containsExactly("A.java");
    }

    @Test
    void leavesAStaleFileThatSomeoneHasChanged() {
        out.generate(file("A.java", "a"), file("B.java", "b"));
        out.put("A.java", "by hand");

        assertThat(out.findings(file("B.java", "b"))).containsExactly("out/A.java" + EDITED);
        assertThat(out.contents()).isEqualTo(Map.of("A.java", "by hand", "B.java", "b\n"));
    }

    @Test
    void saysSoUntilTheStaleFileIsGone() throws Exception {
        out.generate(file("A.java", "a"), file("B.java", "b"));
        out.put("A.java", "by hand");
        out.findings(file("B.java", "b"));

        assertThat(out.findings(file("B.java", "b"))).containsExactly("out/A.java" + EDITED);
        Files.delete(out.folder.resolve("A.java"));
        assertThat(out.findings(file("B.java", "b"))).isEmpty();
        out.put("A.java", "mine");
        assertThat(out.findings(file("B.java", "b"))).isEmpty();
    }

    @Test
    void stillWritesWhereAStaleFileStays() {
        out.generate(file("A.java", "a"), file("B.java", "b"), file("C.java", "c"));
        out.put("A.java", "by hand");

        out.findings(file("C.java", "new"));

        assertThat(out.contents()).isEqualTo(Map.of("A.java", "by hand", "C.java", "new\n"));
    }

    @Test
    void keepsUnitsApartThatShareAFolder() {
        out.generateUnit("com.one", file("com/one/A.java", "a"), file("com/one/B.java", "b"));
        out.generateUnit("com.two", file("com/two/A.java", "a"), file("com/two/B.java", "b"));

        out.generateUnit("com.one", file("com/one/A.java", "a"));

        assertThat(out.contents().keySet()).containsExactly("com/one/A.java", "com/two/A.java", "com/two/B.java");
    }

    @Test
    void refusesToOverwriteAFileOfAnotherUnit() {
        out.generateUnit("com.one", file("A.java", "one"));

        assertThat(out.findingsOfUnit("com.two", file("A.java", "two"))).containsExactly("out/A.java" + NOT_LATHES);
        assertThat(out.contents()).isEqualTo(Map.of("A.java", "one\n"));
    }

    @Test
    void writesNothingOnceAnErrorWasFound() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(Code.UNRESOLVED_REFERENCE, Source.whole("a.json"), "broken");

        WriteSummary summary = OutputFolder.write(out.folder, "unit", List.of(file("A.java", "a")), diagnostics);

        assertThat(summary).isEqualTo(WriteSummary.NONE);
        assertThat(out.folder).doesNotExist();
        assertThat(diagnostics.all()).hasSize(1);
    }

    @Test
    void writesInSpiteOfWarnings() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(Code.UNKNOWN_KEYWORD, Source.whole("a.json"), "odd");

        OutputFolder.write(out.folder, "unit", List.of(file("A.java", "a")), diagnostics);

        assertThat(out.contents()).containsOnlyKeys("A.java");
    }
}
