package dev.lathe.it.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One schema with its documents.
 *
 * @param folder where they lie
 */
record CorpusEntry(Path folder) {
    /** The name of the folder. */
    String name() {
        return String.valueOf(folder.getFileName());
    }

    /** The schema's file. */
    Path schema() {
        return folder.resolve("schema.json");
    }

    /** The documents that the schema allows. */
    List<Path> valid() {
        return documents("valid");
    }

    /** The documents that the schema forbids. */
    List<Path> invalid() {
        return documents("invalid");
    }

    private List<Path> documents(String kind) {
        Path documents = folder.resolve(kind);
        if (!Files.isDirectory(documents)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(documents)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
