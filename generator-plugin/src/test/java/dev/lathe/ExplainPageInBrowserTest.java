package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.lathe.explain.html.HtmlPage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of lathe:explain in Chromium, without a window; skipped where there is no Chromium. */
class ExplainPageInBrowserTest {
    private static final Pattern SHOWN = Pattern.compile("<li data-words=\"([^\"\\n]*)[^>]*\">");
    private static String browser;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void findBrowser() throws IOException {
        browser = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(path -> Path.of(path, "chromium"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse(null);
        assumeThat(browser).as("Chromium, to try the page of lathe:explain in").isNotNull();
        String schema =
                "{\"$defs\": {\"Order\": {\"type\": \"object\", \"properties\": {\"total\": {\"type\": \"integer\"}}},"
                        + "\"Total\": {\"enum\": [\"a\", \"b\"]}, \"Article\": {\"type\": \"object\", \"properties\": {\"id\": {}}}}}";
        Files.writeString(folder.resolve("page.html"), HtmlPage.of(Explained.of(Generation.of(schema))));
        Files.writeString(
                folder.resolve("hostile.html"), HtmlPage.of(Explained.of(Generation.of(ExplainPageTest.hostile()))));
    }

    /** The page after its script has run, and what the browser had to say about it. */
    private record Visit(String page, String console) {
        /** The names of the types in the list, from top to bottom. */
        List<String> listed() {
            return SHOWN.matcher(page)
                    .results()
                    .filter(item -> !item.group().contains(" hidden"))
                    .map(item -> item.group(1))
                    .toList();
        }

        /** The ids of the sections that are not hidden. */
        List<String> open() {
            return Pattern.compile("<section [^>]*id=\"([^\"]*)\"[^>]*>")
                    .matcher(page)
                    .results()
                    .filter(section -> !section.group().contains("hidden"))
                    .map(section -> section.group(1))
                    .toList();
        }
    }

    @Test
    void findsTypesAndMembersAndPutsNamesFirst() throws Exception {
        Visit visit = visit("page.html#search=total");

        assertThat(visit.console()).isEmpty();
        assertThat(visit.listed()).containsExactly("Total", "Order");
        assertThat(visit.page()).contains("2 of 3 types").contains("href=\"#t-Order--0\">total</a>");
    }

    @Test
    void showsTheTypeThatTheAddressNames() throws Exception {
        Visit visit = visit("page.html#t-Order");

        assertThat(visit.console()).isEmpty();
        assertThat(visit.open()).containsExactly("t-Order");
        assertThat(visit.page())
                .contains("<title>Order, explained by Lathe</title>")
                .contains("aria-current=\"page\"");
        assertThat(visit("page.html").open()).containsExactly("overview");
    }

    @Test
    void runsNoScriptOfASchema() throws Exception {
        Visit visit = visit("hostile.html#search=script");

        assertThat(visit.console()).isEmpty();
        assertThat(visit.listed()).isNotEmpty();
        assertThat(visit.page().split("<script", -1)).hasSize(2);
    }

    @Test
    void searchesForTextsThatAreNoAddress() throws Exception {
        Visit visit = visit("page.html#search=%3Cimg%20src=x%3E");

        assertThat(visit.console()).isEmpty();
        assertThat(visit.page()).contains("0 of 3 types").doesNotContain("<img");
    }

    private static Visit visit(String address) throws IOException, InterruptedException {
        Path page = Files.createTempFile(folder, "dom", ".html");
        Path log = Files.createTempFile(folder, "log", ".txt");
        Process process = new ProcessBuilder(
                        browser,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--enable-logging=stderr",
                        "--dump-dom",
                        folder.toUri() + address)
                .redirectOutput(page.toFile())
                .redirectError(log.toFile())
                .start();
        boolean isDone = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(isDone).as("Chromium ends").isTrue();
        return new Visit(Files.readString(page), console(Files.readString(log, StandardCharsets.ISO_8859_1)));
    }

    /** The lines of the browser's log that are the page's. */
    private static String console(String log) {
        List<String> lines = new ArrayList<>();
        Matcher matcher = Pattern.compile("(?m)^.*CONSOLE.*$").matcher(log);
        while (matcher.find()) {
            lines.add(matcher.group());
        }
        return String.join("\n", lines);
    }
}
