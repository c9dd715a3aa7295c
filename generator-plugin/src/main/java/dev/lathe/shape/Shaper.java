package dev.lathe.shape;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Source;
import dev.lathe.schema.SchemaGraph;
import dev.lathe.schema.SchemaNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives schemas their shapes. What applies to one value is brought together first, however the schema spreads it; so two
 * schemas for one member are shaped like one that says what both say.
 */
final class Shaper {
    private final Set<String> named;
    private final Diagnostics diagnostics;
    private final MergeBudget budget;
    private final Structures structures = Structures.ordered();
    private final Expander expander;
    private final TypeSets types;
    private final Documentations documentations;
    private final Covers covers;
    private final WeakChoices weakChoices;
    private final ChoiceLimit choiceLimit;
    private final Relevance relevance;
    private final NamedParts namedParts;
    private final UnionShapes unions;
    private final PlainShapes plain;
    private final Map<List<SchemaNode>, Outcome> known = new HashMap<>();
    private final Map<List<SchemaNode>, String> open = new HashMap<>();
    private final Map<String, List<SchemaNode>> recursive = new LinkedHashMap<>();
    private int steps;

    /**
     * Begins with a document.
     *
     * @param named the addresses of its named schemas
     */
    Shaper(SchemaGraph graph, KeywordReader reader, Set<String> named, Diagnostics diagnostics) {
        this.named = named;
        this.diagnostics = diagnostics;
        this.budget = new MergeBudget(diagnostics);
        this.expander = new Expander(graph, reader, budget);
        this.types = new TypeSets(reader, expander, budget);
        this.documentations = new Documentations(reader);
        this.covers = new Covers(reader, expander, types);
        this.weakChoices = new WeakChoices(reader, expander, types, diagnostics);
        this.choiceLimit = new ChoiceLimit(diagnostics);
        this.relevance = new Relevance(reader, diagnostics);
        this.namedParts = new NamedParts(reader, expander, types, covers, weakChoices);
        this.unions = new UnionShapes(this, reader, expander, covers, structures, budget);
        this.plain = new PlainShapes(this, reader, types, documentations, covers, structures, budget, diagnostics);
    }

    /** Finds the shape of a schema, so that it is known when that of the schema around it is asked for. */
    void prepare(SchemaNode schema) {
        of(List.of(Placed.at(schema)), new Site(schema.source(), false));
    }

    /** The shape of a schema; that it has no values is reported. */
    Shape of(SchemaNode schema) {
        return reported(of(List.of(Placed.at(schema)), new Site(schema.source(), false)));
    }

    /** Shapes that contain themselves and are no named schemas, by their addresses. */
    Map<String, Shape> recursive() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        recursive.forEach((address, schemas) -> {
            Outcome outcome = known.get(schemas);
            if (outcome != null) {
                shapes.put(address, outcome.shape());
            }
        });
        return shapes;
    }

    /** The shape; reports why there are no values where the schema does not ask for that, and leaves them open then. */
    Shape reported(Outcome outcome) {
        Conflict conflict = outcome.conflict();
        if (conflict == null) {
            return outcome.shape();
        }
        report(conflict, "it may be anything");
        return new AnyShape(outcome.shape().source(), outcome.shape().documentation());
    }

    /**
     * Reports why there are no values.
     *
     * @param instead what is made of it all the same
     */
    void report(Conflict conflict, String instead) {
        diagnostics.report(Code.CONTRADICTION, conflict.place(), conflict.reason() + ". Until then, " + instead);
    }

    /**
     * What becomes of schemas that all apply to one value.
     *
     * @param site where it comes to stand if there are several; one has its own place
     */
    Outcome of(List<Placed> schemas, Site site) {
        List<SchemaNode> key = List.copyOf(
                new LinkedHashSet<>(schemas.stream().map(Placed::schema).toList()));
        Outcome outcome = known.get(key);
        if (outcome != null) {
            return outcome;
        }
        Site own = key.size() == 1 ? new Site(key.get(0).source(), false) : free(site);
        String address = open.get(key);
        if (address != null) {
            recursive.put(address, key);
            return Outcome.of(new ReferenceShape(own.source(), words(schemas), address));
        }
        open.put(key, own.address());
        outcome = key.size() == 1 ? single(key.get(0), own) : several(schemas, own);
        open.remove(key);
        known.put(key, outcome);
        return outcome;
    }

    /** The site itself, or one beside it where a named schema has its address, which may be another shape. */
    Site free(Site site) {
        String address = site.address();
        while (named.contains(address)) {
            address += "/allOf";
        }
        return new Site(Placed.relocated(site.source(), address), site.arm());
    }

    private Outcome single(SchemaNode schema, Site site) {
        Expansion all = expander.of(schema);
        relevance.check(all, types.of(all));
        return evaluate(all, site, speakers(all));
    }

    /** Where one of the schemas says it all, its shape is taken: then it is one type, wherever it stands. */
    private Outcome several(List<Placed> schemas, Site site) {
        steps++;
        Outcome merged = evaluate(expander.of(schemas), site, speakers(schemas));
        steps--;
        int structure = structures.of(merged.shape());
        for (Placed schema : schemas) {
            Outcome one = of(List.of(schema), site);
            if (one.conflict() == null
                    && structures.of(one.shape()) == structure
                    && asked(one).equals(asked(merged))) {
                return one;
            }
        }
        return merged;
    }

    private static List<Documentation.Constraint> asked(Outcome outcome) {
        return outcome.shape().documentation().constraints();
    }

    /** A schema speaks for itself first, then the last of its parts, which is the most special. */
    private static List<SchemaNode> speakers(Expansion all) {
        List<SchemaNode> speakers =
                new ArrayList<>(all.inline().subList(1, all.inline().size()));
        speakers.add(all.inline().get(0));
        Collections.reverse(speakers);
        return speakers;
    }

    private List<SchemaNode> speakers(List<Placed> schemas) {
        List<SchemaNode> speakers = new ArrayList<>();
        for (int i = schemas.size() - 1; i >= 0; i--) {
            speakers.addAll(speakers(expander.of(schemas.get(i).schema())));
        }
        return speakers;
    }

    private Documentation words(List<Placed> schemas) {
        return documentations.of(speakers(schemas), List.of(), JsonType.ALL);
    }

    /** What the schemas of a member say of it, and what its shape asks. */
    Documentation documentation(List<Placed> schemas, Shape shape) {
        return schemas.size() == 1
                ? shape.documentation()
                : Documentations.with(words(schemas), shape.documentation().constraints());
    }

    /**
     * What becomes of schemas that were brought together.
     *
     * @param speakers the schemas whose documentation it has; the first that says something counts
     */
    Outcome evaluate(Expansion all, Site site, Collection<SchemaNode> speakers) {
        // an address is written into all that is inside
        long work = 1L + all.atoms().size() + site.address().length() / 10;
        if (!budget.spend(site.source(), steps, work)) {
            return Outcome.of(new AnyShape(site.source(), Documentation.NONE));
        }
        steps++;
        Outcome outcome = decide(all, site, speakers);
        steps--;
        return outcome;
    }

    private Outcome decide(Expansion all, Site site, Collection<SchemaNode> speakers) {
        SchemaNode target = covers.find(all);
        if (target != null) {
            return Outcome.of(reference(all, target, site.source(), speakers));
        }
        Expansion decisive = choiceLimit.kept(weakChoices.dropped(all));
        target = covers.find(decisive);
        if (target != null) {
            return Outcome.of(reference(decisive, target, site.source(), speakers));
        }
        Documentation documentation = documentations.of(speakers, decisive.atoms(), types.of(decisive));
        return decisive.choices().isEmpty()
                ? plain.of(decisive, site, documentation)
                : unions.of(decisive, site, documentation);
    }

    private Shape reference(Expansion all, SchemaNode target, Source source, Collection<SchemaNode> speakers) {
        Expansion inside = expander.of(target);
        List<Placed> beside = new ArrayList<>(all.atoms());
        beside.removeIf(atom -> inside.includes(atom.schema()));
        return new ReferenceShape(source, documentations.of(speakers, beside, types.of(target)), target.pointer());
    }

    /** The addresses of the named objects in an object. */
    List<String> parts(Expansion all) {
        return namedParts.of(all);
    }

    /** That there are no values; with the reason, where the schema does not ask for that. */
    static Outcome nothing(Site site, Documentation documentation, @Nullable Conflict conflict) {
        return new Outcome(new NothingShape(site.source(), documentation), conflict);
    }
}
