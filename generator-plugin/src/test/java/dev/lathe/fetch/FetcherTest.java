package dev.lathe.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.diagnostics.Diagnostic;
import dev.lathe.diagnostics.Diagnostics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is brought in, what is pinned, and what a server can not do to a project. */
class FetcherTest {
    private static final String SCHEMA = "{\"type\": \"object\"}";
    private static final String OTHER = "{\"type\": \"string\"}";
    private static final String FILE = "schemas/order.json";
    private static final FetchRules LOCAL = new FetchRules(true, true, 10_000, Duration.ofSeconds(20), null);

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void start() throws IOException {
        site = new Site();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void writesTheSchemaAndPinsIt() throws IOException {
        site.text("/a", SCHEMA);

        assertThat(fetch("/a", LOCAL)).isEmpty();

        assertThat(folder.resolve(FILE)).hasContent(SCHEMA);
        assertThat(Files.readString(folder.resolve("lathe.lock"))).isEqualTo("""
                {
                  "schemas": {
                    "schemas/order.json": {
                      "url": "%s",
                      "sha256": "%s"
                    }
                  }
                }
                """.formatted(site.url("/a"), sha256()));
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void takesFilesToo() throws IOException {
        Path source = Files.writeString(folder.resolve("elsewhere.json"), SCHEMA);

        assertThat(run(source.toUri().toString(), FILE, FetchRules.DEFAULT, false))
                .isEmpty();

        assertThat(folder.resolve(FILE)).hasContent(SCHEMA);
    }

    @Test
    void asksForAChangeOnly() {
        site.page("/a", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"one\"");
            boolean isKnown = "\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            if (isKnown) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                Site.send(exchange, 200, SCHEMA);
            }
        });

        assertThat(outcome("/a")).isEqualTo(FetchResult.Outcome.WRITTEN);
        assertThat(outcome("/a")).isEqualTo(FetchResult.Outcome.UNCHANGED);
    }

    @Test
    void bringsBackTheFileThatIsPinned() throws IOException {
        site.page("/a", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"one\"");
            Site.send(exchange, exchange.getRequestHeaders().containsKey("If-None-Match") ? 304 : 200, SCHEMA);
        });
        fetch("/a", LOCAL);
        Files.writeString(folder.resolve(FILE), OTHER);

        assertThat(outcome("/a")).isEqualTo(FetchResult.Outcome.WRITTEN);

        assertThat(folder.resolve(FILE)).hasContent(SCHEMA);
    }

    @Test
    void refusesAnotherSchemaThanThePinnedOne() throws IOException {
        site.text("/a", SCHEMA);
        site.text("/b", OTHER);
        fetch("/a", LOCAL);
        String lock = Files.readString(folder.resolve("lathe.lock"));

        assertThat(fetch("/b", LOCAL))
                .singleElement()
                .asString()
                .startsWith("schemas/order.json: error LATHE-071: what the URL holds now has the SHA-256 ")
                .endsWith("accept it with -Dlathe.update");

        assertThat(folder.resolve(FILE)).hasContent(SCHEMA);
        assertThat(folder.resolve("lathe.lock")).hasContent(lock);
    }

    @Test
    void acceptsAnotherSchemaWhereItIsAskedTo() {
        site.text("/a", SCHEMA);
        site.text("/b", OTHER);
        fetch("/a", LOCAL);

        assertThat(run(site.url("/b"), FILE, LOCAL, true)).isEmpty();

        assertThat(folder.resolve(FILE)).hasContent(OTHER);
    }

    @Test
    void followsRedirectsToTheEnd() {
        site.redirect("/a", "/b");
        site.redirect("/b", site.url("/c"));
        site.text("/c", SCHEMA);

        assertThat(fetch("/a", LOCAL)).isEmpty();
    }

    @Test
    void leavesALoopOfRedirects() {
        site.redirect("/a", "/b");
        site.redirect("/b", "/a");

        assertRefused("/a", LOCAL, "it leads through more than 5 redirects; name the URL at their end");
        assertThat(site.requests()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "jar:file:///a.jar!/b", "ftp://example.com/a", "data:,1"})
    void followsNoRedirectOutOfTheWeb(String location) {
        site.redirect("/a", location);

        assertRefused(
                "/a",
                LOCAL,
                "a schema does not come from \"" + location.substring(0, location.indexOf(':'))
                        + ":\"; name the https or file URL that holds it");
    }

    @Test
    void followsNoRedirectIntoAPrivateNetwork() {
        site.redirect("/outside", site.url("/inside"));
        site.text("/inside", SCHEMA);
        FetchRules rules = new FetchRules(true, false, 10_000, Duration.ofSeconds(20), site.asProxy());

        assertThat(run("http://example.com/outside", FILE, rules, false))
                .singleElement()
                .asString()
                .contains("the host has the address 127.0.0.1, which is not one of the internet");
        assertThat(site.requests()).containsExactly("/outside");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/a",
                "https://localhost/a",
                "https://[::1]/a",
                "https://10.0.0.1/a",
                "https://192.168.1.1/a",
                "https://169.254.169.254/latest",
                "https://[fd00::1]/a",
                "https://[::ffff:10.0.0.1]/a",
                "https://0.0.0.0/a",
                "https://2130706433/a"
            })
    void asksNoPrivateAddress(String url) {
        assertThat(run(url, FILE, FetchRules.DEFAULT, false))
                .singleElement()
                .asString()
                .startsWith(url + ": error LATHE-070: ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void takesNothingOverHttpUnlessAllowed() {
        site.text("/a", SCHEMA);

        assertRefused(
                "/a",
                new FetchRules(false, true, 10_000, Duration.ofSeconds(20), null),
                "anyone on the way can change what comes over http; use https, or allow it with -Dlathe.allowHttp");
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void readsNoEndlessBody() {
        site.page("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            writeForEver(exchange.getResponseBody(), Duration.ZERO);
        });

        assertRefused("/a", LOCAL, "it has more than 10000 bytes; allow more with -Dlathe.mostBytes");
    }

    @Test
    void waitsForNoSlowBody() {
        site.page("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            writeForEver(exchange.getResponseBody(), Duration.ofMillis(200));
        });

        assertRefused(
                "/a",
                new FetchRules(true, true, 10_000, Duration.ofSeconds(1), null),
                "it took longer than 1 seconds; allow more with -Dlathe.timeout");
    }

    @Test
    void readsNoEndlessBodyOfARedirectEither() {
        site.page("/a", exchange -> {
            exchange.getResponseHeaders().add("Location", "/b");
            exchange.sendResponseHeaders(302, 0);
            writeForEver(exchange.getResponseBody(), Duration.ZERO);
        });
        site.text("/b", SCHEMA);

        assertThat(fetch("/a", LOCAL)).isEmpty();
    }

    @Test
    void unpacksNoBomb() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[5_000_000]);
        }
        site.page("/a", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, bomb.size());
            exchange.getResponseBody().write(bomb.toByteArray());
        });

        assertRefused("/a", LOCAL, "the server compresses it, which was not asked for, and which Lathe does not read");
    }

    @Test
    void takesNothingThatIsNoSchemaFile() {
        site.text("/a", "<!DOCTYPE html><title>Log in</title>");

        assertThat(fetch("/a", LOCAL)).singleElement().asString().contains("error LATHE-001: not valid JSON");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 403, 404, 500, 304})
    void takesNoOtherAnswer(int status) {
        site.page("/a", exchange -> exchange.sendResponseHeaders(status, -1));

        assertRefused("/a", LOCAL, "the server answers " + status + " instead of 200; check the URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../order.json", "/etc/order.json", "a/../../order.json", "", ".", "lathe.lock"})
    void writesNothingOutsideOfTheLocksFolder(String file) {
        site.text("/a", SCHEMA);

        assertThat(run(site.url("/a"), file, LOCAL, false))
                .singleElement()
                .asString()
                .contains("which is not in the folder of the lock");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepsNoPassword() {
        assertThat(run("https://user:secret@example.com/a", FILE, LOCAL, false))
                .singleElement()
                .asString()
                .contains("the URL has no host, or a password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"schemas\": {\"a\": {\"url\": \"b\", \"sha256\": \"c\"}}}", "null"})
    void touchesNothingWhereTheLockIsDamaged(String lock) throws IOException {
        Files.writeString(folder.resolve("lathe.lock"), lock);
        site.text("/a", SCHEMA);

        assertThat(fetch("/a", LOCAL)).singleElement().asString().startsWith("lathe.lock: error LATHE-001: ");
        assertThat(site.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "\"a b\"", "W/", "\"", ""})
    void keepsNoEtagThatIsNone(String etag) throws IOException {
        site.page("/a", exchange -> {
            exchange.getResponseHeaders().add("ETag", etag);
            Site.send(exchange, 200, SCHEMA);
        });

        assertThat(fetch("/a", LOCAL)).isEmpty();

        assertThat(Files.readString(folder.resolve("lathe.lock"))).doesNotContain("etag");
    }

    private void assertRefused(String path, FetchRules rules, String reason) {
        assertThat(fetch(path, rules)).containsExactly(site.url(path) + ": error LATHE-070: " + reason);
        assertThat(folder).isEmptyDirectory();
    }

    private List<String> fetch(String path, FetchRules rules) {
        return run(site.url(path), FILE, rules, false);
    }

    private FetchResult.Outcome outcome(String path) {
        Diagnostics diagnostics = new Diagnostics();
        FetchResult result =
                new Fetcher(folder.resolve("lathe.lock"), LOCAL, false, diagnostics).fetch(site.url(path), FILE);
        assertThat(diagnostics.all()).isEmpty();
        return result.outcome();
    }

    private List<String> run(String url, String file, FetchRules rules, boolean isUpdate) {
        Diagnostics diagnostics = new Diagnostics();
        new Fetcher(folder.resolve("lathe.lock"), rules, isUpdate, diagnostics).fetch(url, file);
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("."))
                    .toList();
        }
    }

    private static String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(SCHEMA.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Until the other side hangs up. */
    private static void writeForEver(OutputStream out, Duration pause) throws IOException {
        byte[] bytes = " ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        try {
            while (true) {
                out.write(pause.isZero() ? bytes : new byte[] {' '});
                out.flush();
                Thread.sleep(pause.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
