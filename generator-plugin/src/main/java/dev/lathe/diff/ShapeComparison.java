package dev.lathe.diff;

import dev.lathe.diagnostics.Printable;
import dev.lathe.shape.AnyShape;
import dev.lathe.shape.ArrayShape;
import dev.lathe.shape.ConstantShape;
import dev.lathe.shape.EnumShape;
import dev.lathe.shape.MapShape;
import dev.lathe.shape.NothingShape;
import dev.lathe.shape.NullableShape;
import dev.lathe.shape.ObjectShape;
import dev.lathe.shape.PropertyShape;
import dev.lathe.shape.ReferenceShape;
import dev.lathe.shape.ScalarShape;
import dev.lathe.shape.Shape;
import dev.lathe.shape.Shapes;
import dev.lathe.shape.UnionShape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares what two schemas allow at one place, and what it means on the wire.
 *
 * <p>A change breaks the wire where a value that the old schema allows is no value of the new one, or where a reader of
 * the old one cannot take a value of the new one. Such a reader keeps members, enum values and arms of unions that it
 * does not know, as generated classes do.
 */
final class ShapeComparison {
    private static final int DEEPEST = 500;

    private final Shapes from;
    private final Shapes to;
    private final DefinitionPairs pairs;
    private final Places places;
    private final BindingLines lines;
    private final MemberComparison members;
    private final ArmComparison arms;
    /** References lead in circles; what has been followed once is not followed again. */
    private final Set<List<String>> followed;

    private ShapeComparison(
            Shapes from,
            Shapes to,
            DefinitionPairs pairs,
            Places places,
            BindingLines lines,
            Set<List<String>> followed) {
        this.from = from;
        this.to = to;
        this.pairs = pairs;
        this.places = places;
        this.lines = lines;
        this.followed = followed;
        this.members = new MemberComparison(this, new Likeness(from, to), pairs, places, lines);
        this.arms = new ArmComparison(this, new Likeness(from, to), pairs, places);
    }

    ShapeComparison(Shapes from, Shapes to, DefinitionPairs pairs, Places places, BindingLines lines) {
        this(from, to, pairs, places, lines, new HashSet<>());
    }

    /** Compares two shapes and what is said of them, null among their values included. */
    void compare(Site site, Shape old, Shape now) {
        if (old instanceof NullableShape != now instanceof NullableShape) {
            boolean mayBeNull = now instanceof NullableShape;
            site.add(Change.Kind.PRESENCE, Verdict.BREAKING, mayBeNull ? "may be null now" : "is never null now");
        }
        compareValues(site, notNull(old), notNull(now));
    }

    /** Compares what two shapes allow beside null. */
    void compareValues(Site site, Shape old, Shape now) {
        places.put(site.slot());
        if (depth(site.slot()) > DEEPEST) {
            site.add(Change.Kind.TYPE, Verdict.UNKNOWN, "is too deep inside others to be compared");
        } else if (old instanceof ReferenceShape one && now instanceof ReferenceShape other) {
            compareReferences(site, one, other);
        } else if (old instanceof ReferenceShape || now instanceof ReferenceShape) {
            compareMoved(site, old, now);
        } else {
            compareKinds(site, old, now);
        }
    }

    /** Compares what stands in its place with what a reference points to. */
    private void compareMoved(Site site, Shape old, Shape now) {
        Shape before = notNull(from.resolve(old));
        Shape after = notNull(to.resolve(now));
        boolean areOfOneKind =
                before.getClass() == after.getClass() && !(before instanceof ScalarShape && !isSameKind(before, after));
        site.add(
                Change.Kind.TYPE,
                areOfOneKind ? Verdict.COMPATIBLE : wireOfKinds(before, after),
                "is " + ShapeWords.of(now) + " now, not " + ShapeWords.of(old));
        if (areOfOneKind && followed.add(List.of(address(old), address(now)))) {
            compare(site, from.resolve(old), to.resolve(now));
        }
    }

    private static String address(Shape shape) {
        return shape instanceof ReferenceShape reference
                ? reference.target()
                : shape.source().pointer();
    }

    private static int depth(Slot slot) {
        int depth = 0;
        for (Slot outer = slot.parent(); outer != null; outer = outer.parent()) {
            depth++;
        }
        return depth;
    }

    /** The shape without null among its values. */
    static Shape notNull(Shape shape) {
        return shape instanceof NullableShape nullable ? nullable.value() : shape;
    }

    private void compareReferences(Site site, ReferenceShape old, ReferenceShape now) {
        if (pairs.areSame(old.target(), now.target()) || !followed.add(List.of(old.target(), now.target()))) {
            return;
        }
        site.add(
                Change.Kind.TYPE,
                wire(from.resolve(old), to.resolve(now)),
                "is " + ShapeWords.of(now) + " now, not " + ShapeWords.of(old));
    }

    /** What it means on the wire that one shape takes the place of another. */
    Verdict wire(Shape old, Shape now) {
        Slot aside = Slot.of(old, now);
        new ShapeComparison(from, to, pairs, new Places(), lines, followed)
                .compare(new Site(aside, Change.Subject.SCHEMA, old.source(), now.source()), old, now);
        return worst(aside);
    }

    private static Verdict worst(Slot slot) {
        Verdict worst = Verdict.COMPATIBLE;
        for (Finding finding : slot.findings()) {
            worst = worst.and(finding.wire());
        }
        for (Slot child : slot.children()) {
            worst = worst.and(worst(child));
        }
        return worst;
    }

    private void compareKinds(Site site, Shape old, Shape now) {
        if (old instanceof ObjectShape one && now instanceof ObjectShape other) {
            members.compare(site, one, other);
        } else if (old instanceof MapShape one && now instanceof MapShape other) {
            compareInside(site, one.values(), other.values());
        } else if (old instanceof ArrayShape one && now instanceof ArrayShape other) {
            compareInside(site, one.items(), other.items());
        } else if (old instanceof UnionShape one && now instanceof UnionShape other) {
            arms.compare(site, one, other);
        } else if (old instanceof EnumShape one && now instanceof EnumShape other) {
            compareEnums(site, one, other);
        } else if (old instanceof ConstantShape one && now instanceof ConstantShape other) {
            if (!one.value().equals(other.value())) {
                site.add(
                        Change.Kind.CONSTANT,
                        Verdict.BREAKING,
                        "is " + ShapeWords.of(now) + " now, not " + ShapeWords.of(old));
            }
        } else if (!isSameKind(old, now)) {
            site.add(
                    Change.Kind.TYPE,
                    wireOfKinds(old, now),
                    "is " + ShapeWords.of(now) + " now, not " + ShapeWords.of(old));
        }
        Notes.compare(site, old.documentation(), now.documentation());
    }

    private static boolean isSameKind(Shape old, Shape now) {
        if (old instanceof ScalarShape one && now instanceof ScalarShape other) {
            return one.kind() == other.kind();
        }
        boolean areAny = old instanceof AnyShape && now instanceof AnyShape;
        return areAny || (old instanceof NothingShape && now instanceof NothingShape);
    }

    /** What it means that values are of another kind; an enum that became any text is a longer enum. */
    private static Verdict wireOfKinds(Shape old, Shape now) {
        if (old instanceof EnumShape && now instanceof ScalarShape scalar) {
            return scalar.kind() == ScalarShape.Kind.STRING ? Verdict.COMPATIBLE : Verdict.BREAKING;
        }
        if (old instanceof MapShape map && now instanceof ObjectShape object && map.values() instanceof AnyShape) {
            boolean asksForNothing = !object.closed()
                    && object.additional() == null
                    && object.properties().values().stream().noneMatch(PropertyShape::required);
            return asksForNothing ? Verdict.COMPATIBLE : Verdict.BREAKING;
        }
        if (old instanceof ObjectShape object && now instanceof MapShape map && map.values() instanceof AnyShape) {
            boolean insistsOnNothing = object.additional() == null
                    && object.properties().values().stream().noneMatch(PropertyShape::required);
            return insistsOnNothing ? Verdict.COMPATIBLE : Verdict.BREAKING;
        }
        return Verdict.BREAKING;
    }

    /** Compares what lists and maps hold. */
    private void compareInside(Site site, Shape old, Shape now) {
        Slot slot = site.slot().child(old, now);
        compare(new Site(slot, Change.Subject.SCHEMA, old.source(), now.source()), old, now);
    }

    private static void compareEnums(Site site, EnumShape old, EnumShape now) {
        for (String value : old.values()) {
            if (!now.values().contains(value)) {
                site.slot()
                        .findings()
                        .add(Finding.of(
                                        Change.Kind.REMOVED,
                                        Change.Subject.VALUE,
                                        old.source(),
                                        null,
                                        "no longer has the value " + Printable.quote(value),
                                        Verdict.BREAKING)
                                .about(value));
            }
        }
        for (String value : now.values()) {
            if (!old.values().contains(value)) {
                site.slot()
                        .findings()
                        .add(Finding.of(
                                        Change.Kind.ADDED,
                                        Change.Subject.VALUE,
                                        null,
                                        now.source(),
                                        "has the value " + Printable.quote(value) + " now",
                                        Verdict.COMPATIBLE)
                                .about(value));
            }
        }
    }
}
