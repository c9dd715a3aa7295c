package dev.lathe.diff;

import dev.lathe.plan.DefinitionPlan;
import dev.lathe.shape.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares two schemas, and the Java that each becomes. */
public final class SchemaDiff {
    private final Side from;
    private final Side to;
    private final DefinitionPairs pairs;
    private final BindingLines lines;
    private final Places places = new Places();
    /** The slots of definitions, in the order of reports. */
    private final List<Slot> slots = new ArrayList<>();

    private final Set<List<Object>> reported = new HashSet<>();

    private SchemaDiff(Side from, Side to) {
        this.from = from;
        this.to = to;
        this.pairs = DefinitionPairs.of(from.shapes(), to.shapes());
        this.lines = new BindingLines(from.plan());
    }

    /** Everything that changed. Both sides are to have the same Java package. */
    public static Differences compare(Side from, Side to) {
        return new SchemaDiff(from, to).compare();
    }

    private Differences compare() {
        Map<String, Slot> same = new LinkedHashMap<>();
        pairs.same().forEach((old, now) -> same.put(now, slot(old, now)));
        for (String address : to.shapes().named().keySet()) {
            if (same.containsKey(address)) {
                slots.add(Objects.requireNonNull(same.get(address)));
            } else if (pairs.added().contains(address)) {
                slots.add(added(address));
            }
        }
        pairs.removed().forEach(address -> slots.add(removed(address)));
        ShapeComparison shapes = new ShapeComparison(from.shapes(), to.shapes(), pairs, places, lines);
        pairs.same().forEach((old, now) -> compare(shapes, Objects.requireNonNull(same.get(now)), old, now));
        Slot elsewhere = Slot.of(null, null);
        new Attribution(from, to, places, elsewhere).attribute();
        List<Change> changes = new ArrayList<>();
        slots.forEach(slot -> collect(slot, changes));
        collect(elsewhere, changes);
        return new Differences(from.plan().schema(), to.plan().schema(), changes);
    }

    private Slot slot(String old, String now) {
        Slot slot = Slot.of(from.shapes().at(old), to.shapes().at(now));
        places.put(old, now, slot);
        return slot;
    }

    private void compare(ShapeComparison shapes, Slot slot, String old, String now) {
        Shape before = from.shapes().at(old);
        Shape after = to.shapes().at(now);
        Site site = new Site(slot, Change.Subject.DEFINITION, before.source(), after.source());
        if (pairs.renamed().contains(old)) {
            Finding finding = Finding.of(
                    Change.Kind.RENAMED,
                    Change.Subject.DEFINITION,
                    before.source(),
                    after.source(),
                    "is called " + ShapeWords.name(now) + " now, not " + ShapeWords.name(old),
                    Verdict.COMPATIBLE);
            slot.findings().add(isNew(now, "new definition: " + java(to, now) + ", which was " + ShapeWords.name(old)));
            slot.findings().add(finding.keptBy(lines.keeping(old, now)));
        }
        shapes.compare(site, before, after);
    }

    private Slot added(String address) {
        Shape shape = to.shapes().at(address);
        Slot slot = Slot.of(null, shape);
        places.put(null, address, slot);
        slot.findings().add(isNew(address, "new definition: " + java(to, address)));
        return slot;
    }

    private Finding isNew(String address, String text) {
        return Finding.of(
                Change.Kind.ADDED,
                Change.Subject.DEFINITION,
                null,
                to.shapes().at(address).source(),
                text,
                Verdict.COMPATIBLE);
    }

    private Slot removed(String address) {
        Shape shape = from.shapes().at(address);
        Slot slot = Slot.of(shape, null);
        places.put(address, null, slot);
        boolean isType = isType(from, address);
        slot.findings()
                .add(Finding.of(
                        Change.Kind.REMOVED,
                        Change.Subject.DEFINITION,
                        shape.source(),
                        null,
                        "definition is gone; it was " + java(from, address),
                        isType ? Verdict.BREAKING : Verdict.COMPATIBLE));
        return slot;
    }

    private static boolean isType(Side side, String address) {
        DefinitionPlan plan = side.plan().definitions().get(address);
        return plan != null && plan.kind() != DefinitionPlan.Kind.ALIAS;
    }

    private static String java(Side side, String address) {
        DefinitionPlan plan = Objects.requireNonNull(side.plan().definitions().get(address));
        return plan.kind() == DefinitionPlan.Kind.ALIAS
                ? "another name of " + plan.java()
                : plan.kind().label() + " " + plan.java();
    }

    private void collect(Slot slot, List<Change> changes) {
        for (Finding finding : slot.findings()) {
            Change change = finding.change();
            // what several places refer to now instead of saying it themselves is another for each, but one place
            if (reported.add(List.of(change.kind(), change.place().pointer(), change.text()))) {
                changes.add(change);
            }
        }
        slot.children().forEach(child -> collect(child, changes));
    }
}
