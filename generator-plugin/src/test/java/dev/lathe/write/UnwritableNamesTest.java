package dev.lathe.write;

import static dev.lathe.write.Output.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Java takes the encoding of file names from its environment; so this runs a Java of its own. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "other systems have one encoding for file names")
class UnwritableNamesTest {
    private static final String UNWRITABLE = ": error LATHE-051: this system cannot have a file of this name; run Java"
            + " with an encoding for file names that has all its characters, such as with LC_ALL=C.UTF-8";

    @TempDir
    Path folder;

    @Test
    void reportsAFileThatThisSystemCannotHave() throws Exception {
        assertThat(findings("unit", "\u00e9.java")).containsExactly("out/\u00e9.java" + UNWRITABLE);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void reportsAListThatThisSystemCannotHave() throws Exception {
        assertThat(findings("com.\u00e9", "A.java")).containsExactly("out/.lathe/com.\u00e9.list" + UNWRITABLE);
        assertThat(folder).isEmptyDirectory();
    }

    private List<String> findings(String unit, String path) throws Exception {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                UnwritableNamesTest.class.getName(),
                folder.toString(),
                escaped(unit),
                escaped(path));
        java.environment().put("LC_ALL", "C");
        java.redirectErrorStream(true);
        Process process = java.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.lines().map(UnwritableNamesTest::unescaped).toList();
    }

    /** Writes a file and prints what there is to say about it. */
    public static void main(String[] args) {
        new Output(Path.of(args[0]))
                .findingsOfUnit(unescaped(args[1]), file(unescaped(args[2]), ""))
                .forEach(line -> System.out.println(escaped(line)));
    }

    private static String escaped(String text) {
        return text.replace("\u00e9", "(e acute)");
    }

    private static String unescaped(String text) {
        return text.replace("(e acute)", "\u00e9");
    }
}
