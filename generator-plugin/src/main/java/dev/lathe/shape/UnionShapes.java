package dev.lathe.shape;

import dev.lathe.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shapes {@code anyOf} and {@code oneOf}: what stands beside them goes into every arm. */
final class UnionShapes {
    private final Shaper shaper;
    private final Expander expander;
    private final Covers covers;
    private final MergeBudget budget;

    UnionShapes(Shaper shaper, Expander expander, Covers covers, MergeBudget budget) {
        this.shaper = shaper;
        this.expander = expander;
        this.covers = covers;
        this.budget = budget;
    }

    /** What becomes of schemas among which at least one choice is open. */
    Outcome of(Expansion all, Site site, Documentation documentation) {
        Expansion.Choice choice = all.choices().get(0);
        Expansion rest = all.after(choice);
        Alternatives alternatives = new Alternatives();
        @Nullable Conflict conflict = null;
        for (Placed arm : choice.arms()) {
            Outcome outcome = arm(rest, choice, arm, site);
            conflict = conflict == null ? outcome.conflict() : conflict;
            alternatives.add(outcome.shape());
        }
        return alternatives.isEmpty()
                ? Shaper.nothing(site, documentation, conflict)
                : Outcome.of(alternatives.shape(site, documentation));
    }

    private Outcome arm(Expansion rest, Expansion.Choice choice, Placed arm, Site site) {
        boolean isAlone = rest.choices().isEmpty() && covers.addsNothing(rest, arm.schema());
        if (isAlone || !budget.spend(arm.schema().source(), 0, rest.atoms().size() + 1L)) {
            return shaper.of(List.of(arm), site);
        }
        Expansion merged = rest.without(List.of());
        expander.add(arm, merged);
        String tail = arm.schema()
                .pointer()
                .substring(choice.owner().schema().pointer().length());
        String address = site.below(choice.owner().path(), tail);
        return shaper.evaluate(merged, new Site(Placed.relocated(arm.schema().source(), address), true), speakers(arm));
    }

    /** An arm that is a reference has the words of what it refers to where it has none of its own. */
    private List<SchemaNode> speakers(Placed arm) {
        Expansion expansion = expander.of(arm.schema());
        List<SchemaNode> speakers = new ArrayList<>(expansion.inline());
        expansion.targets().forEach(target -> speakers.add(target.schema()));
        return speakers;
    }
}
