package dev.lathe.diff;

import dev.lathe.schema.Pointers;
import dev.lathe.shape.ArrayShape;
import dev.lathe.shape.ConstantShape;
import dev.lathe.shape.EnumShape;
import dev.lathe.shape.MapShape;
import dev.lathe.shape.ObjectShape;
import dev.lathe.shape.PropertyShape;
import dev.lathe.shape.ReferenceShape;
import dev.lathe.shape.ScalarShape;
import dev.lathe.shape.Shape;
import dev.lathe.shape.Shapes;
import dev.lathe.shape.UnionShape;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells how much of two shapes is the same, from 0 to 1, whatever they are called. */
final class Likeness {
    private static final int FEW = 2;

    private final Shapes from;
    private final Shapes to;

    Likeness(Shapes from, Shapes to) {
        this.from = from;
        this.to = to;
    }

    /** How much of an old shape and a new one is the same. */
    double of(Shape before, Shape after) {
        Shape old = from.core(before);
        Shape now = to.core(after);
        if (old instanceof ObjectShape one && now instanceof ObjectShape other) {
            return ofObjects(one, other);
        }
        if (old instanceof EnumShape one && now instanceof EnumShape other) {
            return shared(one.values(), other.values());
        }
        if (old instanceof UnionShape one && now instanceof UnionShape other) {
            return shared(
                    one.arms().stream().map(arm -> named(from, arm)).collect(Collectors.toSet()),
                    other.arms().stream().map(arm -> named(to, arm)).collect(Collectors.toSet()));
        }
        return sort(from, before).equals(sort(to, after)) ? 1 : 0;
    }

    /** Whether a shape says so much that another like it is hardly chance. */
    boolean isTelling(Shape shape) {
        Shape core = from.core(shape);
        if (core instanceof ObjectShape object) {
            return object.properties().size() >= FEW;
        }
        if (core instanceof EnumShape values) {
            return values.values().size() >= FEW;
        }
        return core instanceof UnionShape;
    }

    private double ofObjects(ObjectShape old, ObjectShape now) {
        Map<String, PropertyShape> before = old.properties();
        Map<String, PropertyShape> after = now.properties();
        double same = 0;
        for (PropertyShape property : before.values()) {
            PropertyShape other = after.get(property.name());
            if (other != null) {
                same += sort(from, property.shape()).equals(sort(to, other.shape())) ? 1 : 0.5;
            }
        }
        Set<String> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.isEmpty() ? 1 : same / all.size();
    }

    private static double shared(Collection<String> one, Collection<String> other) {
        Set<String> both = new HashSet<>(one);
        Set<String> all = new HashSet<>(one);
        both.retainAll(other);
        all.addAll(other);
        return all.isEmpty() ? 1 : (double) both.size() / all.size();
    }

    /** What a shape is at first sight. */
    private static String sort(Shapes shapes, Shape shape) {
        Shape core = shapes.core(shape);
        if (core instanceof ScalarShape scalar) {
            return scalar.kind().name();
        }
        if (core instanceof ConstantShape constant) {
            return "CONSTANT " + constant.value();
        }
        if (core instanceof ArrayShape array) {
            return "ARRAY " + last(shapes, array.items());
        }
        if (core instanceof MapShape map) {
            return "MAP " + last(shapes, map.values());
        }
        return core.getClass().getSimpleName();
    }

    private static String named(Shapes shapes, Shape shape) {
        return shape instanceof ReferenceShape reference ? Pointers.lastToken(reference.target()) : sort(shapes, shape);
    }

    /** Looked no deeper into: lists of lists may be as deep as documents may be. */
    private static String last(Shapes shapes, Shape shape) {
        return shape instanceof ReferenceShape reference
                ? Pointers.lastToken(reference.target())
                : shapes.core(shape).getClass().getSimpleName();
    }
}
