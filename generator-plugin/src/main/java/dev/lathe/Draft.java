package dev.lathe;

import dev.lathe.diagnostics.Diagnostic;
import dev.lathe.emit.GeneratedFile;
import dev.lathe.plan.ModelPlan;
import dev.lathe.shape.Shapes;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is going to be written.
 *
 * @param inputs digests of everything that it is made from, by name
 * @param shapes the values that the schema describes
 * @param plan what they become
 * @param files all files
 * @param diagnostics warnings and notes, in the order of their places; no errors
 */
public record Draft(
        SortedMap<String, String> inputs,
        Shapes shapes,
        ModelPlan plan,
        List<GeneratedFile> files,
        List<Diagnostic> diagnostics) {

    /** Copies what it is given. */
    public Draft {
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }
}
