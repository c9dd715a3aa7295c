package dev.lathe.plan;

import dev.lathe.shape.ConstantShape;
import dev.lathe.shape.EnumShape;
import dev.lathe.shape.ObjectShape;
import dev.lathe.shape.PropertyShape;
import dev.lathe.shape.ReferenceShape;
import dev.lathe.shape.ScalarShape;
import dev.lathe.shape.Shape;

/** What is the same in two shapes that allow the same values, whatever their documentation and places. */
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
            object.properties().values().forEach(this::appendMember);
            text.append(object.closed()).append(object.parts());
            if (object.additional() != null) {
                append(object.additional());
            }
        } else if (shape instanceof EnumShape values) {
            appendQuoted(values.values().stream().sorted().toList().toString());
        } else if (shape instanceof ConstantShape constant) {
            appendQuoted(constant.value().toString());
        } else if (shape instanceof ScalarShape scalar) {
            text.append(scalar.kind());
        } else if (shape instanceof ReferenceShape reference) {
            appendQuoted(reference.target());
        } else {
            ShapeWalk.children(shape).forEach(this::append);
        }
        text.append(')');
    }

    private void appendMember(PropertyShape property) {
        appendQuoted(property.name());
        text.append(property.required());
        append(property.shape());
    }

    private void appendQuoted(String value) {
        text.append(value.length()).append(':').append(value);
    }
}
