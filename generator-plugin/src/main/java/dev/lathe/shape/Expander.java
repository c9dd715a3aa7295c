package dev.lathe.shape;

import dev.lathe.schema.Keyword;
import dev.lathe.schema.SchemaGraph;
import dev.lathe.schema.SchemaNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings together what applies to one value. */
final class Expander {
    private final SchemaGraph graph;
    private final KeywordReader reader;
    private final MergeBudget budget;
    private final Map<SchemaNode, Expansion> known = new HashMap<>();

    Expander(SchemaGraph graph, KeywordReader reader, MergeBudget budget) {
        this.graph = graph;
        this.reader = reader;
        this.budget = budget;
    }

    /** What applies where a schema does; not to be changed. */
    Expansion of(SchemaNode schema) {
        Expansion expansion = known.get(schema);
        if (expansion == null) {
            expansion = of(List.of(Placed.at(schema)));
            known.put(schema, expansion);
        }
        return expansion;
    }

    /** What applies where some schemas all do. */
    Expansion of(List<Placed> schemas) {
        Expansion expansion = new Expansion();
        schemas.forEach(schema -> add(schema, expansion));
        return expansion;
    }

    /** Adds what applies where a schema does. */
    void add(Placed schema, Expansion expansion) {
        add(schema, expansion, true, 0);
    }

    private void add(Placed placed, Expansion expansion, boolean direct, int steps) {
        SchemaNode schema = placed.schema();
        if (!expansion.visit(schema)) {
            return;
        }
        if (direct) {
            expansion.inline().add(schema);
        }
        if (!budget.spend(schema.source(), steps, 1)) {
            return;
        }
        if (KeywordReader.isFalse(schema)) {
            expansion.atoms().add(placed);
        }
        boolean isAtom = false;
        for (String member : schema.members().keySet()) {
            Keyword keyword = reader.keyword(schema, member);
            Effect effect = keyword == null ? Effect.NONE : Effect.of(keyword);
            if (keyword != null && effect == Effect.COMBINES) {
                combine(placed, keyword, expansion, direct, steps);
            } else if (!isAtom && (effect == Effect.SHAPES || effect == Effect.CONSTRAINS)) {
                isAtom = true;
                expansion.atoms().add(placed);
            }
        }
    }

    private void combine(Placed placed, Keyword keyword, Expansion expansion, boolean direct, int steps) {
        SchemaNode schema = placed.schema();
        if (keyword.category() == Keyword.Category.REFERENCE) {
            SchemaNode target = graph.target(schema, keyword);
            if (target.isObject()) {
                expansion.targets().add(new Expansion.Target(target, direct));
            }
            add(new Placed(target, placed.path()), expansion, false, steps + 1);
            return;
        }
        List<SchemaNode> subschemas = reader.subschemas(schema, keyword);
        if (keyword == Keyword.ALL_OF) {
            for (SchemaNode part : subschemas) {
                add(placed.inner(part), expansion, direct, steps + 1);
            }
        } else if (!subschemas.isEmpty()) {
            expansion
                    .choices()
                    .add(new Expansion.Choice(
                            placed,
                            keyword,
                            subschemas.stream().map(placed::inner).toList()));
        }
    }
}
