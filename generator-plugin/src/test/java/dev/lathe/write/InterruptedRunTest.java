package dev.lathe.write;

import static dev.lathe.write.Output.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.emit.GeneratedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that ends half-way, here for a folder that takes the place where a file is written before it is moved. */
class InterruptedRunTest {
    private static final GeneratedFile[] FORMER = {
        file("A.java", "a"), file("B.java", "b"), file("C.java", "c"), file("Old.java", "old")
    };
    private static final GeneratedFile[] NEW = {
        file("A.java", "a2"), file("B.java", "b2"), file("C.java", "c2"), file("New.java", "new")
    };

    @TempDir
    Path folder;

    private Output out;

    @BeforeEach
    void interruptAtB() {
        out = new Output(folder);
        out.put("Mine.java", "mine");
        out.generate(FORMER);
        out.put(".B.java.lathe/obstacle", "");

        assertThat(out.findings(NEW))
                .containsExactly("out/.B.java.lathe: error LATHE-051: reading or writing failed"
                        + " (DirectoryNotEmptyException); check permissions and free space");
        assertThat(out.contents())
                .containsEntry("A.java", "a2\n")
                .containsEntry("B.java", "b\n")
                .containsEntry("C.java", "c\n");
    }

    @Test
    void isFinishedByTheNextOne() throws Exception {
        removeTheObstacle();

        WriteSummary summary = out.generate(NEW);

        assertThat(summary.written()).containsExactly("B.java", "C.java", "New.java");
        assertThat(summary.unchanged()).containsExactly("A.java");
        assertThat(out.contents())
                .isEqualTo(Map.of(
                        "A.java",
                        "a2\n",
                        "B.java",
                        "b2\n",
                        "C.java",
                        "c2\n",
                        "Mine.java",
                        "mine",
                        "New.java",
                        "new\n"));
        assertThat(out.list()).doesNotContain("Old.java");
    }

    @Test
    void isUndoneByTheNextOneWithTheFormerFiles() throws Exception {
        removeTheObstacle();

        out.generate(FORMER);

        assertThat(out.contents())
                .isEqualTo(Map.of(
                        "A.java", "a\n", "B.java", "b\n", "C.java", "c\n", "Mine.java", "mine", "Old.java", "old\n"));
        assertThat(out.list()).doesNotContain("New.java");
    }

    @Test
    void leavesAtMostHalfAFileBesideItsPlaceWhichTheNextOneCleansUp() throws Exception {
        removeTheObstacle();
        out.put(".B.java.lathe", "hal");

        out.generate(NEW);

        assertThat(out.contents()).doesNotContainKey(".B.java.lathe").containsEntry("B.java", "b2\n");
    }

    private void removeTheObstacle() throws Exception {
        Files.delete(folder.resolve(".B.java.lathe/obstacle"));
        Files.delete(folder.resolve(".B.java.lathe"));
    }
}
