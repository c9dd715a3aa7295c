package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs of a small schema and the classes it gives, for reviewers: they show what a change of the generator does to its
 * output. {@code -Dlathe.golden=update} writes them anew.
 */
class GoldenTest {
    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "src/test/resources/golden");
    private static final boolean IS_UPDATE = "update".equals(System.getProperty("lathe.golden"));

    /** The classes of the support are the same for every schema, and no part of the pairs. */
    private static final List<String> SUPPORT = List.of(
            "Copies.java",
            "JsonLookahead.java",
            "JsonMismatch.java",
            "JsonReading.java",
            "JsonTrees.java",
            "JsonWriting.java");

    static Stream<String> rules() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replaceFirst("\\.json$", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void givesTheClassesBesideTheSchema(String rule) throws IOException {
        GeneratedCode code = generate(rule);
        Map<String, String> classes = classes(code, rule);
        Path folder = FOLDER.resolve(rule);
        if (IS_UPDATE) {
            rewrite(folder, classes);
        }

        assertThat(texts(folder))
                .as("classes of " + rule + ".json; where the change is meant, -Dlathe.golden=update writes them anew")
                .isEqualTo(classes);
        assertThat(code.diagnostics()).isEmpty();
    }

    private static GeneratedCode generate(String rule) throws IOException {
        Generation generation = Generation.ofFile(rule + ".json", Files.readString(FOLDER.resolve(rule + ".json")))
                .inPackage(packageOf(rule));
        Path bindings = FOLDER.resolve(rule + ".yaml");
        return GeneratedCode.from(
                Files.exists(bindings)
                        ? generation.withBindingsFile(rule + ".yaml", Files.readString(bindings))
                        : generation);
    }

    private static String packageOf(String rule) {
        return "golden." + rule.replace("-", "");
    }

    private static Map<String, String> classes(GeneratedCode code, String rule) {
        Map<String, String> classes = new TreeMap<>();
        String folder = packageOf(rule).replace('.', '/') + "/";
        code.files().forEach((path, text) -> {
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (path.startsWith(folder) && !SUPPORT.contains(name)) {
                classes.put(name, text);
            }
        });
        return classes;
    }

    private static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        if (Files.exists(folder)) {
            // a checkout may have other line ends
            TemporaryFolder.files(folder)
                    .forEach((name, bytes) ->
                            texts.put(name, new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n")));
        }
        return texts;
    }

    private static void rewrite(Path folder, Map<String, String> classes) throws IOException {
        for (String old : texts(folder).keySet()) {
            Files.delete(folder.resolve(old));
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : classes.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
