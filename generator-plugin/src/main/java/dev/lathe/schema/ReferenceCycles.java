package dev.lathe.schema;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds references that lead back to themselves without ever meeting a part of the value. */
final class ReferenceCycles {
    private static final int MOST_STEPS_SHOWN = 8;

    /** A schema's first reference; with several, following one of them is enough for what people write. */
    private final Map<SchemaNode, Reference> firstOf = new HashMap<>();

    private final Map<SchemaNode, SchemaNode> targets;
    private final Diagnostics diagnostics;

    /**
     * A search.
     *
     * @param targets what the values of references point to
     */
    ReferenceCycles(Map<SchemaNode, SchemaNode> targets, Diagnostics diagnostics) {
        this.targets = targets;
        this.diagnostics = diagnostics;
    }

    /** Reports every circle once, at its first reference; gives these, which say nothing. */
    List<Reference> report(List<Reference> references) {
        List<Reference> reported = new ArrayList<>();
        references.forEach(reference -> firstOf.putIfAbsent(reference.schema(), reference));
        Map<SchemaNode, Integer> walks = new HashMap<>();
        int walk = 0;
        for (Reference start : references) {
            walk++;
            Reference step = start;
            while (step != null && walks.putIfAbsent(step.schema(), walk) == null) {
                step = next(step);
            }
            if (step != null && walks.getOrDefault(step.schema(), 0) == walk) {
                report(step);
                reported.add(step);
            }
        }
        return reported;
    }

    private @Nullable Reference next(Reference reference) {
        SchemaNode target = targets.get(reference.value());
        return target == null ? null : firstOf.get(target);
    }

    private void report(Reference start) {
        List<String> steps = new ArrayList<>();
        Reference step = start;
        do {
            steps.add(Printable.quote(step.value().json().asText()));
            step = next(step);
        } while (step != null && !step.equals(start) && steps.size() < MOST_STEPS_SHOWN);
        String shown = String.join(", then ", steps);
        diagnostics.report(
                Code.CIRCULAR_REFERENCE,
                start.value().source(),
                "\"" + start.keyword().wireName() + "\" leads back to itself and to no schema of its own: " + shown
                        + (start.equals(step) ? "" : ", …") + "; let one of them say what the value is");
    }
}
