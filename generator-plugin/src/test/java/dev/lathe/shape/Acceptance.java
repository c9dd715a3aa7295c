package dev.lathe.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Whether a model of these shapes can hold a value. Enums are open; constraints are not checked. */
final class Acceptance {
    private final Shapes shapes;

    Acceptance(Shapes shapes) {
        this.shapes = shapes;
    }

    boolean accepts(Shape shape, JsonNode value) {
        if (shape instanceof ReferenceShape reference) {
            return accepts(shapes.at(reference.target()), value);
        }
        if (shape instanceof NullableShape nullable) {
            return value.isNull() || accepts(nullable.value(), value);
        }
        if (shape instanceof UnionShape union) {
            return union.arms().stream().anyMatch(arm -> accepts(arm, value));
        }
        if (shape instanceof ObjectShape object) {
            return value.isObject() && accepts(object, value);
        }
        if (shape instanceof MapShape map) {
            return value.isObject() && all(value).stream().allMatch(member -> accepts(map.values(), member));
        }
        if (shape instanceof ArrayShape array) {
            return value.isArray() && all(value).stream().allMatch(element -> accepts(array.items(), element));
        }
        if (shape instanceof EnumShape) {
            return value.isTextual();
        }
        if (shape instanceof ConstantShape constant) {
            return constant.value().equals(value)
                    || (value.isNumber()
                            && constant.value().isNumber()
                            && value.decimalValue().compareTo(constant.value().decimalValue()) == 0);
        }
        if (shape instanceof ScalarShape scalar) {
            return switch (scalar.kind()) {
                case STRING -> value.isTextual();
                case BOOLEAN -> value.isBoolean();
                case NUMBER -> value.isNumber();
                case INTEGER -> JsonType.of(value) == JsonType.INTEGER;
            };
        }
        return shape instanceof AnyShape;
    }

    private boolean accepts(ObjectShape object, JsonNode value) {
        for (PropertyShape property : object.properties().values()) {
            JsonNode member = value.get(property.name());
            if (member == null ? property.required() : !accepts(property.shape(), member)) {
                return false;
            }
        }
        for (var member : value.properties()) {
            boolean isOther = !object.properties().containsKey(member.getKey());
            Shape additional = object.additional();
            if (isOther && (object.closed() || (additional != null && !accepts(additional, member.getValue())))) {
                return false;
            }
        }
        return true;
    }

    private static List<JsonNode> all(JsonNode container) {
        List<JsonNode> all = new ArrayList<>();
        container.forEach(all::add);
        return all;
    }
}
