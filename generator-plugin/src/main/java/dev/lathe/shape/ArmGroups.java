package dev.lathe.shape;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one arm of those that no reader could tell apart: texts and texts, one constant and another. */
final class ArmGroups {
    private ArmGroups() {}

    /** The arms that differ, each where its first stood. */
    static List<Shape> distinct(List<Shape> arms) {
        Map<String, List<Shape>> groups = new LinkedHashMap<>();
        for (Shape arm : arms) {
            ScalarShape.Kind kind = kind(arm);
            groups.computeIfAbsent(kind == null ? Structure.of(arm) : kind.name(), key -> new ArrayList<>())
                    .add(arm);
        }
        return groups.values().stream().map(ArmGroups::merged).toList();
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

    private static Shape merged(List<Shape> group) {
        Shape first = group.get(0);
        if (group.size() == 1) {
            return first;
        }
        Documentation documentation = common(group);
        ScalarShape.Kind kind = kind(first);
        if (kind == null) {
            return Relocation.of(first, first.source(), documentation);
        }
        if (group.stream().map(Structure::of).distinct().count() == 1) {
            return Relocation.of(first, first.source(), documentation);
        }
        Set<String> texts = texts(group);
        if (!texts.isEmpty()) {
            return new EnumShape(first.source(), documentation, List.copyOf(texts));
        }
        if (group.stream().allMatch(ConstantShape.class::isInstance)) {
            ArrayNode values = JsonNodeFactory.instance.arrayNode();
            group.forEach(arm -> values.add(((ConstantShape) arm).value()));
            documentation = Documentations.with(documentation, "enum", values);
        }
        return new ScalarShape(first.source(), documentation, kind);
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
        List<Documentation.Constraint> constraints =
                new ArrayList<>(group.get(0).documentation().constraints());
        group.forEach(arm -> constraints.retainAll(arm.documentation().constraints()));
        return Documentations.with(group.get(0).documentation(), constraints);
    }
}
