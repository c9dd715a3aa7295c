package dev.lathe;

import dev.lathe.diagnostics.Diagnostic;
import dev.lathe.emit.GeneratedFile;
import dev.lathe.plan.ModelPlan;
import dev.lathe.schema.SchemaDocument;
import dev.lathe.shape.Shapes;
import java.util.List;

/**
 * What is going to be written.
 *
 * @param documents the schemas that were read
 * @param shapes the values that the schema describes
 * @param plan what they become
 * @param files all files
 * @param diagnostics warnings and notes, in the order of their places; no errors
 */
public record Draft(
        List<SchemaDocument> documents,
        Shapes shapes,
        ModelPlan plan,
        List<GeneratedFile> files,
        List<Diagnostic> diagnostics) {

    /** Copies what it is given. */
    public Draft {
        documents = List.copyOf(documents);
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }
}
