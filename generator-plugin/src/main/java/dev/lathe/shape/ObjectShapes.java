package dev.lathe.shape;

import dev.lathe.diagnostics.Source;
import dev.lathe.schema.Pointers;
import dev.lathe.schema.SchemaNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shapes objects. */
final class ObjectShapes {
    private final Shaper shaper;
    private final KeywordReader reader;
    private final Covers covers;
    private final Structures structures;
    private final MergeBudget budget;

    ObjectShapes(Shaper shaper, KeywordReader reader, Covers covers, Structures structures, MergeBudget budget) {
        this.structures = structures;
        this.budget = budget;
        this.shaper = shaper;
        this.reader = reader;
        this.covers = covers;
    }

    /**
     * What becomes of schemas that describe an object together.
     *
     * @param onlyObjects whether they forbid what is no object
     */
    Outcome of(Expansion all, Site site, Documentation documentation, boolean onlyObjects) {
        MemberSchemas members = new MemberSchemas(all, reader, covers);
        if (!budget.spend(site.source(), 0, members.byName().size())) {
            return Outcome.of(new AnyShape(site.source(), documentation));
        }
        Map<String, PropertyShape> properties = new LinkedHashMap<>();
        for (Map.Entry<String, List<Placed>> member : members.byName().entrySet()) {
            String name = member.getKey();
            Conflict conflict = members.forbidden(name);
            if (conflict != null && !site.arm()) {
                shaper.report(conflict, "it may be anything");
                conflict = null;
            }
            if (conflict == null) {
                conflict = add(name, member.getValue(), members.demand(name), site, properties);
            }
            if (conflict != null) {
                return Shaper.nothing(site, documentation, conflict);
            }
        }
        OtherMembers rest = OtherMembers.of(patterns(members, site), others(members.others(), site), structures);
        Documentation whole = rest.added(documentation);
        Shape others = rest.others();
        if (properties.isEmpty() && rest.patterns().isEmpty()) {
            Shape values = others == null ? new AnyShape(site.source(), Documentation.NONE) : others;
            return Outcome.of(new MapShape(site.source(), whole, values));
        }
        return Outcome.of(new ObjectShape(
                site.source(),
                whole,
                Collections.unmodifiableMap(properties),
                rest.patterns(),
                rest.closed() ? null : others,
                rest.closed(),
                onlyObjects,
                shaper.parts(all)));
    }

    private List<PatternShape> patterns(MemberSchemas members, Site site) {
        List<PatternShape> patterns = new ArrayList<>();
        members.byPattern().forEach((pattern, schemas) -> {
            String regex = RegexTranslation.of(pattern);
            if (regex != null) {
                Site own = site(schemas, site, Pointers.child("/patternProperties", pattern));
                Outcome outcome = shaper.of(schemas, own);
                Shape shape = schemas.size() == 1 ? shaper.reported(outcome) : outcome.shape();
                patterns.add(new PatternShape(pattern, regex, own.source(), shape));
            }
        });
        return patterns;
    }

    /** Adds a member; returns why there can be no object, where it must be there and cannot. */
    private @Nullable Conflict add(
            String name,
            List<Placed> schemas,
            @Nullable SchemaNode demand,
            Site site,
            Map<String, PropertyShape> properties) {
        if (schemas.isEmpty() && demand != null) {
            properties.put(name, undeclared(name, demand.source()));
            return null;
        }
        Outcome outcome = shaper.of(schemas, site(schemas, site, Pointers.child("/properties", name)));
        if (outcome.conflict() != null && demand != null && site.arm()) {
            return outcome.conflict();
        }
        boolean isMistake = !site.arm() || schemas.size() == 1;
        Shape shape = isMistake ? shaper.reported(outcome) : outcome.shape();
        Source source = schemas.get(schemas.size() - 1).schema().source();
        Documentation documentation = shaper.documentation(schemas, shape);
        properties.put(name, new PropertyShape(name, source, demand != null, shape, documentation));
        return null;
    }

    private static PropertyShape undeclared(String name, Source source) {
        return new PropertyShape(name, source, true, new AnyShape(source, Documentation.NONE), Documentation.NONE);
    }

    private @Nullable Shape others(List<Placed> schemas, Site site) {
        if (schemas.isEmpty()) {
            return null;
        }
        Outcome outcome = shaper.of(schemas, site(schemas, site, "/additionalProperties"));
        return schemas.size() == 1 ? shaper.reported(outcome) : outcome.shape();
    }

    /** The last of several schemas for one member is the most special: the shape comes to stand there. */
    private static Site site(List<Placed> schemas, Site site, String tail) {
        Placed last = schemas.get(schemas.size() - 1);
        return site.part(last.schema().source(), last.path(), tail);
    }
}
