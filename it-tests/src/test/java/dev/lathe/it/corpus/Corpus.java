package dev.lathe.it.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of schemas, each in a folder of its own with {@code schema.json}, {@code valid} and {@code invalid}. */
record Corpus(List<CorpusEntry> entries) {
    /** The schemas in a folder whose names match, sorted by name. */
    static Corpus in(Path folder, Pattern names) {
        try (Stream<Path> folders = Files.list(folder)) {
            return new Corpus(folders.map(CorpusEntry::new)
                    .filter(entry -> Files.isRegularFile(entry.schema()))
                    .filter(entry -> names.matcher(entry.name()).find())
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
