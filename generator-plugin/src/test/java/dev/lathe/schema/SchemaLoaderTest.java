package dev.lathe.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.diagnostics.Diagnostics;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaLoaderTest {
    @TempDir
    Path base;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void readsAFileByItsRelativePath() throws Exception {
        write("schemas/a.json", "{}");

        SchemaDocument document = load("schemas/a.json");

        assertThat(document.location()).isEqualTo("schemas/a.json");
        assertThat(document.root().source().toString()).isEqualTo("schemas/a.json:1:1");
        assertThat(document.sha256()).isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Test
    void callsAFileBelowTheBaseTheSameOnEveryMachine() throws Exception {
        write("schemas/a.json", "{}");

        assertThat(load(base.resolve("schemas/a.json").toString()).location()).isEqualTo("schemas/a.json");
        assertThat(load("./other/../schemas/a.json")).isNull();
        write("other/x", "");
        assertThat(load("./other/../schemas/a.json").location()).isEqualTo("schemas/a.json");
    }

    @Test
    void callsAFileOutsideOfTheBaseAsItsUserDoes() throws Exception {
        write("a.json", "{}");
        write("project/x", "");

        SchemaLocator locator =
                new SchemaLocator(base.resolve("project"), getClass().getClassLoader());

        assertThat(SchemaLoader.load("../a.json", locator, Limits.DEFAULT, diagnostics)
                        .location())
                .isEqualTo("../a.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "a.yml", "A.YAML"})
    void readsYamlByTheEndingOfTheName(String name) throws Exception {
        write(name, "type: object\n");

        assertThat(load(name).root().get("type").json().asText()).isEqualTo("object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"classpath:some/a.json", "classpath:/some/a.json"})
    void readsAResource(String location) throws Exception {
        write("some/a.json", "{\"type\": \"object\"}");

        try (URLClassLoader resources =
                new URLClassLoader(new URL[] {base.toUri().toURL()}, null)) {
            SchemaLocator locator = new SchemaLocator(Path.of("nowhere"), resources);
            SchemaDocument document = SchemaLoader.load(location, locator, Limits.DEFAULT, diagnostics);
            assertThat(document.location()).isEqualTo("some/a.json");
            assertThat(document.root().members()).containsOnlyKeys("type");
        }
    }

    @Test
    void reportsAMissingFile() {
        assertThat(load("schemas/none.json")).isNull();
        assertThat(lines())
                .containsExactly("schemas/none.json: error LATHE-001: there is no such file; name it by its path from"
                        + " the project's folder or by an absolute path");
    }

    @Test
    void reportsAMissingResource() {
        assertThat(load("classpath:/none.json")).isNull();
        assertThat(lines())
                .containsExactly("none.json: error LATHE-001: there is no such resource on the class path; name a"
                        + " resource of the plugin's dependencies");
    }

    @Test
    void reportsAFolder() throws Exception {
        write("schemas/a.json", "{}");

        assertThat(load("schemas")).isNull();
        assertThat(lines())
                .containsExactly("schemas: error LATHE-001: this is a folder or a device, not a file; name a file");
    }

    @Test
    void reportsWhatIsNoPath() {
        assertThat(load("a\0b")).isNull();
        assertThat(lines()).containsExactly("a\\u0000b: error LATHE-001: this is no path: Nul character not allowed");
    }

    @Test
    void reportsBrokenContentUnderTheDocumentsName() throws Exception {
        write("a.json", "{");

        assertThat(load("a.json")).isNull();
        assertThat(lines()).singleElement().asString().startsWith("a.json:1:2: error LATHE-001: not valid JSON: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/a.json",
                "HTTPS://example.com/a.json",
                "ftp://example.com/a.json",
                "jar:file:a.jar!/a.json",
                "file:///a.json",
                "file:a.json"
            })
    void refusesUrls(String url) {
        assertThat(load(url)).isNull();
        assertThat(lines())
                .containsExactly(url + ": error LATHE-013: this is a URL, and Lathe reads files and resources only;"
                        + " save the document in the project and name it by its path, or name it classpath:NAME if a"
                        + " dependency holds it");
    }

    @Test
    void refusesADocumentThatIsTooLarge() throws Exception {
        write("a.json", "{      }");
        SchemaLocator locator = new SchemaLocator(base, getClass().getClassLoader());

        assertThat(SchemaLoader.load("a.json", locator, new Limits(1_000, 8, 5, 5), diagnostics))
                .isNotNull();
        assertThat(SchemaLoader.load("a.json", locator, new Limits(1_000, 7, 5, 5), diagnostics))
                .isNull();
        assertThat(lines())
                .containsExactly("a.json: error LATHE-002: the document has more than 7 bytes, the most that Lathe"
                        + " reads; leave out what the model does not need");
    }

    private SchemaDocument load(String location) {
        return SchemaLoader.load(
                location, new SchemaLocator(base, getClass().getClassLoader()), Limits.DEFAULT, diagnostics);
    }

    private void write(String name, String content) throws Exception {
        Path file = base.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private List<String> lines() {
        return Documents.lines(diagnostics);
    }
}
