package dev.lathe.diff;

import dev.lathe.diagnostics.Printable;
import dev.lathe.schema.Pointers;
import dev.lathe.shape.AnyShape;
import dev.lathe.shape.ArrayShape;
import dev.lathe.shape.ConstantShape;
import dev.lathe.shape.EnumShape;
import dev.lathe.shape.MapShape;
import dev.lathe.shape.NothingShape;
import dev.lathe.shape.NullableShape;
import dev.lathe.shape.ReferenceShape;
import dev.lathe.shape.ScalarShape;
import dev.lathe.shape.Shape;
import dev.lathe.shape.UnionShape;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in a few words what values a shape has; safe to print, whatever a stranger's schema holds. */
final class ShapeWords {
    private static final int MOST = 6;
    private static final int DEEPEST = 3;

    private ShapeWords() {}

    static String of(Shape shape) {
        return of(shape, 0);
    }

    private static String of(Shape shape, int depth) {
        if (depth > DEEPEST) {
            return "…";
        }
        if (shape instanceof ReferenceShape reference) {
            return name(reference.target());
        }
        if (shape instanceof NullableShape nullable) {
            return of(nullable.value(), depth + 1) + " or null";
        }
        if (shape instanceof ScalarShape scalar) {
            return scalar.kind().name().toLowerCase(Locale.ROOT);
        }
        if (shape instanceof ConstantShape constant) {
            return "always " + Printable.quote(constant.value().asText());
        }
        if (shape instanceof EnumShape values) {
            return "one of "
                    + several(values.values().stream().map(Printable::quote).toList());
        }
        if (shape instanceof ArrayShape array) {
            return "list of " + of(array.items(), depth + 1);
        }
        if (shape instanceof MapShape map) {
            return "map of " + of(map.values(), depth + 1);
        }
        if (shape instanceof UnionShape union) {
            return "union of "
                    + several(union.arms().stream()
                            .limit(MOST + 1L)
                            .map(arm -> of(arm, depth + 1))
                            .toList());
        }
        if (shape instanceof AnyShape) {
            return "anything";
        }
        return shape instanceof NothingShape ? "nothing" : "inline object";
    }

    private static String several(List<String> words) {
        String some = words.stream().limit(MOST).collect(Collectors.joining(", "));
        return words.size() > MOST ? some + ", …" : some;
    }

    /** The name of a definition. */
    static String name(String address) {
        return address.isEmpty() ? "the root" : Printable.line(Pointers.lastToken(address));
    }
}
