package dev.lathe;

import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.LatheException;
import dev.lathe.diff.Differences;
import dev.lathe.diff.SchemaDiff;
import dev.lathe.diff.Side;
import dev.lathe.emit.GeneratedFile;
import dev.lathe.signature.SignatureReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells what an update of a schema changes, in the schema and in the Java that it becomes. */
public final class SchemaUpdate {
    private SchemaUpdate() {}

    /**
     * Compares what two requests would generate. Nothing is written.
     *
     * @param from the old schema with its bindings
     * @param to the new schema with its bindings, for the same package
     * @throws LatheException where either has errors
     */
    public static Differences compare(GenerationRequest from, GenerationRequest to) {
        Diagnostics diagnostics = new Diagnostics();
        Side old = side(Lathe.draft(from), diagnostics);
        Side now = side(Lathe.draft(to), diagnostics);
        diagnostics.throwIfErrors();
        return SchemaDiff.compare(old, now);
    }

    private static Side side(Draft draft, Diagnostics diagnostics) {
        Map<String, String> sources = draft.files().stream()
                .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content, (a, b) -> a, TreeMap::new));
        return new Side(draft.shapes(), draft.plan(), SignatureReader.read(sources, diagnostics));
    }
}
