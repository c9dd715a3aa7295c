package dev.lathe.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.diagnostics.Diagnostic;
import dev.lathe.diagnostics.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short ways to documents and to what is reported about them. */
final class Documents {
    private Documents() {}

    /** Reads a document that has no errors. */
    static SchemaNode parse(Format format, String text) {
        Diagnostics diagnostics = new Diagnostics();
        SchemaNode root = DocumentParser.parse(text.getBytes(StandardCharsets.UTF_8), "in", format, diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        assertThat(root).isNotNull();
        return root;
    }

    /** Reads a document that has errors. */
    static List<String> refusals(Format format, Limits limits, String text) {
        Diagnostics diagnostics = new Diagnostics();
        SchemaNode root =
                DocumentParser.parse(text.getBytes(StandardCharsets.UTF_8), "in", format, limits, diagnostics);
        assertThat(root).isNull();
        return lines(diagnostics);
    }

    static List<String> refusals(Format format, String text) {
        return refusals(format, Limits.DEFAULT, text);
    }

    static List<String> lines(Diagnostics diagnostics) {
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }
}
