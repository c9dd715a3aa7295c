package dev.lathe.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.diagnostics.Diagnostic;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.schema.Dialect;
import dev.lathe.schema.DocumentParser;
import dev.lathe.schema.Format;
import dev.lathe.schema.Limits;
import dev.lathe.schema.SchemaDocument;
import dev.lathe.schema.SchemaGraph;
import dev.lathe.schema.SchemaLibrary;
import dev.lathe.schema.SchemaLoader;
import dev.lathe.schema.SchemaLocator;
import dev.lathe.schema.SchemaNode;
import dev.lathe.schema.SchemaResolver;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A schema's shapes, with what was found on the way.
 *
 * @param findings as they are printed
 */
record Normalized(Shapes shapes, List<String> findings) {

    /** Normalises a schema of 2020-12; single quotes stand for double ones. */
    static Normalized of(String text) {
        return of(text, Dialect.DRAFT_2020_12);
    }

    /** Normalises a schema whose references are all right; single quotes stand for double ones. */
    static Normalized of(String text, Dialect dialect) {
        return find(text, dialect).orElseThrow(() -> new AssertionError("broken references in " + text));
    }

    /** Normalises a schema; empty where errors are found before. */
    static Optional<Normalized> find(String text, Dialect dialect) {
        Diagnostics diagnostics = new Diagnostics();
        byte[] bytes = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        SchemaNode root = DocumentParser.parse(bytes, "s.json", Format.JSON, diagnostics);
        assertThat(root).as(diagnostics.all().toString()).isNotNull();
        return find(new SchemaDocument("s.json", "", root), dialect, diagnostics);
    }

    /** Normalises a document in a folder. */
    static Normalized load(Path folder, String location) {
        Diagnostics diagnostics = new Diagnostics();
        SchemaLocator locator = new SchemaLocator(folder, Normalized.class.getClassLoader());
        SchemaDocument document = SchemaLoader.load(location, locator, Limits.DEFAULT, diagnostics);
        assertThat(document).as(diagnostics.all().toString()).isNotNull();
        return find(document, Dialect.DRAFT_2020_12, diagnostics).orElseThrow();
    }

    private static Optional<Normalized> find(SchemaDocument document, Dialect dialect, Diagnostics diagnostics) {
        SchemaLocator locator = new SchemaLocator(Path.of("src"), Normalized.class.getClassLoader());
        SchemaLibrary library = SchemaLibrary.of(document, locator, diagnostics);
        SchemaGraph graph = SchemaResolver.resolve(library, dialect, diagnostics);
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Shapes shapes = ShapeNormalizer.normalize(graph, diagnostics);
        return Optional.of(new Normalized(
                shapes, diagnostics.all().stream().map(Diagnostic::toString).toList()));
    }

    /** The root's shape, as {@link Show} shows it. */
    static String show(String text) {
        Normalized normalized = of(text);
        assertThat(normalized.findings()).isEmpty();
        return Show.of(normalized.root());
    }

    /** What is reported about a schema of 2020-12. */
    static List<String> findings(String text) {
        return of(text).findings();
    }

    Shape root() {
        return shapes.at("");
    }

    /** The shape of a definition, as {@link Show} shows it. */
    String shown(String definition) {
        return Show.of(shapes.at("/$defs/" + definition));
    }
}
