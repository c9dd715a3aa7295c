package dev.lathe.shape;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the root a type of its own where it would be one of Java's: a list or a text as a whole document is read as
 * strictly as a member, and what does not fit it is kept.
 */
final class RootShapes {
    private RootShapes() {}

    /**
     * The named shapes; a root is a union of one arm where it would have no type of its own.
     *
     * @param roots the addresses of whole documents
     */
    static Map<String, Shape> wrapped(Map<String, Shape> named, Set<String> roots) {
        Map<String, Shape> all = new LinkedHashMap<>();
        named.forEach((address, shape) -> all.put(address, roots.contains(address) ? wrapped(shape, named) : shape));
        return all;
    }

    private static Shape wrapped(Shape root, Map<String, Shape> named) {
        Shape whole = behind(root, named);
        if (whole instanceof NullableShape nullable) {
            Shape value = behind(nullable.value(), named);
            return isJavas(value)
                    ? new NullableShape(root.source(), root.documentation(), union(root, value))
                    : root;
        }
        return isJavas(whole) ? union(root, whole) : root;
    }

    private static Shape union(Shape root, Shape arm) {
        return new UnionShape(root.source(), root.documentation(), List.of(Relocation.of(arm, root.source(), arm.documentation())));
    }

    /** What a reference, or a row of them, leads to. */
    private static Shape behind(Shape shape, Map<String, Shape> named) {
        Set<Shape> seen = new HashSet<>();
        Shape found = shape;
        while (found instanceof ReferenceShape reference && seen.add(found)) {
            found = named.getOrDefault(reference.target(), found);
        }
        return found;
    }

    private static boolean isJavas(Shape shape) {
        return shape instanceof ArrayShape
                || shape instanceof MapShape
                || shape instanceof ScalarShape
                || shape instanceof ConstantShape;
    }
}
