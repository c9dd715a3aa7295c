package dev.lathe.shape;

import java.util.stream.Collectors;

/** Shapes as short text: what they allow, where types stand, and what is asked beyond the shape. */
final class Show {
    private Show() {}

    /** The shape without its documentation's words. */
    static String of(Shape shape) {
        return bare(shape) + constraints(shape.documentation());
    }

    private static String bare(Shape shape) {
        if (shape instanceof ObjectShape object) {
            String members = object.properties().values().stream()
                    .map(p -> p.name() + (p.required() ? ": " : "?: ") + of(p.shape()))
                    .collect(Collectors.joining(", "));
            Shape additional = object.additional();
            String others = object.closed() ? ", closed" : additional == null ? "" : ", *: " + of(additional);
            String patterns = object.patterns().stream()
                    .map(pattern -> ", /" + pattern.pattern() + "/: " + of(pattern.shape()))
                    .collect(Collectors.joining());
            String parts = object.parts().isEmpty() ? "" : " of " + String.join(" ", object.parts());
            return "{" + members + patterns + others + "}" + parts;
        }
        if (shape instanceof MapShape map) {
            return "map(" + of(map.values()) + ")";
        }
        if (shape instanceof ArrayShape array) {
            return "[" + of(array.items()) + "]";
        }
        if (shape instanceof UnionShape union) {
            return union.arms().stream().map(Show::of).collect(Collectors.joining(" | ", "(", ")"));
        }
        if (shape instanceof EnumShape values) {
            return String.join("/", values.values());
        }
        if (shape instanceof ConstantShape constant) {
            return "=" + constant.value();
        }
        if (shape instanceof ScalarShape scalar) {
            return scalar.kind().name().toLowerCase(java.util.Locale.ROOT);
        }
        if (shape instanceof NullableShape nullable) {
            return "null|" + of(nullable.value());
        }
        if (shape instanceof ReferenceShape reference) {
            return "->" + reference.target();
        }
        return shape instanceof AnyShape ? "any" : "nothing";
    }

    private static String constraints(Documentation documentation) {
        return documentation.constraints().stream()
                .map(c -> " " + c.keyword() + " " + c.value())
                .collect(Collectors.joining(""));
    }
}
