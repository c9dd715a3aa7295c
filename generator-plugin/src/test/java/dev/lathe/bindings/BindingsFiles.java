package dev.lathe.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.diagnostics.Diagnostic;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.schema.DocumentParser;
import dev.lathe.schema.Format;
import dev.lathe.schema.SchemaDocument;
import dev.lathe.schema.SchemaNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short ways to bindings, schemas and what is reported about them. */
final class BindingsFiles {
    private BindingsFiles() {}

    /** Reads a bindings file that has no errors, and none according to the published schema either. */
    static Bindings read(String yaml) {
        Diagnostics diagnostics = new Diagnostics();
        Bindings bindings = BindingsLoader.load(yaml.getBytes(StandardCharsets.UTF_8), "b.yaml", diagnostics);
        assertThat(lines(diagnostics)).isEmpty();
        assertThat(PublishedForm.allows(yaml)).isTrue();
        return bindings;
    }

    /** What is reported about a bindings file, called {@code b.yaml}, that the published schema forbids, too. */
    static List<String> findingsOfForm(String yaml) {
        assertThat(PublishedForm.allows(yaml)).isFalse();
        return findings(yaml);
    }

    /** What is reported about a bindings file, called {@code b.yaml}. */
    static List<String> findings(String yaml) {
        Diagnostics diagnostics = new Diagnostics();
        BindingsLoader.load(yaml.getBytes(StandardCharsets.UTF_8), "b.yaml", diagnostics);
        return lines(diagnostics);
    }

    /** Reads plain JSON. */
    static JsonNode json(String json) {
        return schema(json).root().json();
    }

    /** Reads a schema, called {@code s.json}. */
    static SchemaDocument schema(String json) {
        Diagnostics diagnostics = new Diagnostics();
        SchemaNode root =
                DocumentParser.parse(json.getBytes(StandardCharsets.UTF_8), "s.json", Format.JSON, diagnostics);
        assertThat(lines(diagnostics)).isEmpty();
        assertThat(root).isNotNull();
        return new SchemaDocument("s.json", "digest of the file", root);
    }

    static List<String> lines(Diagnostics diagnostics) {
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }
}
