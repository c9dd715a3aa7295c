package dev.lathe.diff;

import dev.lathe.diagnostics.Source;
import dev.lathe.shape.ArrayShape;
import dev.lathe.shape.MapShape;
import dev.lathe.shape.NullableShape;
import dev.lathe.shape.ObjectShape;
import dev.lathe.shape.ReferenceShape;
import dev.lathe.shape.Shape;
import dev.lathe.shape.UnionShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the change of the schema that is the reason why callers notice something. What has no such reason, as a name that
 * had to give way to another, is a finding of its own.
 */
final class Attribution {
    private final Side from;
    private final Side to;
    private final JavaPlaces oldPlaces;
    private final JavaPlaces newPlaces;
    private final Places places;
    private final Slot elsewhere;

    Attribution(Side from, Side to, Places places, Slot elsewhere) {
        this.from = from;
        this.to = to;
        this.oldPlaces = JavaPlaces.of(from.plan());
        this.newPlaces = JavaPlaces.of(to.plan());
        this.places = places;
        this.elsewhere = elsewhere;
    }

    /** Gives every change of the Java to the findings that it comes from. */
    void attribute() {
        SignatureComparison.of(from.java(), to.java()).forEach(this::attribute);
    }

    private void attribute(SignatureChange change) {
        Slot slot = slot(change);
        List<Finding> reasons = reasons(change, slot);
        if (reasons.isEmpty()) {
            if (change.source() != Verdict.COMPATIBLE || change.binary() != Verdict.COMPATIBLE) {
                own(slot).add(change);
            }
        } else {
            reasons.forEach(reason -> reason.add(change));
        }
    }

    private Slot slot(SignatureChange change) {
        boolean isMember = !change.member().isEmpty();
        String old = isMember ? oldPlaces.ofMember(change.type(), change.member()) : oldPlaces.ofType(change.type());
        Slot slot = old == null ? null : places.old(old);
        if (slot == null && isMember) {
            String now = newPlaces.ofMember(change.type(), change.member());
            slot = now == null ? null : places.now(now);
        }
        if (slot == null) {
            String type = oldPlaces.ofType(change.type());
            slot = type == null ? null : places.old(type);
        }
        return slot == null ? elsewhere : slot;
    }

    private List<Finding> reasons(SignatureChange change, Slot slot) {
        if (isFromBindings(change)) {
            return List.of();
        }
        String detail = oldPlaces.value(change.type(), newPlaces.value(change.type(), change.member()));
        List<Finding> here = chosen(slot.findings(), detail);
        if (here.isEmpty() && !isObject(slot.from()) && !isObject(slot.to())) {
            here = chosen(inside(slot), detail);
        }
        if (here.isEmpty()) {
            here = chosen(ofReferences(slot), detail);
        }
        for (Slot outer = slot.parent(); here.isEmpty() && outer != null; outer = outer.parent()) {
            here = outer.findings().stream()
                    .filter(Finding::replacesAll)
                    .filter(Finding::mayChangeJava)
                    .toList();
        }
        return here;
    }

    /** What is inside an object is found at its own place. */
    private static boolean isObject(@Nullable Shape shape) {
        Shape inner = shape == null ? null : ShapeComparison.notNull(shape);
        return inner == null || inner instanceof ObjectShape;
    }

    /** Members that no part of the schema has are what bindings add, or what every class has. */
    private boolean isFromBindings(SignatureChange change) {
        return !change.member().isEmpty()
                && oldPlaces.ofMember(change.type(), change.member()) == null
                && newPlaces.ofMember(change.type(), change.member()) == null;
    }

    /** Those about one detail where there are such, or else all. */
    private static List<Finding> chosen(List<Finding> findings, String detail) {
        List<Finding> all = findings.stream().filter(Finding::mayChangeJava).toList();
        if (detail.isEmpty()) {
            return all;
        }
        List<Finding> about =
                all.stream().filter(f -> f.detail().equals(detail)).toList();
        if (about.isEmpty()) {
            about = all.stream().filter(f -> f.detail().startsWith(detail)).toList();
        }
        return about.isEmpty() ? all : about;
    }

    private static List<Finding> inside(Slot slot) {
        List<Finding> findings = new ArrayList<>();
        slot.children().forEach(child -> {
            findings.addAll(child.findings());
            findings.addAll(inside(child));
        });
        return findings;
    }

    /** What was found at the definitions that a place refers to. */
    private List<Finding> ofReferences(Slot slot) {
        Set<Slot> targets = new HashSet<>();
        collect(slot.from(), true, targets);
        collect(slot.to(), false, targets);
        List<Finding> findings = new ArrayList<>();
        targets.forEach(target -> findings.addAll(target.findings()));
        return findings;
    }

    private void collect(@Nullable Shape shape, boolean isOld, Set<Slot> targets) {
        if (shape instanceof ReferenceShape reference) {
            Slot slot = isOld ? places.old(reference.target()) : places.now(reference.target());
            if (slot != null && targets.add(slot)) {
                collect(isOld ? slot.from() : slot.to(), isOld, targets);
            }
        } else if (shape instanceof NullableShape nullable) {
            collect(nullable.value(), isOld, targets);
        } else if (shape instanceof ArrayShape array) {
            collect(array.items(), isOld, targets);
        } else if (shape instanceof MapShape map) {
            collect(map.values(), isOld, targets);
        } else if (shape instanceof UnionShape union) {
            union.arms().forEach(arm -> collect(arm, isOld, targets));
        }
    }

    /** The finding for what has no reason in the schema at a place. */
    private Finding own(Slot slot) {
        return slot.findings().stream()
                .filter(Finding::isAboutJavaOnly)
                .findFirst()
                .orElseGet(() -> {
                    Finding finding =
                            Finding.ofJava(slot, Source.whole(to.plan().schema().location()));
                    slot.findings().add(finding);
                    return finding;
                });
    }
}
