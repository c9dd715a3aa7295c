package dev.lathe.shape;

import dev.lathe.schema.SchemaGraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the root a type of its own where it would be one of Java's: so a list or a text as a whole document is read as
 * strictly as a member, and what does not fit is kept.
 */
public final class RootShapes {
    private final Shapes shapes;

    private RootShapes(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The shapes of a graph; the only root is a union of one arm where it would have no type of its own. */
    public static Shapes wrapped(Shapes shapes, SchemaGraph graph) {
        String address = graph.roots().get(0).root().pointer();
        Shape root = shapes.named().get(address);
        if (root == null || graph.roots().size() > 1) {
            return shapes;
        }
        Map<String, Shape> all = new LinkedHashMap<>(shapes.named());
        all.put(address, new RootShapes(shapes).wrapped(root));
        return new Shapes(all, shapes.definitions());
    }

    private Shape wrapped(Shape root) {
        Shape value = shapes.core(root);
        if (!isJavas(value)) {
            return root;
        }
        Shape arm = Relocation.of(value, root.source(), value.documentation());
        Shape union = new UnionShape(root.source(), root.documentation(), List.of(arm));
        return shapes.resolve(root) instanceof NullableShape
                ? new NullableShape(root.source(), root.documentation(), union)
                : union;
    }

    private static boolean isJavas(Shape shape) {
        return shape instanceof ArrayShape
                || shape instanceof MapShape
                || shape instanceof ScalarShape
                || shape instanceof ConstantShape;
    }
}
