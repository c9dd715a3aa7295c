package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * README and the manual say what is so: their Java is compiled and run, their links lead somewhere, and the tests that
 * they name exist. {@code -Dlathe.docs=update} puts regions that have changed into the pages.
 */
class ManualTest {
    private static final Pattern JAVA = Pattern.compile("(?<before>[^\n]*)\n```java\n");
    private static final Pattern LINK = Pattern.compile("]\\((?<target>[^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
    private static final Pattern STAGE = Pattern.compile("`([a-z]+\\.[A-Z]\\w+)`");
    private static final List<String> TESTS = List.of("it-tests/src/test/java", "generator-plugin/src/test/java");

    @ParameterizedTest
    @MethodSource("pages")
    void showsRegionsAsTheyAre(Path page) throws IOException {
        String expected = Manual.withRegions(Manual.text(page));
        if ("update".equals(System.getProperty("lathe.docs"))) {
            Files.writeString(page, expected);
        }

        assertThat(Manual.text(page))
                .as(page.getFileName() + "; -Dlathe.docs=update brings it up to date")
                .isEqualTo(expected);
    }

    /** A fence that is marked otherwise is the business of the test of its page. */
    @ParameterizedTest
    @MethodSource("pages")
    void showsNoJavaThatIsNotRun(Path page) {
        assertThat(JAVA.matcher(Manual.text(page)).results().map(java -> java.group(1)))
                .as(page.toString())
                .allSatisfy(line -> assertThat(line).matches("<!-- (region|java|sample): .* -->"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksToWhatIsThere(Path page) {
        assertThat(groups(LINK, page).filter(target -> !target.startsWith("https://")))
                .as(page.toString())
                .allSatisfy(target -> assertThat(page.resolveSibling(target)).exists());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesTestsThatThereAre(Path page) throws IOException {
        assertThat(tests()).containsAll(groups(TEST, page).toList());
    }

    @Test
    void namesStagesThatThereAre() {
        Path sources = Manual.ROOT.resolve("generator-plugin/src/main/java/dev/lathe");
        Path page = Manual.ROOT.resolve("docs/architecture.md");
        assertThat(groups(STAGE, page))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(sources.resolve(name.replace('.', '/') + ".java"))
                        .exists());
    }

    private static Stream<String> groups(Pattern pattern, Path page) {
        return pattern.matcher(Manual.text(page)).results().map(match -> match.group(1));
    }

    private static Set<String> tests() throws IOException {
        Set<String> names = new HashSet<>();
        for (String folder : TESTS) {
            try (Stream<Path> files = Files.walk(Manual.ROOT.resolve(folder))) {
                names.addAll(files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .map(name -> name.replace(".java", ""))
                        .collect(Collectors.toSet()));
            }
        }
        return names;
    }

    static Stream<Path> pages() {
        return Manual.pages();
    }
}
