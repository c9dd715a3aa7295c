package dev.lathe;

import dev.lathe.diagnostics.Diagnostic;
import dev.lathe.plan.ModelPlan;
import dev.lathe.write.WriteSummary;
import java.util.List;

/**
 * What was generated.
 *
 * @param plan what was decided
 * @param summary what was done to the output folder
 * @param diagnostics warnings and notes, in the order of their places; no errors
 */
public record GenerationResult(ModelPlan plan, WriteSummary summary, List<Diagnostic> diagnostics) {

    /** Copies what it is given. */
    public GenerationResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
