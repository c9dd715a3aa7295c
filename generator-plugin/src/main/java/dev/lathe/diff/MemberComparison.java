package dev.lathe.diff;

import dev.lathe.diagnostics.Printable;
import dev.lathe.plan.Presence;
import dev.lathe.shape.AnyShape;
import dev.lathe.shape.Documentation;
import dev.lathe.shape.NothingShape;
import dev.lathe.shape.NullableShape;
import dev.lathe.shape.ObjectShape;
import dev.lathe.shape.PatternShape;
import dev.lathe.shape.PropertyShape;
import dev.lathe.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the members of objects. */
final class MemberComparison {
    private final ShapeComparison shapes;
    private final Likeness likeness;
    private final DefinitionPairs pairs;
    private final Places places;
    private final BindingLines lines;

    MemberComparison(
            ShapeComparison shapes, Likeness likeness, DefinitionPairs pairs, Places places, BindingLines lines) {
        this.shapes = shapes;
        this.likeness = likeness;
        this.pairs = pairs;
        this.places = places;
        this.lines = lines;
    }

    void compare(Site site, ObjectShape old, ObjectShape now) {
        Map<String, String> renames = renames(old, now);
        for (PropertyShape property : old.properties().values()) {
            PropertyShape same = now.properties().get(property.name());
            String newName = renames.get(property.name());
            if (same != null) {
                compare(property(site.slot(), property, same), property, same);
            } else if (newName != null) {
                rename(site, property, Objects.requireNonNull(now.properties().get(newName)));
            } else {
                remove(site, property, now);
            }
        }
        for (PropertyShape property : now.properties().values()) {
            if (!old.properties().containsKey(property.name()) && !renames.containsValue(property.name())) {
                add(site, property);
            }
        }
        compareOthers(site, old, now);
        comparePatterns(site, old.patterns(), now.patterns());
        compareParts(site, old.parts(), now.parts());
    }

    private Site property(Slot owner, PropertyShape old, PropertyShape now) {
        Slot slot = owner.child(old.shape(), now.shape());
        places.put(old.source().pointer(), now.source().pointer(), slot);
        places.put(slot);
        return new Site(slot, Change.Subject.PROPERTY, old.source(), now.source());
    }

    private void compare(Site site, PropertyShape old, PropertyShape now) {
        Presence before = presence(old);
        Presence after = presence(now);
        if (before != after) {
            site.add(Change.Kind.PRESENCE, wire(before, after), text(before, after));
        }
        // what the shape itself says is compared with it
        Notes.compare(site, own(old), own(now));
        shapes.compareValues(site, ShapeComparison.notNull(old.shape()), ShapeComparison.notNull(now.shape()));
    }

    private static Documentation own(PropertyShape property) {
        return property.documentation().equals(property.shape().documentation())
                ? Documentation.NONE
                : property.documentation();
    }

    private static Presence presence(PropertyShape property) {
        return Presence.of(property.required(), property.shape() instanceof NullableShape);
    }

    /** A reader takes null for absence where the schema allows absence only. */
    private static Verdict wire(Presence before, Presence after) {
        return before == Presence.OPTIONAL && after == Presence.OPTIONAL_NULLABLE
                ? Verdict.COMPATIBLE
                : Verdict.BREAKING;
    }

    private static String text(Presence before, Presence after) {
        List<String> words = new ArrayList<>();
        if (before.isRequired() != after.isRequired()) {
            words.add(after.isRequired() ? "must be there now" : "may be absent now");
        }
        if (before.isNullable() != after.isNullable()) {
            words.add(after.isNullable() ? "may be null now" : "is never null now");
        }
        return String.join(", ", words);
    }

    private void rename(Site site, PropertyShape old, PropertyShape now) {
        Site renamed = property(site.slot(), old, now);
        Finding finding = Finding.of(
                Change.Kind.RENAMED,
                Change.Subject.PROPERTY,
                old.source(),
                now.source(),
                "is called " + Printable.quote(now.name()) + " now, not " + Printable.quote(old.name()),
                old.required() || now.required() ? Verdict.BREAKING : Verdict.UNKNOWN);
        renamed.slot()
                .findings()
                .add(finding.keptBy(
                        lines.keeping(old.source().pointer(), now.source().pointer())));
        compare(renamed, old, now);
    }

    private void remove(Site site, PropertyShape property, ObjectShape now) {
        Slot slot = site.slot().child(property.shape(), null);
        places.put(property.source().pointer(), null, slot);
        boolean isLeftOpen = !now.closed() && (now.additional() == null || now.additional() instanceof AnyShape);
        slot.findings()
                .add(Finding.of(
                        Change.Kind.REMOVED,
                        Change.Subject.PROPERTY,
                        property.source(),
                        null,
                        (property.required() ? "required " : "optional ") + "property is gone; it was "
                                + ShapeWords.of(property.shape()),
                        property.required() || !isLeftOpen ? Verdict.BREAKING : Verdict.COMPATIBLE));
    }

    private void add(Site site, PropertyShape property) {
        Slot slot = site.slot().child(null, property.shape());
        places.put(null, property.source().pointer(), slot);
        boolean isDemanding = property.required() || property.shape() instanceof NothingShape;
        slot.findings()
                .add(Finding.of(
                        Change.Kind.ADDED,
                        Change.Subject.PROPERTY,
                        null,
                        property.source(),
                        "new " + (property.required() ? "required" : "optional") + " property: "
                                + ShapeWords.of(property.shape()),
                        isDemanding ? Verdict.BREAKING : Verdict.COMPATIBLE));
    }

    /** Compares what is said of members that are not named. */
    private void compareOthers(Site site, ObjectShape old, ObjectShape now) {
        if (old.closed() != now.closed()) {
            site.add(
                    Change.Kind.OPENNESS,
                    now.closed() ? Verdict.BREAKING : Verdict.COMPATIBLE,
                    now.closed() ? "allows no other members now" : "allows other members now");
        }
        Shape before = old.additional();
        Shape after = now.additional();
        if (before != null && after != null) {
            Slot slot = site.slot().child(before, after);
            shapes.compare(new Site(slot, Change.Subject.SCHEMA, before.source(), after.source()), before, after);
        } else if (before != null || after != null) {
            site.add(
                    Change.Kind.OPENNESS,
                    Verdict.BREAKING,
                    "other members are " + words(after) + " now, not " + words(before));
        }
    }

    /** Compares what is said of members whose names match a pattern. */
    private void comparePatterns(Site site, List<PatternShape> old, List<PatternShape> now) {
        for (PatternShape pattern : old) {
            PatternShape same = named(now, pattern.pattern());
            if (same == null) {
                site.add(
                        Change.Kind.OPENNESS,
                        Verdict.BREAKING,
                        "no longer says what members like " + Printable.quote(pattern.pattern()) + " are; they were "
                                + words(pattern.shape()));
            } else {
                Slot slot = site.slot().child(pattern.shape(), same.shape());
                shapes.compare(
                        new Site(slot, Change.Subject.SCHEMA, pattern.source(), same.source()),
                        pattern.shape(),
                        same.shape());
            }
        }
        for (PatternShape pattern : now) {
            if (named(old, pattern.pattern()) == null) {
                site.add(
                        Change.Kind.OPENNESS,
                        Verdict.BREAKING,
                        "members like " + Printable.quote(pattern.pattern()) + " are " + words(pattern.shape())
                                + " now");
            }
        }
    }

    private static @Nullable PatternShape named(List<PatternShape> patterns, String pattern) {
        return patterns.stream()
                .filter(one -> one.pattern().equals(pattern))
                .findFirst()
                .orElse(null);
    }

    private static String words(@Nullable Shape shape) {
        return shape == null ? "anything" : ShapeWords.of(shape);
    }

    private void compareParts(Site site, List<String> old, List<String> now) {
        for (String part : old) {
            String same = pairs.newOf(part);
            if (same == null || !now.contains(same)) {
                site.add(Change.Kind.PARTS, Verdict.COMPATIBLE, "no longer contains " + ShapeWords.name(part));
            }
        }
        for (String part : now) {
            if (old.stream().noneMatch(one -> pairs.areSame(one, part))) {
                site.add(Change.Kind.PARTS, Verdict.COMPATIBLE, "contains " + ShapeWords.name(part) + " now");
            }
        }
    }

    /** New names by old names: where a member went and another came that is described in the same words. */
    private Map<String, String> renames(ObjectShape old, ObjectShape now) {
        Map<String, String> renames = new LinkedHashMap<>();
        for (PropertyShape property : old.properties().values()) {
            String description = property.documentation().description();
            if (now.properties().containsKey(property.name()) || description == null) {
                continue;
            }
            List<String> candidates = now.properties().values().stream()
                    .filter(other -> !old.properties().containsKey(other.name()))
                    .filter(other -> description.equals(other.documentation().description()))
                    .filter(other -> likeness.of(property.shape(), other.shape()) == 1)
                    .map(PropertyShape::name)
                    .toList();
            if (candidates.size() == 1 && !renames.containsValue(candidates.get(0))) {
                renames.put(property.name(), candidates.get(0));
            }
        }
        return renames;
    }
}
