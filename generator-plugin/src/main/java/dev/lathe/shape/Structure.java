package dev.lathe.shape;

import java.util.List;

/** What is the same in two shapes that become the same Java, whatever their documentation and places. */
final class Structure {
    private final StringBuilder text = new StringBuilder();

    private Structure() {}

    /** Equal for shapes of equal structure, different for others. */
    static String of(Shape shape) {
        Structure structure = new Structure();
        structure.append(shape);
        return structure.text.toString();
    }

    private void append(Shape shape) {
        text.append(shape.getClass().getSimpleName()).append('(');
        if (shape instanceof ObjectShape object) {
            appendObject(object);
        } else if (shape instanceof MapShape map) {
            append(map.values());
        } else if (shape instanceof ArrayShape array) {
            append(array.items());
        } else if (shape instanceof NullableShape nullable) {
            append(nullable.value());
        } else if (shape instanceof UnionShape union) {
            union.arms().forEach(this::append);
        } else if (shape instanceof EnumShape values) {
            appendAll(values.values());
        } else if (shape instanceof ConstantShape constant) {
            appendQuoted(constant.value().toString());
        } else if (shape instanceof ScalarShape scalar) {
            text.append(scalar.kind());
        } else if (shape instanceof ReferenceShape reference) {
            appendQuoted(reference.target());
        }
        text.append(')');
    }

    private void appendObject(ObjectShape object) {
        for (PropertyShape property : object.properties().values()) {
            appendQuoted(property.name());
            text.append(property.required());
            append(property.shape());
        }
        text.append(object.closed());
        appendAll(object.parts());
        Shape additional = object.additional();
        if (additional != null) {
            append(additional);
        }
    }

    private void appendAll(List<String> values) {
        text.append(values.size());
        values.forEach(this::appendQuoted);
    }

    private void appendQuoted(String value) {
        text.append(value.length()).append(':').append(value);
    }
}
