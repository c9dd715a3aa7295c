package dev.lathe.shape;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which shapes become the same Java, whatever their documentation and places. A shape that stands in many places is
 * looked at once: written out, a few lines of a schema can be more than memory holds.
 */
public final class Structures {
    private final boolean isOrdered;
    private final IdentityHashMap<Shape, Integer> known = new IdentityHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private Structures(boolean isOrdered) {
        this.isOrdered = isOrdered;
    }

    /** For which enums of the same values in another order are different. */
    static Structures ordered() {
        return new Structures(true);
    }

    /** For which enums of the same values are the same, in whatever order. */
    public static Structures unordered() {
        return new Structures(false);
    }

    /** Equal for shapes of equal structure, different for others. */
    public int of(Shape shape) {
        Integer number = known.get(shape);
        if (number == null) {
            String text = shape.getClass().getSimpleName() + text(shape);
            number = numbers.computeIfAbsent(text, key -> numbers.size());
            known.put(shape, number);
        }
        return number;
    }

    private String text(Shape shape) {
        StringBuilder text = new StringBuilder();
        if (shape instanceof ObjectShape object) {
            appendObject(object, text);
        } else if (shape instanceof MapShape map) {
            text.append(of(map.values()));
        } else if (shape instanceof ArrayShape array) {
            text.append(of(array.items()));
        } else if (shape instanceof NullableShape nullable) {
            text.append(of(nullable.value()));
        } else if (shape instanceof UnionShape union) {
            union.arms().forEach(arm -> text.append(of(arm)).append(','));
        } else if (shape instanceof EnumShape values) {
            appendAll(
                    isOrdered
                            ? values.values()
                            : values.values().stream().sorted().toList(),
                    text);
        } else if (shape instanceof ConstantShape constant) {
            text.append(constant.value());
        } else if (shape instanceof ScalarShape scalar) {
            text.append(scalar.kind());
        } else if (shape instanceof ReferenceShape reference) {
            text.append(reference.target());
        }
        return text.toString();
    }

    private void appendObject(ObjectShape object, StringBuilder text) {
        for (PropertyShape property : object.properties().values()) {
            appendQuoted(property.name(), text);
            text.append(property.required()).append(of(property.shape()));
        }
        for (PatternShape pattern : object.patterns()) {
            appendQuoted(pattern.pattern(), text);
            text.append(of(pattern.shape()));
        }
        text.append(object.closed()).append(object.onlyObjects());
        appendAll(object.parts(), text);
        Shape additional = object.additional();
        if (additional != null) {
            text.append(of(additional));
        }
    }

    private static void appendAll(List<String> values, StringBuilder text) {
        text.append(values.size()).append(':');
        values.forEach(value -> appendQuoted(value, text));
    }

    private static void appendQuoted(String value, StringBuilder text) {
        text.append(value.length()).append(':').append(value);
    }
}
