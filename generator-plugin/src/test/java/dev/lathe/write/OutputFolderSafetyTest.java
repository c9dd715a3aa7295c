package dev.lathe.write;

import static dev.lathe.write.Output.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.lathe.diagnostics.Diagnostics;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files come from schemas, and schemas from strangers. */
class OutputFolderSafetyTest {
    private static final String ONE_FILE = " are one file on systems that do not tell upper from lower case, or one way"
            + " to encode an accent from the other; give one of the types another name";

    @TempDir
    Path parent;

    private Output out;

    @BeforeEach
    void setUp() {
        out = new Output(parent.resolve("out"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../A.java | it leads out of the folder, or makes a detour",
                "a/../../A.java | it leads out of the folder, or makes a detour",
                "a/.. | it leads out of the folder, or makes a detour",
                "./A.java | it leads out of the folder, or makes a detour",
                "/A.java | it is not relative, or has an empty part",
                "a//A.java | it is not relative, or has an empty part",
                "a/ | it is not relative, or has an empty part",
                "'' | it is not relative, or has an empty part",
                "'a\\..\\A.java' | it has a character that some system does not allow in a file's name",
                "C:A.java | it has a character that some system does not allow in a file's name",
                "A*.java | it has a character that some system does not allow in a file's name",
                "A. | it has a part with a dot or a space at its end, which some systems take away",
                "'.. /A.java' | it has a part with a dot or a space at its end, which some systems take away",
                ".lathe/com.example.list | this folder is for Lathe's own lists",
                ".Lathe/A.java | this folder is for Lathe's own lists",
                ".lathe | this folder is for Lathe's own lists",
            })
    void refusesPathsThatLeaveTheFolderOrAreNoneEverywhere(String path, String fault) {
        assertThat(out.findings(file(path, "a"), file("B.java", "b")))
                .containsExactly("out/" + path + ": error LATHE-050: Lathe writes no file of this name: " + fault
                        + "; give the type another name");
        assertThat(parent).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\n.java", "A\u0000.java", "A\u0085.java", "A\ud800.java"})
    void refusesCharactersThatCannotBeSeen(String path) {
        assertThat(out.findings(file(path, "a")))
                .singleElement()
                .asString()
                .matches("out/A\\\\u[0-9a-f]{4}\\.java: error LATHE-050: .*")
                .contains("it has a character that some system does not allow in a file's name");
        assertThat(parent).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b/ A.java", "...a/A..java", ".lathe.d/A.java", "é/\u2028.java", "$_/A#.java"})
    void writesAndRemovesFilesOfUnusualNames(String path) {
        assumeThat(isPathOfThisSystem(path)).isTrue();
        out.generate(file(path, "a"));
        assertThat(out.contents()).isEqualTo(Map.of(path, "a\n"));
        out.generate();
        assertThat(out.contents()).isEmpty();
    }

    @Test
    void refusesNamesThatDifferInCaseOnly() {
        assertThat(out.findings(file("a/Task.java", "a"), file("a/TASK.java", "b"), file("B/Task.java", "c")))
                .containsExactly("out/a/TASK.java: error LATHE-043: \"a/Task.java\" and \"a/TASK.java\"" + ONE_FILE);
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void refusesNamesThatDifferInTheEncodingOfAnAccentOnly() {
        assertThat(out.findings(file("\u00e9.java", "a"), file("e\u0301.java", "b")))
                .containsExactly("out/e\u0301.java: error LATHE-043: \"\u00e9.java\" and \"e\u0301.java\"" + ONE_FILE);
    }

    @Test
    void doesNotTakeAFileForItsOwnWhoseNameDiffersInCaseOnly() {
        out.generate(file("TASK.java", "a"));
        assumeThat(out.folder.resolve("Task.java"))
                .as("a file system that tells upper from lower case")
                .doesNotExist();
        out.put("Task.java", "mine");

        assertThat(out.findings(file("Task.java", "a")))
                .singleElement()
                .asString()
                .startsWith("out/Task.java: error LATHE-050: Lathe would write a file here");
        assertThat(out.contents()).isEqualTo(Map.of("TASK.java", "a\n", "Task.java", "mine"));
    }

    @ParameterizedTest
    @CsvSource({"a, a", "a, b", "changed by hand, a"})
    void renamesAFileWhoseNameChangesInCaseOnly(String before, String after) throws Exception {
        out.generate(file("TASK.java", "a"));
        out.put("TASK.java", before + "\n");
        Path other = out.folder.resolve("Task.java");
        if (!Files.exists(other)) {
            // two names of one file, as on a system that does not tell upper from lower case
            Files.createLink(other, out.folder.resolve("TASK.java"));
        }

        WriteSummary summary = out.generate(file("Task.java", after));

        assertThat(summary).isEqualTo(new WriteSummary(List.of("Task.java"), List.of(), List.of("TASK.java")));
        assertThat(out.contents()).isEqualTo(Map.of("Task.java", after + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "..", "a\\b", "a\nb"})
    void knowsNoUnitsThatAreNoNamesOfFiles(String unit) {
        Diagnostics diagnostics = new Diagnostics();

        assertThatThrownBy(() -> OutputFolder.write(out.folder, unit, List.of(), diagnostics))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void reportsADiskThatDoesNotLetItWrite() {
        new Output(parent).put("out", "a file");
        Output below = new Output(out.folder.resolve("below"));

        assertThat(below.findings(file("A.java", "a")))
                .singleElement()
                .asString()
                .matches("out.*: error LATHE-051: reading or writing failed \\(\\w+Exception\\); check permissions and"
                        + " free space");
        assertThat(out.folder).hasContent("a file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not a list",
                "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7  ../Mine.java\n",
                "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7  /etc/passwd\n",
                "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7  .lathe/com.other.list\n",
                "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7 A.java\n",
                "87428FC522803D31065E7BCE3CF03FE475096631E5E07BBD7A0FDE60C4CF25C7  A.java\n",
                "87428fc5  A.java\n",
                "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7  \n",
                "<<<<<<< HEAD\n87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7  A.java\n",
                "\n",
            })
    void doesNothingWhereItsListIsBroken(String list) {
        out.generate(file("A.java", "a"));
        out.put(".lathe/com.example.list", list);
        new Output(parent).put("Mine.java", "a\n");

        assertThat(out.findings(file("B.java", "b")))
                .containsExactly("out/.lathe/com.example.list: error LATHE-050: this is not the list of files that"
                        + " Lathe wrote; delete it, and the generated files with it");
        assertThat(out.all()).isEqualTo(Map.of(".lathe/com.example.list", list, "A.java", "a\n"));
        assertThat(parent.resolve("Mine.java")).hasContent("a");
    }

    @Test
    void doesNothingWhereAFolderStandsInPlaceOfItsList() {
        out.put(".lathe/com.example.list/x", "mine");

        assertThat(out.findings(file("A.java", "a")))
                .singleElement()
                .asString()
                .startsWith("out/.lathe/com.example.list: error LATHE-050: this is not the list");
        assertThat(out.contents()).isEmpty();
    }

    @Test
    void readsItsListAlsoWithTheLineEndsOfWindows() {
        out.generate(file("A.java", "a"), file("B.java", "b"));
        out.put(".lathe/com.example.list", out.list().replace("\n", "\r\n"));

        assertThat(out.generate(file("B.java", "b")).removed()).containsExactly("A.java");
    }

    @Test
    void startsAnewWhereItsListIsGone() throws Exception {
        out.generate(file("A.java", "a"), file("B.java", "b"));
        Files.delete(out.folder.resolve(".lathe/com.example.list"));

        assertThat(out.generate(file("A.java", "a")).unchanged()).containsExactly("A.java");
        assertThat(out.contents()).containsOnlyKeys("A.java", "B.java");
    }

    private static boolean isPathOfThisSystem(String path) {
        try {
            Path.of(path);
            return true;
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
