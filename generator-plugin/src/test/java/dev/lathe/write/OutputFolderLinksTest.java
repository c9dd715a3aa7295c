package dev.lathe.write;

import static dev.lathe.write.Output.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a user may not make links there as a rule")
class OutputFolderLinksTest {
    private static final String LEADS_OUT =
            ": error LATHE-050: a link or a file on the way to it leads out of the folder; remove that";

    @TempDir
    Path parent;

    private Output out;
    private Output elsewhere;

    @BeforeEach
    void setUp() {
        out = new Output(parent.resolve("out"));
        elsewhere = new Output(parent.resolve("elsewhere"));
        elsewhere.put("Mine.java", "mine");
        out.put("notes.txt", "mine");
    }

    @Test
    void writesIntoAFolderThatIsALink() throws Exception {
        Output linked = new Output(parent.resolve("linked"));
        Files.createSymbolicLink(linked.folder, elsewhere.folder);

        linked.generate(file("A.java", "a"), file("b/B.java", "b"));
        linked.generate(file("A.java", "new"));

        assertThat(elsewhere.contents()).isEqualTo(Map.of("A.java", "new\n", "Mine.java", "mine"));
    }

    @Test
    void followsALinkThatStaysInTheFolder() throws Exception {
        Files.createDirectories(out.folder.resolve("real/deep"));
        Files.createSymbolicLink(out.folder.resolve("link"), Path.of("real"));

        out.generate(file("link/A.java", "a"), file("link/deep/B.java", "b"), file("link/new/C.java", "c"));

        assertThat(out.contents())
                .containsEntry("real/A.java", "a\n")
                .containsEntry("real/deep/B.java", "b\n")
                .containsEntry("real/new/C.java", "c\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"com/A.java", "com/deeper/A.java"})
    void refusesToFollowALinkThatLeadsOut(String path) throws Exception {
        Files.createSymbolicLink(out.folder.resolve("com"), elsewhere.folder);

        assertThat(out.findings(file(path, "a"), file("B.java", "b"))).containsExactly("out/" + path + LEADS_OUT);
        assertOnlyMine();
    }

    @Test
    void refusesToFollowALinkToNowhere() throws Exception {
        Files.createSymbolicLink(out.folder.resolve("com"), parent.resolve("nowhere"));

        assertThat(out.findings(file("com/A.java", "a"))).containsExactly("out/com/A.java" + LEADS_OUT);
        assertThat(parent.resolve("nowhere")).doesNotExist();
    }

    @Test
    void refusesToFollowALinkInPlaceOfTheFolderForItsLists() throws Exception {
        Files.createSymbolicLink(out.folder.resolve(".lathe"), elsewhere.folder);

        assertThat(out.findings(file("A.java", "a"))).containsExactly("out/.lathe/com.example.list" + LEADS_OUT);
        assertOnlyMine();
    }

    @Test
    void refusesToReadAListThatIsALink() throws Exception {
        elsewhere.put("list", "");
        Files.createDirectories(out.folder.resolve(".lathe"));
        Files.createSymbolicLink(out.folder.resolve(".lathe/com.example.list"), elsewhere.folder.resolve("list"));

        assertThat(out.findings(file("A.java", "a")))
                .singleElement()
                .asString()
                .startsWith("out/.lathe/com.example.list: error LATHE-050: this is not the list");
        assertThat(elsewhere.read("list")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"elsewhere/Mine.java", "nowhere"})
    void refusesToWriteThroughALinkInPlaceOfAFile(String target) throws Exception {
        Files.createSymbolicLink(out.folder.resolve("A.java"), parent.resolve(target));

        assertThat(out.findings(file("A.java", "mine")))
                .singleElement()
                .asString()
                .startsWith("out/A.java: error LATHE-050: Lathe would write a file here, but something stands here");
        assertThat(out.folder.resolve("A.java")).isSymbolicLink();
        assertThat(elsewhere.contents()).isEqualTo(Map.of("Mine.java", "mine"));
        assertThat(parent.resolve("nowhere")).doesNotExist();
    }

    @Test
    void refusesToReplaceByAFileALinkThatSomeoneMadeOfOne() throws Exception {
        out.generate(file("A.java", "a"));
        Files.move(out.folder.resolve("A.java"), elsewhere.folder.resolve("A.java"));
        Files.createSymbolicLink(out.folder.resolve("A.java"), elsewhere.folder.resolve("A.java"));

        assertThat(out.findings(file("A.java", "new"))).hasSize(1);
        assertThat(elsewhere.read("A.java")).isEqualTo("a\n");
    }

    @Test
    void leavesALinkThatSomeoneMadeOfAStaleFile() throws Exception {
        out.generate(file("A.java", "a"));
        Files.move(out.folder.resolve("A.java"), elsewhere.folder.resolve("A.java"));
        Files.createSymbolicLink(out.folder.resolve("A.java"), elsewhere.folder.resolve("A.java"));

        assertThat(out.findings()).singleElement().asString().startsWith("out/A.java: warning LATHE-052");
        assertThat(out.folder.resolve("A.java")).isSymbolicLink();
        assertThat(elsewhere.read("A.java")).isEqualTo("a\n");
    }

    @Test
    void removesNothingThatALinkLeadsTo() throws Exception {
        out.generate(file("com/A.java", "a"));
        Files.move(out.folder.resolve("com"), elsewhere.folder.resolve("com"));
        Files.createSymbolicLink(out.folder.resolve("com"), elsewhere.folder.resolve("com"));

        assertThat(out.findings(file("B.java", "b"))).containsExactly("out/com/A.java" + LEADS_OUT);
        assertThat(elsewhere.read("com/A.java")).isEqualTo("a\n");
        assertThat(out.folder.resolve("B.java")).doesNotExist();
    }

    private void assertOnlyMine() {
        assertThat(elsewhere.all()).isEqualTo(Map.of("Mine.java", "mine"));
        assertThat(out.folder.resolve("B.java")).doesNotExist();
    }
}
