package dev.lathe.shape;

import dev.lathe.diagnostics.Printable;
import dev.lathe.schema.Keyword;
import dev.lathe.schema.SchemaNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What schemas say together of the members of an object. */
final class MemberSchemas {
    private final KeywordReader reader;
    private final Covers covers;
    private final List<Restriction> restrictions = new ArrayList<>();
    private final List<Placed> others = new ArrayList<>();
    private final Map<String, List<Placed>> byPattern = new LinkedHashMap<>();
    private final Map<String, List<Placed>> byName = new LinkedHashMap<>();
    private final Map<String, SchemaNode> demands = new LinkedHashMap<>();

    MemberSchemas(Expansion all, KeywordReader reader, Covers covers) {
        this.reader = reader;
        this.covers = covers;
        all.atoms().forEach(this::declare);
        for (Placed atom : all.atoms()) {
            reader.texts(atom.schema(), Keyword.REQUIRED).forEach(this::demand);
            restrict(atom);
        }
        byName.forEach((name, schemas) -> schemas.addAll(0, asOneOfTheOthers(name)));
    }

    /**
     * What a schema says of the members that it does not name.
     *
     * @param names those that it names
     */
    private record Restriction(Set<String> names, Placed others) {

        boolean isAbout(String name) {
            return !names.contains(name);
        }

        boolean isForbidding() {
            return KeywordReader.isFalse(others.schema());
        }
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
        return Collections.unmodifiableList(others);
    }

    /** The schemas of the members whose names match a pattern. */
    Map<String, List<Placed>> byPattern() {
        return Collections.unmodifiableMap(byPattern);
    }

    /** Why a member that is required may not be there; null where it may. */
    @Nullable
    Conflict forbidden(String name) {
        SchemaNode demand = demands.get(name);
        for (Restriction restriction : restrictions) {
            if (demand != null && restriction.isForbidding() && restriction.isAbout(name)) {
                return new Conflict(
                        demand.source(),
                        Printable.quote(name) + " is required here, and \"additionalProperties\" in "
                                + restriction.others().schema().source()
                                + " forbids it; list it in the properties beside that, or do not require it");
            }
        }
        return null;
    }

    private List<Placed> asOneOfTheOthers(String name) {
        return restrictions.stream()
                .filter(restriction -> restriction.isAbout(name) && !restriction.isForbidding())
                .map(Restriction::others)
                .toList();
    }

    private void restrict(Placed atom) {
        Map<String, SchemaNode> patterns = reader.named(atom.schema(), Keyword.PATTERN_PROPERTIES);
        patterns.forEach((pattern, schema) ->
                byPattern.computeIfAbsent(pattern, key -> new ArrayList<>()).add(atom.inner(schema)));
        SchemaNode additional = reader.schema(atom.schema(), Keyword.ADDITIONAL_PROPERTIES);
        if (additional == null || covers.isAnything(additional)) {
            return;
        }
        // a pattern that is not understood leaves open which members are the others
        if (patterns.keySet().stream().noneMatch(pattern -> RegexTranslation.of(pattern) == null)) {
            others.add(atom.inner(additional));
        }
        // a member whose name fits a pattern is none of the others; its own schema says enough
        if (reader.get(atom.schema(), Keyword.PATTERN_PROPERTIES) == null) {
            restrictions.add(new Restriction(properties(atom).keySet(), atom.inner(additional)));
        }
    }
}
