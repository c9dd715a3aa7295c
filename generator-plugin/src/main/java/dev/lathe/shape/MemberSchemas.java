package dev.lathe.shape;

import dev.lathe.diagnostics.Printable;
import dev.lathe.schema.Keyword;
import dev.lathe.schema.SchemaNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What schemas say together of the members of an object. */
final class MemberSchemas {
    private final KeywordReader reader;
    private final Covers covers;
    private final List<Placed> atoms;
    private final Map<String, List<Placed>> byName = new LinkedHashMap<>();
    private final Map<String, SchemaNode> demands = new LinkedHashMap<>();

    MemberSchemas(Expansion all, KeywordReader reader, Covers covers) {
        this.reader = reader;
        this.covers = covers;
        this.atoms = all.atoms();
        atoms.forEach(this::declare);
        for (Placed atom : atoms) {
            reader.texts(atom.schema(), Keyword.REQUIRED).forEach(this::demand);
        }
        byName.forEach((name, schemas) -> schemas.addAll(0, asOneOfTheOthers(name)));
    }

    private void declare(Placed atom) {
        properties(atom)
                .forEach((name, schema) ->
                        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(atom.inner(schema)));
    }

    private void demand(String name, SchemaNode place) {
        demands.putIfAbsent(name, place);
        byName.computeIfAbsent(name, key -> new ArrayList<>());
    }

    private Map<String, SchemaNode> properties(Placed atom) {
        return reader.named(atom.schema(), Keyword.PROPERTIES);
    }

    /** The schemas of each member that has a name, those that name it last; none for one that is only asked for. */
    Map<String, List<Placed>> byName() {
        return Collections.unmodifiableMap(byName);
    }

    /** Where a member is required; null where it is not. */
    @Nullable
    SchemaNode demand(String name) {
        return demands.get(name);
    }

    /** The schemas of the members that have no name here. */
    List<Placed> others() {
        List<Placed> others = new ArrayList<>();
        for (Placed atom : atoms) {
            SchemaNode additional = reader.schema(atom.schema(), Keyword.ADDITIONAL_PROPERTIES);
            if (additional != null && !covers.isAnything(additional) && !hasUnknownPattern(atom)) {
                others.add(atom.inner(additional));
            }
        }
        return others;
    }

    /** The schemas of the members whose names match a pattern. */
    Map<String, List<Placed>> byPattern() {
        Map<String, List<Placed>> byPattern = new LinkedHashMap<>();
        for (Placed atom : atoms) {
            reader.named(atom.schema(), Keyword.PATTERN_PROPERTIES)
                    .forEach((pattern, schema) -> byPattern
                            .computeIfAbsent(pattern, key -> new ArrayList<>())
                            .add(atom.inner(schema)));
        }
        return byPattern;
    }

    /** Whether members may match a pattern that is not understood: then it is not known which are the others. */
    private boolean hasUnknownPattern(Placed atom) {
        return reader.named(atom.schema(), Keyword.PATTERN_PROPERTIES).keySet().stream()
                .anyMatch(pattern -> RegexTranslation.of(pattern) == null);
    }

    /** Why a member that is required may not be there; null where it may. */
    @Nullable
    Conflict forbidden(String name) {
        SchemaNode demand = demands.get(name);
        if (demand == null) {
            return null;
        }
        for (Placed atom : atoms) {
            SchemaNode additional = additional(atom);
            if (additional != null
                    && KeywordReader.isFalse(additional)
                    && !properties(atom).containsKey(name)) {
                return new Conflict(
                        demand.source(),
                        Printable.quote(name) + " is required here, and \"additionalProperties\" in "
                                + additional.source()
                                + " forbids it; list it in the properties beside that, or do not require it");
            }
        }
        return null;
    }

    private List<Placed> asOneOfTheOthers(String name) {
        List<Placed> schemas = new ArrayList<>();
        for (Placed atom : atoms) {
            SchemaNode additional = additional(atom);
            if (additional != null
                    && !KeywordReader.isFalse(additional)
                    && !properties(atom).containsKey(name)) {
                schemas.add(atom.inner(additional));
            }
        }
        return schemas;
    }

    /** What a schema says of the members that it does not name; null where it leaves them open. */
    private @Nullable SchemaNode additional(Placed atom) {
        // a member whose name fits a pattern is none of the others; its own schema says enough
        boolean hasPatterns = reader.get(atom.schema(), Keyword.PATTERN_PROPERTIES) != null;
        SchemaNode additional = reader.schema(atom.schema(), Keyword.ADDITIONAL_PROPERTIES);
        return additional == null || hasPatterns || covers.isAnything(additional) ? null : additional;
    }
}
