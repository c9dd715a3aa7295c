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
import org.jspecify.annotations.Nullable;

/**
 * Gives schemas their shapes. What applies to one value is brought together first, however the schema spreads it; so two
 * schemas for one member are shaped like one that says what both say.
 */
final class Shaper {
    private final Expander expander;
    private final TypeSets types;
    private final Documentations documentations;
    private final Covers covers;
    private final WeakChoices weakChoices;
    private final UnionShapes unions;
    private final PlainShapes plain;
    private final MergeBudget budget;
    private final Diagnostics diagnostics;
    private final Map<List<SchemaNode>, Outcome> known = new HashMap<>();
    private final Map<List<SchemaNode>, String> open = new HashMap<>();
    private final Map<String, List<SchemaNode>> recursive = new LinkedHashMap<>();

    Shaper(SchemaGraph graph, KeywordReader reader, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.budget = new MergeBudget(diagnostics);
        this.expander = new Expander(graph, reader, budget);
        this.types = new TypeSets(reader, expander);
        this.documentations = new Documentations(reader);
        this.covers = new Covers(reader, expander, types);
        this.weakChoices = new WeakChoices(reader, expander, types, diagnostics);
        this.unions = new UnionShapes(this, expander, covers, budget);
        this.plain = new PlainShapes(this, reader, types, documentations, covers, expander, diagnostics);
    }

    /** The shape of a schema; that it has no values is reported. */
    Shape of(SchemaNode schema) {
        Outcome outcome = of(List.of(Placed.at(schema)), new Site(schema.source(), false));
        report(outcome);
        return outcome.shape();
    }

    /** Shapes that contain themselves and have no other name, by their addresses. */
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

    /** Reports why there are no values, where the schema does not ask for that. */
    void report(Outcome outcome) {
        Conflict conflict = outcome.conflict();
        if (conflict != null) {
            diagnostics.report(Code.CONTRADICTION, conflict.place(), conflict.reason());
        }
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
        Site own = key.size() == 1 ? new Site(key.get(0).source(), false) : site;
        String address = open.get(key);
        if (address != null) {
            recursive.put(address, key);
            Documentation documentation = documentations.of(speakers(key), List.of(), JsonType.ALL);
            return Outcome.of(new ReferenceShape(own.source(), documentation, address));
        }
        if (!budget.spend(own.source(), open.size(), key.size())) {
            return Outcome.of(new AnyShape(own.source(), Documentation.NONE));
        }
        open.put(key, own.address());
        outcome = key.size() == 1 ? single(key.get(0), own) : several(schemas, own);
        open.remove(key);
        known.put(key, outcome);
        return outcome;
    }

    private Outcome single(SchemaNode schema, Site site) {
        return evaluate(expander.of(schema), site, speakers(expander.of(schema).inline()));
    }

    /** Where one of the schemas says it all, its shape is taken: then it is one type, wherever it stands. */
    private Outcome several(List<Placed> schemas, Site site) {
        Expansion all = expander.of(schemas);
        List<SchemaNode> speakers = new ArrayList<>(all.inline());
        Collections.reverse(speakers);
        Outcome merged = evaluate(all, site, speakers);
        String structure = Structure.of(merged.shape());
        for (Placed schema : schemas) {
            Outcome one = of(List.of(schema), site);
            if (one.conflict() == null && Structure.of(one.shape()).equals(structure)) {
                return one;
            }
        }
        return merged;
    }

    /** A schema speaks for itself first, then the last of its parts, which is the most special. */
    private static List<SchemaNode> speakers(List<SchemaNode> inline) {
        List<SchemaNode> speakers = new ArrayList<>(inline.subList(1, inline.size()));
        speakers.add(inline.get(0));
        Collections.reverse(speakers);
        return speakers;
    }

    /**
     * What becomes of schemas that were brought together.
     *
     * @param speakers the schemas whose documentation it has; the first that says something counts
     */
    Outcome evaluate(Expansion all, Site site, Collection<SchemaNode> speakers) {
        SchemaNode target = covers.find(all);
        Expansion decisive = target == null ? weakChoices.dropped(all) : all;
        if (target == null && decisive != all) {
            target = covers.find(decisive);
        }
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

    /** What the schemas of a member say of it, the last first. */
    Documentation documentation(List<Placed> schemas, Shape shape) {
        if (schemas.size() == 1) {
            return shape.documentation();
        }
        List<SchemaNode> speakers = new ArrayList<>();
        schemas.forEach(schema -> speakers.addAll(expander.of(schema.schema()).inline()));
        Collections.reverse(speakers);
        return Documentations.with(
                documentations.of(speakers, List.of(), JsonType.ALL),
                shape.documentation().constraints());
    }

    /** The targets of references that bring named objects into a value, in order. */
    List<String> parts(Expansion all) {
        List<String> parts = new ArrayList<>();
        for (Expansion.Target target : all.targets()) {
            if (isObject(target.schema())) {
                parts.add(target.schema().pointer());
            }
        }
        return List.copyOf(new LinkedHashSet<>(parts));
    }

    private boolean isObject(SchemaNode schema) {
        Expansion expansion = expander.of(schema);
        return covers.find(expansion) == null
                && weakChoices.dropped(expansion).choices().isEmpty()
                && types.of(expansion).contains(JsonType.OBJECT)
                && plain.declaresMembers(expansion);
    }

    /** The outcome for a choice or type list, where a value has no other way. */
    static Outcome nothing(Site site, Documentation documentation, @Nullable Conflict conflict) {
        return new Outcome(new NothingShape(site.source(), documentation), conflict);
    }
}
