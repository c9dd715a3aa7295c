package dev.lathe.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.diagnostics.Diagnostic;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.emit.GeneratedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of a test, and short ways to write to it and to see what is in it. */
final class Output {
    static final String UNIT = "com.example";

    final Path folder;

    Output(Path folder) {
        this.folder = folder;
    }

    /** Lets Lathe write files, about which there is nothing to say. */
    WriteSummary generate(GeneratedFile... files) {
        return generateUnit(UNIT, files);
    }

    WriteSummary generateUnit(String unit, GeneratedFile... files) {
        Diagnostics diagnostics = new Diagnostics();
        WriteSummary summary = OutputFolder.write(folder, unit, List.of(files), diagnostics);
        assertThat(lines(diagnostics)).isEmpty();
        return summary;
    }

    /** Lets Lathe write files, and gives what there is to say about it; the folder is called {@code out}. */
    List<String> findings(GeneratedFile... files) {
        return findingsOfUnit(UNIT, files);
    }

    List<String> findingsOfUnit(String unit, GeneratedFile... files) {
        Diagnostics diagnostics = new Diagnostics();
        OutputFolder.write(folder, unit, List.of(files), diagnostics);
        return lines(diagnostics);
    }

    /** Findings, with the folder called {@code out}. */
    List<String> lines(Diagnostics diagnostics) {
        String name = folder.toAbsolutePath().toString().replace('\\', '/');
        return diagnostics.all().stream()
                .map(Diagnostic::toString)
                .map(line -> line.replace(name, "out"))
                .toList();
    }

    /** A file that Lathe generates; what it holds depends on the text. */
    static GeneratedFile file(String path, String text) {
        return new GeneratedFile(path, text + "\n");
    }

    /** Puts a file there that is not Lathe's. */
    void put(String path, String content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file holds. */
    String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the list of a unit holds. */
    String list() {
        return read(".lathe/" + UNIT + ".list");
    }

    /** All files but Lathe's lists, by path; of links, where they lead to. */
    Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        all().forEach((path, content) -> {
            if (!path.startsWith(".lathe/")) {
                contents.put(path, content);
            }
        });
        return contents;
    }

    /** All files, by path; of links, where they lead to. */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        if (!Files.exists(folder)) {
            return all;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    all.put(folder.relativize(file).toString().replace('\\', '/'), content(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static String content(Path file) throws IOException {
        return Files.isSymbolicLink(file)
                ? "link to " + Files.readSymbolicLink(file).getFileName()
                : Files.readString(file);
    }
}
