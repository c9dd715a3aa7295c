package dev.lathe.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

/** What the shapes' own documentation promises to those who read them. */
final class ShapeContract {
    private final Shapes shapes;
    private final Map<String, Shape> types = new HashMap<>();

    private ShapeContract(Shapes shapes) {
        this.shapes = shapes;
    }

    /** Checks all shapes and everything in them. */
    static void check(Shapes shapes) {
        shapes.named().values().forEach(new ShapeContract(shapes)::check);
    }

    private void check(Shape shape) {
        if (shape instanceof ObjectShape || shape instanceof UnionShape || shape instanceof EnumShape) {
            Shape other = types.put(shape.source().pointer(), shape);
            assertThat(other).as("another type at this address").isIn(null, shape);
        }
        if (shape instanceof ObjectShape object) {
            assertThat(object.properties()).isNotEmpty();
            object.properties().values().forEach(property -> check(property.shape()));
            object.parts().forEach(part -> assertThat(shapes.named()).containsKey(part));
            if (object.additional() != null) {
                check(object.additional());
            }
        } else if (shape instanceof UnionShape union) {
            assertThat(union.arms()).hasSizeGreaterThan(1);
            union.arms().forEach(this::checkArm);
        } else if (shape instanceof NullableShape nullable) {
            assertThat(shapes.resolve(nullable.value())).isNotInstanceOfAny(NullableShape.class, AnyShape.class);
            check(nullable.value());
        } else if (shape instanceof ReferenceShape reference) {
            assertThat(shapes.named()).containsKey(reference.target());
        } else if (shape instanceof EnumShape values) {
            assertThat(values.values()).isNotEmpty().doesNotHaveDuplicates();
        } else if (shape instanceof ConstantShape constant) {
            assertThat(constant.value().isContainerNode() || constant.value().isNull())
                    .isFalse();
        } else if (shape instanceof MapShape map) {
            check(map.values());
        } else if (shape instanceof ArrayShape array) {
            check(array.items());
        }
    }

    private void checkArm(Shape arm) {
        assertThat(arm).isNotInstanceOfAny(NullableShape.class, UnionShape.class, NothingShape.class);
        assertThat(shapes.resolve(arm)).isNotInstanceOfAny(AnyShape.class, NothingShape.class);
        check(arm);
    }
}
