package dev.lathe.shape;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.lathe.schema.Keyword;
import java.util.ArrayList;
import java.util.List;

/** Collects what a value may be, and makes one shape of it. */
final class Alternatives {
    private final ArmGroups groups;
    private final List<Shape> arms = new ArrayList<>();
    private boolean nullable;
    private boolean any;
    private boolean anything;

    Alternatives(Structures structures) {
        this.groups = new ArmGroups(structures);
    }

    /** Adds null. */
    void addNull() {
        nullable = true;
    }

    /** Adds what a shape allows; the arms of a union that has no name are arms of this one. */
    void add(Shape shape) {
        if (isNull(shape)) {
            nullable = true;
        } else if (shape instanceof AnyShape) {
            any = true;
            anything |= shape.documentation().constraints().isEmpty();
        } else if (shape instanceof NullableShape inner) {
            nullable = true;
            add(inner.value());
        } else if (shape instanceof UnionShape union) {
            union.arms().forEach(this::add);
        } else if (!(shape instanceof NothingShape)) {
            arms.add(shape);
        }
    }

    /** Whether no value is among them. */
    boolean isEmpty() {
        return arms.isEmpty() && !nullable && !any;
    }

    /** Whether their shape asks less than any of them. */
    boolean asksLess() {
        return !anything && (any || groups.asksLess(arms));
    }

    /**
     * The shape of it all.
     *
     * @param documentation what is said of all of it
     */
    Shape shape(Site site, Documentation documentation) {
        if (any) {
            return new AnyShape(site.source(), documentation);
        }
        List<Shape> distinct = groups.distinct(arms, site);
        if (distinct.isEmpty()) {
            return nullable ? onlyNull(site, documentation) : new NothingShape(site.source(), documentation);
        }
        Shape value = distinct.size() == 1
                ? single(distinct.get(0), site, documentation)
                : new UnionShape(site.source(), documentation, distinct);
        return nullable ? new NullableShape(site.source(), documentation, value) : value;
    }

    /** The only arm stands where the choice stood; a type that stands elsewhere stays there. */
    private static Shape single(Shape arm, Site site, Documentation documentation) {
        return site.contains(arm.source())
                ? Relocation.of(arm, site.source(), documentation.orElse(arm.documentation()))
                : arm;
    }

    /** Null and nothing else: there is no shape for that alone. */
    private static Shape onlyNull(Site site, Documentation documentation) {
        return new AnyShape(
                site.source(),
                Documentations.with(documentation, Keyword.TYPE.wireName(), JsonNodeFactory.instance.textNode("null")));
    }

    /** Whether a shape allows null and nothing else. */
    private static boolean isNull(Shape shape) {
        return shape instanceof AnyShape
                && shape.documentation().constraints().stream()
                        .anyMatch(c -> (c.keyword().equals("type")
                                        && c.value().asText().equals("null"))
                                || (c.keyword().equals("const") && c.value().isNull()));
    }
}
