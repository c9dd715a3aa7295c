package dev.lathe.shape;

import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import dev.lathe.schema.Keyword;
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

    ObjectShapes(Shaper shaper, KeywordReader reader, Covers covers) {
        this.shaper = shaper;
        this.reader = reader;
        this.covers = covers;
    }

    /** Whether some of the schemas name members. */
    boolean declaresMembers(Expansion all) {
        return !declared(all).isEmpty() || !required(all).isEmpty();
    }

    /** What becomes of schemas that describe an object together. */
    Outcome of(Expansion all, Site site, Documentation documentation) {
        Map<String, List<Placed>> declared = declared(all);
        Map<String, SchemaNode> required = required(all);
        required.keySet().forEach(name -> declared.computeIfAbsent(name, key -> new ArrayList<>()));
        Map<String, PropertyShape> properties = new LinkedHashMap<>();
        for (Map.Entry<String, List<Placed>> member : declared.entrySet()) {
            String name = member.getKey();
            SchemaNode demand = required.get(name);
            Conflict forbidden = demand == null ? null : forbidden(all, name, demand);
            if (forbidden != null) {
                return Shaper.nothing(site, documentation, forbidden);
            }
            List<Placed> schemas = new ArrayList<>(member.getValue());
            schemas.addAll(additionalFor(all, name));
            if (schemas.isEmpty() && demand != null) {
                properties.put(name, undeclared(name, demand));
                continue;
            }
            Outcome outcome = shaper.of(schemas, site(schemas, site, name));
            if (outcome.conflict() != null && demand != null) {
                return Shaper.nothing(site, documentation, outcome.conflict());
            }
            if (!site.arm()) {
                shaper.report(outcome);
            }
            properties.put(name, property(name, schemas, demand != null, outcome.shape()));
        }
        return Outcome.of(shape(all, site, documentation, properties));
    }

    private Shape shape(Expansion all, Site site, Documentation documentation, Map<String, PropertyShape> properties) {
        Shape additional = additional(all, site);
        boolean isClosed = additional instanceof NothingShape;
        if (properties.isEmpty()) {
            Shape values = additional == null ? new AnyShape(site.source(), Documentation.NONE) : additional;
            return new MapShape(site.source(), documentation, values);
        }
        return new ObjectShape(
                site.source(),
                documentation,
                Collections.unmodifiableMap(properties),
                isClosed ? null : additional,
                isClosed,
                shaper.parts(all));
    }

    private Map<String, List<Placed>> declared(Expansion all) {
        Map<String, List<Placed>> declared = new LinkedHashMap<>();
        for (Placed atom : all.atoms()) {
            reader.named(atom.schema(), Keyword.PROPERTIES)
                    .forEach((name, schema) -> declared.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(atom.inner(schema)));
        }
        return declared;
    }

    private Map<String, SchemaNode> required(Expansion all) {
        Map<String, SchemaNode> required = new LinkedHashMap<>();
        for (Placed atom : all.atoms()) {
            reader.texts(atom.schema(), Keyword.REQUIRED).forEach(required::putIfAbsent);
        }
        return required;
    }

    /** What schemas that do not name a member say of it as one of the others. */
    private List<Placed> additionalFor(Expansion all, String name) {
        List<Placed> schemas = new ArrayList<>();
        for (Placed atom : all.atoms()) {
            SchemaNode additional = additional(atom);
            boolean isOther = !reader.named(atom.schema(), Keyword.PROPERTIES).containsKey(name);
            if (isOther && additional != null && !KeywordReader.isFalse(additional)) {
                schemas.add(atom.inner(additional));
            }
        }
        return schemas;
    }

    /** Why a member that must be there may not. */
    private @Nullable Conflict forbidden(Expansion all, String name, SchemaNode demand) {
        for (Placed atom : all.atoms()) {
            SchemaNode additional = additional(atom);
            boolean isOther = !reader.named(atom.schema(), Keyword.PROPERTIES).containsKey(name);
            if (isOther && additional != null && KeywordReader.isFalse(additional)) {
                return new Conflict(
                        demand.source(),
                        Printable.quote(name) + " is required here, and \"additionalProperties\" in "
                                + additional.source()
                                + " forbids it; name it in the properties there, or allow others");
            }
        }
        return null;
    }

    /** What a schema says of the members that it does not name; null where it leaves them open. */
    private @Nullable SchemaNode additional(Placed atom) {
        // a member whose name fits a pattern is none of the others, and which those are is not worked out
        boolean hasPatterns = reader.get(atom.schema(), Keyword.PATTERN_PROPERTIES) != null;
        SchemaNode additional = reader.schema(atom.schema(), Keyword.ADDITIONAL_PROPERTIES);
        return additional == null || hasPatterns || covers.isAnything(additional) ? null : additional;
    }

    private @Nullable Shape additional(Expansion all, Site site) {
        List<Placed> schemas = new ArrayList<>();
        for (Placed atom : all.atoms()) {
            SchemaNode additional = additional(atom);
            if (additional != null) {
                schemas.add(atom.inner(additional));
            }
        }
        if (schemas.isEmpty()) {
            return null;
        }
        Outcome outcome = shaper.of(schemas, site(schemas, site, "/additionalProperties"));
        if (schemas.size() == 1) {
            shaper.report(outcome);
        }
        return outcome.shape();
    }

    private static Site site(List<Placed> schemas, Site site, String name) {
        Placed last = schemas.get(schemas.size() - 1);
        String tail = name.startsWith("/") ? name : Pointers.child("/properties", name);
        String address = last.path().startsWith(site.address() + '/') ? last.path() : site.address() + tail;
        return new Site(Placed.relocated(last.schema().source(), address), site.arm());
    }

    private static PropertyShape undeclared(String name, SchemaNode demand) {
        Source source = demand.source();
        return new PropertyShape(name, source, true, new AnyShape(source, Documentation.NONE), Documentation.NONE);
    }

    private PropertyShape property(String name, List<Placed> schemas, boolean required, Shape shape) {
        Documentation documentation = shaper.documentation(schemas, shape);
        Source source = schemas.get(schemas.size() - 1).schema().source();
        return new PropertyShape(name, source, required, shape, documentation);
    }
}
