package dev.lathe.shape;

import dev.lathe.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shapes {@code anyOf} and {@code oneOf}: what stands beside them goes into every arm. */
final class UnionShapes {
    private final Shaper shaper;
    private final KeywordReader reader;
    private final Expander expander;
    private final Covers covers;
    private final Structures structures;
    private final MergeBudget budget;

    UnionShapes(
            Shaper shaper,
            KeywordReader reader,
            Expander expander,
            Covers covers,
            Structures structures,
            MergeBudget budget) {
        this.structures = structures;
        this.shaper = shaper;
        this.reader = reader;
        this.expander = expander;
        this.covers = covers;
        this.budget = budget;
    }

    /** What becomes of schemas among which at least one choice is open. */
    Outcome of(Expansion all, Site site, Documentation documentation) {
        Expansion.Choice choice = all.choices().get(0);
        Expansion rest = all.after(choice);
        Alternatives alternatives = new Alternatives(structures);
        @Nullable Conflict conflict = null;
        for (Placed arm : choice.arms()) {
            boolean isAlone = rest.choices().isEmpty() && covers.addsNothing(rest, arm.schema());
            Outcome outcome = isAlone ? alone(arm, site) : merged(rest, choice, arm, site);
            conflict = conflict == null ? outcome.conflict() : conflict;
            alternatives.add(outcome.shape());
        }
        if (alternatives.isEmpty()) {
            return Shaper.nothing(site, documentation, conflict);
        }
        Documentation whole = ValueDescriptions.added(documentation, choice, reader);
        SchemaNode arms = choice.owner().schema().get(choice.keyword().wireName());
        if (arms != null && alternatives.asksLess()) {
            whole = Documentations.with(whole, choice.keyword().wireName(), arms.json());
        }
        return Outcome.of(alternatives.shape(site, whole));
    }

    /** An arm that contradicts itself is a mistake; one that contradicts what stands around it is none. */
    private Outcome alone(Placed arm, Site site) {
        Outcome outcome = shaper.of(List.of(arm), site);
        Conflict conflict = outcome.conflict();
        if (conflict != null) {
            shaper.report(conflict, "the arm is left out");
        }
        return outcome;
    }

    private Outcome merged(Expansion rest, Expansion.Choice choice, Placed arm, Site site) {
        if (!budget.spend(arm.schema().source(), 0, rest.atoms().size() + 1L)) {
            return alone(arm, site);
        }
        Expansion merged = rest.without(List.of());
        expander.add(arm, merged);
        String tail = arm.schema()
                .pointer()
                .substring(choice.owner().schema().pointer().length());
        Site own = shaper.free(site.part(arm.schema().source(), arm.path(), tail));
        return shaper.evaluate(merged, new Site(own.source(), true), speakers(arm));
    }

    /** An arm that is a reference has the words of what it refers to where it has none of its own. */
    private List<SchemaNode> speakers(Placed arm) {
        Expansion expansion = expander.of(arm.schema());
        List<SchemaNode> speakers = new ArrayList<>(expansion.inline());
        expansion.targets().forEach(target -> speakers.add(target.schema()));
        return speakers;
    }
}
