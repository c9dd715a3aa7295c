package dev.lathe.shape;

import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.schema.Keyword;
import dev.lathe.schema.SchemaNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shapes what has no choices left: by its values, or else by its types. */
final class PlainShapes {
    private final KeywordReader reader;
    private final TypeSets types;
    private final Documentations documentations;
    private final Structures structures;
    private final ValueShapes values;
    private final ObjectShapes objects;
    private final ArrayShapes arrays;
    private final Conflicts conflicts;

    PlainShapes(
            Shaper shaper,
            KeywordReader reader,
            TypeSets types,
            Documentations documentations,
            Covers covers,
            Structures structures,
            MergeBudget budget,
            Diagnostics diagnostics) {
        this.reader = reader;
        this.types = types;
        this.documentations = documentations;
        this.structures = structures;
        this.conflicts = new Conflicts(reader, types);
        this.values = new ValueShapes(reader, structures, conflicts, diagnostics);
        this.objects = new ObjectShapes(shaper, reader, covers, structures, budget);
        this.arrays = new ArrayShapes(shaper, reader, covers, structures);
    }

    /** What becomes of schemas without choices. */
    Outcome of(Expansion all, Site site, Documentation documentation) {
        Set<JsonType> allowed = types.of(all);
        if (all.atoms().stream().anyMatch(atom -> KeywordReader.isFalse(atom.schema()))) {
            return Shaper.nothing(site, documentation, null);
        }
        if (values.isEnumerated(all)) {
            return values.of(all, site, documentation, allowed);
        }
        if (allowed.isEmpty()) {
            return Shaper.nothing(site, documentation, conflicts.ofTypes(all));
        }
        if (allowed.containsAll(JsonType.ALL)) {
            return Outcome.of(new AnyShape(site.source(), documentation));
        }
        Outcome outcome = ofTypes(all, allowed, site, documentation);
        boolean isOpen = outcome.conflict() == null && !types.areSaid(all);
        return isOpen ? Outcome.of(open(outcome.shape(), site, documentation)) : outcome;
    }

    /** A container that is only guessed leaves room for what is none; an object does so itself. */
    private static Shape open(Shape shape, Site site, Documentation documentation) {
        Shape content =
                shape instanceof ArrayShape array ? array.items() : shape instanceof MapShape map ? map.values() : null;
        if (content == null) {
            return shape;
        }
        return content instanceof AnyShape
                ? new AnyShape(site.source(), documentation)
                : new NullableShape(
                        site.source(), documentation, new UnionShape(site.source(), documentation, List.of(shape)));
    }

    private Outcome ofTypes(Expansion all, Set<JsonType> allowed, Site site, Documentation documentation) {
        List<Arm> arms = arms(all, allowed, site);
        Alternatives alternatives = new Alternatives(structures);
        @Nullable Conflict conflict = null;
        for (Arm arm : arms) {
            Site own = arms.size() == 1 ? site : arm.site();
            Documentation narrowed = arms.size() == 1
                    ? documentation
                    : Documentations.with(Documentation.NONE, documentations.constraints(all.atoms(), arm.types()));
            Outcome outcome = ofType(all, arm.types(), own, narrowed);
            conflict = conflict == null ? outcome.conflict() : conflict;
            alternatives.add(outcome.shape());
        }
        if (allowed.contains(JsonType.NULL)) {
            alternatives.addNull();
        }
        return alternatives.isEmpty()
                ? Shaper.nothing(site, documentation, conflict)
                : Outcome.of(alternatives.shape(site, documentation));
    }

    private Outcome ofType(Expansion all, Set<JsonType> type, Site site, Documentation documentation) {
        if (type.contains(JsonType.OBJECT)) {
            return objects.of(all, site, documentation, types.areSaid(all));
        }
        if (type.contains(JsonType.ARRAY)) {
            return arrays.of(all, site, documentation);
        }
        ScalarShape.Kind kind = type.contains(JsonType.STRING)
                ? ScalarShape.Kind.STRING
                : type.contains(JsonType.BOOLEAN)
                        ? ScalarShape.Kind.BOOLEAN
                        : type.contains(JsonType.NUMBER) ? ScalarShape.Kind.NUMBER : ScalarShape.Kind.INTEGER;
        return Outcome.of(new ScalarShape(site.source(), documentation, kind));
    }

    /** One of the types of a value other than null; both kinds of numbers are one. */
    private record Arm(Set<JsonType> types, Site site) {}

    /** In the order in which {@code type} lists them. */
    private List<Arm> arms(Expansion all, Set<JsonType> allowed, Site site) {
        List<Arm> arms = new ArrayList<>();
        Set<JsonType> left = EnumSet.copyOf(allowed);
        left.remove(JsonType.NULL);
        List<Placed> backwards = new ArrayList<>(all.atoms());
        Collections.reverse(backwards);
        for (Placed atom : backwards) {
            for (Map.Entry<String, SchemaNode> word :
                    reader.texts(atom.schema(), Keyword.TYPE).entrySet()) {
                SchemaNode place = word.getValue();
                String tail = place.pointer().substring(atom.schema().pointer().length());
                addArm(
                        arms,
                        left,
                        JsonType.named(word.getKey()),
                        site.part(place.source(), atom.path(place.pointer()), tail));
            }
        }
        for (JsonType type : JsonType.values()) {
            addArm(arms, left, EnumSet.of(type), site.part(site.source(), site.address() + "/type/" + type.word(), ""));
        }
        return arms;
    }

    private static void addArm(List<Arm> arms, Set<JsonType> left, Set<JsonType> named, Site site) {
        boolean isNumber = !Collections.disjoint(named, Effect.concerns(Keyword.MINIMUM));
        Set<JsonType> types = EnumSet.copyOf(left);
        types.retainAll(isNumber ? Effect.concerns(Keyword.MINIMUM) : named);
        if (!types.isEmpty()) {
            left.removeAll(types);
            arms.add(new Arm(types, site));
        }
    }
}
