package dev.lathe.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Real messages from public sources, one to a line, filed by definition. They lie beside the checkout, not in it: where
 * they are absent, what needs them is skipped and says so.
 */
final class WireSamples {
    /** The folders of samples, and the file of whole messages. */
    static final List<String> PARTS = List.of("samples", "samples-super", "samples-newer", "messages.jsonl");

    private static final Path FOLDER = Path.of(System.getProperty("lathe.shared", "../../shared"), "wire")
            .toAbsolutePath()
            .normalize();

    private WireSamples() {}

    /** The samples of a part; skips the test where there is none. */
    static List<Sample> of(String part) {
        Path place = FOLDER.resolve(part);
        Assumptions.assumeTrue(
                Files.exists(place),
                () -> "skipped: no wire samples at " + place
                        + "; name the folder that holds wire/ with -Dlathe.shared=FOLDER");
        return Files.isDirectory(place) ? folder(place) : file(place, "JSONRPCMessage");
    }

    private static List<Sample> folder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .flatMap(file -> file(file, definition(file)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Sample> file(Path file, String definition) {
        try {
            List<Sample> samples = new ArrayList<>();
            int line = 0;
            for (String text : Files.readAllLines(file)) {
                line++;
                if (!text.isBlank()) {
                    samples.add(new Sample(definition, file.getFileName() + ":" + line, Json.tree(text)));
                }
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String definition(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ".jsonl".length());
    }
}
