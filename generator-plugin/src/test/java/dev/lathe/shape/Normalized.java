package dev.lathe.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.diagnostics.Diagnostic;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.schema.Dialect;
import dev.lathe.schema.Limits;
import dev.lathe.schema.SchemaDocument;
import dev.lathe.schema.SchemaGraph;
import dev.lathe.schema.SchemaLoader;
import dev.lathe.schema.SchemaLocator;
import dev.lathe.schema.SchemaResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A schema's shapes, with what was found on the way.
 *
 * @param findings as they are printed, without the file
 */
record Normalized(Shapes shapes, List<String> findings) {

    /** Normalises a schema that is given as text, in single quotes for the eye. */
    static Normalized of(String text) {
        return of(text, Dialect.DRAFT_2020_12);
    }

    static Normalized of(String text, Dialect dialect) {
        try {
            Path folder = Files.createTempDirectory("lathe");
            Path file = folder.resolve("s.json");
            Files.writeString(file, text.replace('\'', '"'));
            try {
                return load(folder, "s.json", dialect);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Normalized load(Path folder, String location, Dialect dialect) {
        Diagnostics diagnostics = new Diagnostics();
        SchemaLocator locator = new SchemaLocator(folder, Normalized.class.getClassLoader());
        SchemaDocument document = SchemaLoader.load(location, locator, Limits.DEFAULT, diagnostics);
        assertThat(document).as(diagnostics.all().toString()).isNotNull();
        SchemaGraph graph = SchemaResolver.resolve(document, dialect, diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        Shapes shapes = ShapeNormalizer.normalize(graph, diagnostics);
        return new Normalized(
                shapes, diagnostics.all().stream().map(Diagnostic::toString).toList());
    }

    Shape root() {
        return shapes.at("");
    }
}
