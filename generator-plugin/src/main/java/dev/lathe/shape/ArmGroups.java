package dev.lathe.shape;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.lathe.diagnostics.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one arm of those that become the same Java: two texts are a text, a text and some constants an open enum. */
final class ArmGroups {
    private final Structures structures;

    ArmGroups(Structures structures) {
        this.structures = structures;
    }

    /** The arms that differ, each where its first stood. */
    List<Shape> distinct(List<Shape> arms, Site site) {
        return groups(arms).stream().map(group -> merged(group, site)).toList();
    }

    /** Whether some arms become one that does not ask what each of them does. */
    boolean asksLess(List<Shape> arms) {
        return groups(arms).stream()
                .anyMatch(group -> group.stream()
                                .map(arm -> arm.documentation().constraints())
                                .distinct()
                                .count()
                        > 1);
    }

    private Collection<List<Shape>> groups(List<Shape> arms) {
        Map<Object, List<Shape>> groups = new LinkedHashMap<>();
        for (Shape arm : arms) {
            ScalarShape.Kind kind = kind(arm);
            Object key = kind == null ? structures.of(arm) : kind;
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(arm);
        }
        return groups.values();
    }

    private static ScalarShape.@Nullable Kind kind(Shape shape) {
        if (shape instanceof EnumShape) {
            return ScalarShape.Kind.STRING;
        }
        if (shape instanceof ScalarShape scalar) {
            return scalar.kind();
        }
        if (!(shape instanceof ConstantShape constant)) {
            return null;
        }
        return switch (JsonType.of(constant.value())) {
            case STRING -> ScalarShape.Kind.STRING;
            case INTEGER -> ScalarShape.Kind.INTEGER;
            case BOOLEAN -> ScalarShape.Kind.BOOLEAN;
            default -> ScalarShape.Kind.NUMBER;
        };
    }

    private Shape merged(List<Shape> group, Site site) {
        Shape first = group.get(0);
        if (group.size() == 1) {
            return first;
        }
        Documentation documentation = common(group);
        ScalarShape.Kind kind = kind(first);
        boolean isSame = group.stream().map(structures::of).distinct().count() == 1;
        if (kind == null || isSame) {
            return Relocation.of(first, first.source(), documentation);
        }
        Set<String> texts = texts(group);
        if (!texts.isEmpty()) {
            return new EnumShape(place(first, site), documentation, List.copyOf(texts));
        }
        if (group.stream().allMatch(ConstantShape.class::isInstance)) {
            ArrayNode values = JsonNodeFactory.instance.arrayNode();
            group.forEach(arm -> values.add(((ConstantShape) arm).value()));
            documentation = Documentations.with(documentation, "enum", values);
        }
        return new ScalarShape(first.source(), documentation, kind);
    }

    /** A new type must not have the address of one that stands elsewhere. */
    private static Source place(Shape first, Site site) {
        return site.contains(first.source())
                ? first.source()
                : Placed.relocated(first.source(), site.address() + "/enum");
    }

    private static Set<String> texts(List<Shape> group) {
        Set<String> texts = new LinkedHashSet<>();
        for (Shape arm : group) {
            if (arm instanceof EnumShape values) {
                texts.addAll(values.values());
            } else if (arm instanceof ConstantShape constant && constant.value().isTextual()) {
                texts.add(constant.value().textValue());
            }
        }
        return texts;
    }

    /** What is said of the first, and asked of all. */
    private static Documentation common(List<Shape> group) {
        Documentation first = group.get(0).documentation();
        List<Documentation.Constraint> constraints = new ArrayList<>(first.constraints());
        group.forEach(arm -> constraints.retainAll(arm.documentation().constraints()));
        return Documentations.with(first, constraints);
    }
}
