package dev.lathe.diff;

import dev.lathe.shape.ReferenceShape;
import dev.lathe.shape.Shape;
import dev.lathe.shape.UnionShape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Compares the arms of unions; their order means nothing. */
final class ArmComparison {
    private final ShapeComparison shapes;
    private final Likeness likeness;
    private final DefinitionPairs pairs;
    private final Places places;

    ArmComparison(ShapeComparison shapes, Likeness likeness, DefinitionPairs pairs, Places places) {
        this.shapes = shapes;
        this.likeness = likeness;
        this.pairs = pairs;
        this.places = places;
    }

    void compare(Site site, UnionShape old, UnionShape now) {
        List<Shape> gone = new ArrayList<>(old.arms());
        List<Shape> come = new ArrayList<>(now.arms());
        match(site, gone, come, this::areSameDefinition);
        match(site, gone, come, (one, other) -> areInline(one, other) && likeness.of(one, other) == 1);
        match(site, gone, come, (one, other) -> areInline(one, other) && one.getClass() == other.getClass());
        match(site, gone, come, (one, other) -> likeness.of(one, other) == 1 && likeness.isTelling(one));
        for (Shape arm : gone) {
            Slot slot = site.slot().child(arm, null);
            places.put(arm.source().pointer(), null, slot);
            slot.findings()
                    .add(Finding.of(
                                    Change.Kind.REMOVED,
                                    Change.Subject.ARM,
                                    arm.source(),
                                    null,
                                    "is no longer one of the union: " + ShapeWords.of(arm),
                                    Verdict.BREAKING)
                            .about(ShapeWords.of(arm)));
        }
        for (Shape arm : come) {
            Slot slot = site.slot().child(null, arm);
            places.put(null, arm.source().pointer(), slot);
            slot.findings()
                    .add(Finding.of(
                                    Change.Kind.ADDED,
                                    Change.Subject.ARM,
                                    null,
                                    arm.source(),
                                    "is one of the union now: " + ShapeWords.of(arm),
                                    Verdict.COMPATIBLE)
                            .about(ShapeWords.of(arm)));
        }
    }

    private void match(Site site, List<Shape> gone, List<Shape> come, BiPredicate<Shape, Shape> areSame) {
        for (Shape arm : List.copyOf(gone)) {
            come.stream().filter(other -> areSame.test(arm, other)).findFirst().ifPresent(other -> {
                remove(gone, arm);
                remove(come, other);
                Slot slot = site.slot().child(arm, other);
                places.put(slot);
                shapes.compare(new Site(slot, Change.Subject.ARM, arm.source(), other.source()), arm, other);
            });
        }
    }

    /** The same object, not an equal one. */
    private static void remove(List<Shape> arms, Shape arm) {
        arms.removeIf(one -> one == arm);
    }

    private boolean areSameDefinition(Shape old, Shape now) {
        return old instanceof ReferenceShape one
                && now instanceof ReferenceShape other
                && pairs.areSame(one.target(), other.target());
    }

    private static boolean areInline(Shape old, Shape now) {
        return !(old instanceof ReferenceShape) && !(now instanceof ReferenceShape);
    }
}
