package dev.lathe.diff;

import dev.lathe.plan.ModelPlan;
import java.util.List;

/**
 * Everything that changed from one schema to another.
 *
 * @param from the old schema
 * @param to the new schema
 * @param changes by definition, in the order of the new schema; what is gone comes last
 */
public record Differences(ModelPlan.SchemaIdentity from, ModelPlan.SchemaIdentity to, List<Change> changes) {

    /** Copies what it is given. */
    public Differences {
        changes = List.copyOf(changes);
    }

    /** What all changes mean together. */
    public Verdicts verdicts() {
        return changes.stream().map(Change::verdicts).reduce(Verdicts.COMPATIBLE, Verdicts::and);
    }

    /** Those that a report lists; new words of descriptions are counted only. */
    public List<Change> listed(boolean withDescriptions) {
        return changes.stream()
                .filter(change -> withDescriptions || change.kind() != Change.Kind.DESCRIPTION)
                .toList();
    }

    /** How many there are of a kind. */
    public long count(Change.Kind kind, Change.Subject subject) {
        return changes.stream()
                .filter(change -> change.kind() == kind && change.subject() == subject)
                .count();
    }
}
