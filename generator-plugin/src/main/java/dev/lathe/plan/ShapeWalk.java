package dev.lathe.plan;

import dev.lathe.shape.ArrayShape;
import dev.lathe.shape.MapShape;
import dev.lathe.shape.NullableShape;
import dev.lathe.shape.ObjectShape;
import dev.lathe.shape.PropertyShape;
import dev.lathe.shape.Shape;
import dev.lathe.shape.UnionShape;
import java.util.ArrayList;
import java.util.List;

/** Goes through a shape and what stands inline in it; references are not followed. */
final class ShapeWalk {
    private ShapeWalk() {}

    /** The shapes directly inside a shape, in the order of the document. */
    static List<Shape> children(Shape shape) {
        if (shape instanceof ObjectShape object) {
            List<Shape> children = new ArrayList<>(object.properties().values().stream()
                    .map(PropertyShape::shape)
                    .toList());
            object.patterns().forEach(pattern -> children.add(pattern.shape()));
            if (object.additional() != null) {
                children.add(object.additional());
            }
            return children;
        }
        if (shape instanceof UnionShape union) {
            return union.arms();
        }
        if (shape instanceof MapShape map) {
            return List.of(map.values());
        }
        if (shape instanceof ArrayShape array) {
            return List.of(array.items());
        }
        return shape instanceof NullableShape nullable ? List.of(nullable.value()) : List.of();
    }
}
