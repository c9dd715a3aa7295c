package dev.lathe.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.schema.SchemaNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Shapes {@code enum} and {@code const}. */
final class ValueShapes {
    private final KeywordReader reader;
    private final Structures structures;
    private final Conflicts conflicts;
    private final Diagnostics diagnostics;

    ValueShapes(KeywordReader reader, Structures structures, Conflicts conflicts, Diagnostics diagnostics) {
        this.structures = structures;
        this.reader = reader;
        this.conflicts = conflicts;
        this.diagnostics = diagnostics;
    }

    /** Whether some of the schemas list values. */
    boolean isEnumerated(Expansion all) {
        return all.atoms().stream().anyMatch(atom -> reader.values(atom.schema()) != null);
    }

    /** What becomes of schemas of which at least one lists values. */
    Outcome of(Expansion all, Site site, Documentation documentation, Set<JsonType> allowed) {
        List<Placed> values = List.of();
        Placed last = null;
        for (Placed atom : all.atoms()) {
            List<SchemaNode> own = reader.values(atom.schema());
            if (own == null) {
                continue;
            }
            List<Placed> shared = last == null ? placed(atom, own) : shared(placed(atom, own), values);
            if (shared.isEmpty() && last != null) {
                return Shaper.nothing(site, documentation, Conflicts.ofLists(atom, last));
            }
            values = shared;
            last = atom;
        }
        List<Placed> fitting = new ArrayList<>(values);
        fitting.removeIf(value -> !allowed.contains(JsonType.of(value.schema().json())));
        if (fitting.isEmpty() && last != null) {
            return Shaper.nothing(site, documentation, conflicts.ofValues(all, last, values));
        }
        if (!site.arm() && all.targets().isEmpty()) {
            values.stream().filter(value -> !fitting.contains(value)).forEach(this::reportExcluded);
        }
        return Outcome.of(shape(fitting, site, documentation));
    }

    /** Each value once. */
    private static List<Placed> placed(Placed list, List<SchemaNode> values) {
        List<Placed> placed = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (SchemaNode value : values) {
            if (seen.add(key(value.json()))) {
                placed.add(list.inner(value));
            }
        }
        return placed;
    }

    private static List<Placed> shared(List<Placed> some, List<Placed> others) {
        Set<Object> known = new HashSet<>();
        others.forEach(value -> known.add(key(value.schema().json())));
        return some.stream()
                .filter(value -> known.contains(key(value.schema().json())))
                .toList();
    }

    /** Equal for equal values: numbers of equal worth are equal, as JSON Schema has it. */
    private static Object key(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().stripTrailingZeros();
        }
        if (value.isArray()) {
            List<Object> elements = new ArrayList<>();
            value.forEach(element -> elements.add(key(element)));
            return elements;
        }
        if (value.isObject()) {
            Map<String, Object> members = new HashMap<>();
            value.properties().forEach(member -> members.put(member.getKey(), key(member.getValue())));
            return members;
        }
        return value;
    }

    private void reportExcluded(Placed value) {
        diagnostics.report(
                Code.UNUSED_KEYWORD,
                value.schema().source(),
                "the type beside this list excludes this value; add its type there, or remove the value");
    }

    private Shape shape(List<Placed> values, Site site, Documentation documentation) {
        if (values.stream().anyMatch(value -> !isPlain(value.schema().json()))) {
            return new AnyShape(site.source(), constrained(values, documentation));
        }
        Map<ScalarShape.Kind, List<Placed>> kinds = kinds(values);
        Alternatives alternatives = new Alternatives(structures);
        kinds.forEach((kind, some) -> {
            Placed first = some.get(0);
            Site own = kinds.size() == 1
                    ? site
                    : site.part(
                            first.schema().source(),
                            first.path(),
                            "/enum/" + kind.name().toLowerCase(Locale.ROOT));
            alternatives.add(shape(kind, some, own, kinds.size() == 1 ? documentation : Documentation.NONE));
        });
        if (values.stream().anyMatch(value -> value.schema().json().isNull())) {
            alternatives.addNull();
        }
        return alternatives.shape(site, documentation);
    }

    /** Whether Java's types hold a value: not a container, and no number beyond {@code long} and {@code double}. */
    private static boolean isPlain(JsonNode value) {
        if (value.isContainerNode()) {
            return false;
        }
        if (!value.isNumber()) {
            return true;
        }
        if (JsonType.of(value) == JsonType.INTEGER) {
            return value.decimalValue().toBigInteger().bitLength() < Long.SIZE;
        }
        double nearest = value.doubleValue();
        return Double.isFinite(nearest) && BigDecimal.valueOf(nearest).compareTo(value.decimalValue()) == 0;
    }

    /** In the order of their first values; all numbers are of one kind. */
    private static Map<ScalarShape.Kind, List<Placed>> kinds(List<Placed> values) {
        Map<ScalarShape.Kind, List<Placed>> kinds = new EnumMap<>(ScalarShape.Kind.class);
        boolean hasFractions =
                values.stream().anyMatch(value -> JsonType.of(value.schema().json()) == JsonType.NUMBER);
        for (Placed value : values) {
            ScalarShape.Kind kind = switch (JsonType.of(value.schema().json())) {
                case STRING -> ScalarShape.Kind.STRING;
                case BOOLEAN -> ScalarShape.Kind.BOOLEAN;
                case INTEGER -> hasFractions ? ScalarShape.Kind.NUMBER : ScalarShape.Kind.INTEGER;
                case NUMBER -> ScalarShape.Kind.NUMBER;
                default -> null;
            };
            if (kind != null) {
                kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(value);
            }
        }
        return kinds;
    }

    private static Shape shape(ScalarShape.Kind kind, List<Placed> values, Site site, Documentation documentation) {
        if (values.size() == 1) {
            return new ConstantShape(
                    site.source(), documentation, values.get(0).schema().json());
        }
        if (kind == ScalarShape.Kind.STRING) {
            return new EnumShape(
                    site.source(),
                    documentation,
                    values.stream()
                            .map(value -> value.schema().json().textValue())
                            .toList());
        }
        return new ScalarShape(site.source(), constrained(values, documentation), kind);
    }

    private static Documentation constrained(List<Placed> values, Documentation documentation) {
        if (values.size() == 1) {
            return Documentations.with(
                    documentation, "const", values.get(0).schema().json());
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> list.add(value.schema().json()));
        return Documentations.with(documentation, "enum", list);
    }
}
