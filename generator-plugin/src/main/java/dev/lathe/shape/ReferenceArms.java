package dev.lathe.shape;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts right the arms of unions that are references. While shapes are made, what a reference leads to may not be known;
 * where that is null, or anything, or nullable, it is the union that is nullable or anything.
 */
final class ReferenceArms {
    private final Map<String, Shape> named;
    private final Structures structures = Structures.ordered();
    private final IdentityHashMap<Shape, Shape> known = new IdentityHashMap<>();

    private ReferenceArms(Map<String, Shape> named) {
        this.named = named;
    }

    /** The shapes with their unions put right. */
    static Map<String, Shape> settled(Map<String, Shape> named) {
        ReferenceArms arms = new ReferenceArms(named);
        Map<String, Shape> settled = new LinkedHashMap<>();
        named.forEach((address, shape) -> settled.put(address, arms.settled(shape)));
        return settled;
    }

    private Shape settled(Shape shape) {
        Shape settled = known.get(shape);
        if (settled == null) {
            settled = settle(shape);
            known.put(shape, settled);
        }
        return settled;
    }

    private Shape settle(Shape shape) {
        if (shape instanceof ObjectShape object) {
            return settled(object);
        }
        if (shape instanceof MapShape map) {
            Shape values = settled(map.values());
            return values == map.values() ? map : new MapShape(map.source(), map.documentation(), values);
        }
        if (shape instanceof ArrayShape array) {
            Shape items = settled(array.items());
            return items == array.items() ? array : new ArrayShape(array.source(), array.documentation(), items);
        }
        if (shape instanceof UnionShape union) {
            return settled(union, union.arms(), false);
        }
        if (shape instanceof NullableShape nullable) {
            boolean isUnion = nullable.value() instanceof UnionShape;
            List<Shape> arms = isUnion ? ((UnionShape) nullable.value()).arms() : List.of(nullable.value());
            return settled(nullable, arms, true);
        }
        return shape;
    }

    private Shape settled(ObjectShape object) {
        Map<String, PropertyShape> properties = new LinkedHashMap<>();
        boolean isSame = true;
        for (PropertyShape property : object.properties().values()) {
            Shape shape = settled(property.shape());
            isSame &= shape == property.shape();
            properties.put(
                    property.name(),
                    new PropertyShape(
                            property.name(), property.source(), property.required(), shape, property.documentation()));
        }
        Shape additional = object.additional() == null ? null : settled(object.additional());
        List<PatternShape> patterns = object.patterns().stream()
                .map(p -> new PatternShape(p.pattern(), p.regex(), p.source(), settled(p.shape())))
                .toList();
        if (isSame && additional == object.additional() && patterns.equals(object.patterns())) {
            return object;
        }
        return new ObjectShape(
                object.source(),
                object.documentation(),
                Collections.unmodifiableMap(properties),
                patterns,
                additional,
                object.closed(),
                object.onlyObjects(),
                object.parts());
    }

    private Shape settled(Shape choice, List<Shape> arms, boolean nullable) {
        Alternatives alternatives = new Alternatives(structures);
        boolean isSame = true;
        boolean isNullElsewhere = false;
        for (Shape arm : arms) {
            Shape target = target(arm);
            Shape own = arm instanceof ReferenceShape ? standingFor(arm, target) : settled(arm);
            isNullElsewhere |= arm instanceof ReferenceShape && target instanceof NullableShape;
            isSame &= own == arm;
            alternatives.add(own);
        }
        boolean isWhole = arms.size() == 1 && isNullElsewhere;
        if (isSame && !isWhole && (nullable || !isNullElsewhere)) {
            return choice;
        }
        if (!isWhole && (nullable || isNullElsewhere)) {
            alternatives.addNull();
        }
        return alternatives.shape(new Site(choice.source(), false), choice.documentation());
    }

    /** What is an arm instead of a reference: the target itself, where no reader could choose it. */
    private static Shape standingFor(Shape reference, Shape target) {
        return target instanceof AnyShape || target instanceof NothingShape ? target : reference;
    }

    /** The shape behind a chain of references; the last of them where it leads nowhere. */
    private Shape target(Shape shape) {
        Set<String> seen = new HashSet<>();
        Shape current = shape;
        while (current instanceof ReferenceShape reference && seen.add(reference.target())) {
            current = named.getOrDefault(reference.target(), current);
        }
        return current;
    }
}
