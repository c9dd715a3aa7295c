package dev.lathe.shape;

import dev.lathe.schema.Keyword;
import dev.lathe.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shapes arrays. Elements are not told apart by their position: where they differ, each may be what any of them is. */
final class ArrayShapes {
    private final Shaper shaper;
    private final KeywordReader reader;
    private final Covers covers;
    private final Structures structures;

    ArrayShapes(Shaper shaper, KeywordReader reader, Covers covers, Structures structures) {
        this.structures = structures;
        this.shaper = shaper;
        this.reader = reader;
        this.covers = covers;
    }

    /** What becomes of schemas that describe an array together. */
    Outcome of(Expansion all, Site site, Documentation documentation) {
        List<Placed> items = new ArrayList<>();
        List<Shape> tuples = new ArrayList<>();
        for (Placed atom : all.atoms()) {
            SchemaNode own = reader.schema(atom.schema(), Keyword.ITEMS);
            List<SchemaNode> first = first(atom.schema());
            if (!first.isEmpty()) {
                Shape common = common(atom, first, site);
                if (common != null) {
                    tuples.add(common);
                }
            } else if (own != null && !covers.isAnything(own)) {
                items.add(atom.inner(own));
            }
        }
        Shape element = items.isEmpty() && tuples.size() == 1 ? tuples.get(0) : element(items, site);
        return Outcome.of(new ArrayShape(site.source(), documentation, element));
    }

    private Shape element(List<Placed> items, Site site) {
        if (items.isEmpty()) {
            return new AnyShape(site.source(), Documentation.NONE);
        }
        Placed last = items.get(items.size() - 1);
        Outcome outcome = shaper.of(items, site.part(last.schema().source(), last.path(), "/items"));
        return !site.arm() || items.size() == 1 ? shaper.reported(outcome) : outcome.shape();
    }

    /** The schemas of the first elements, one each. */
    private List<SchemaNode> first(SchemaNode schema) {
        List<SchemaNode> first = reader.subschemas(schema, Keyword.PREFIX_ITEMS);
        SchemaNode items = reader.get(schema, Keyword.ITEMS);
        return first.isEmpty() && items != null && items.isArray() ? Keyword.ITEMS.subschemas(items) : first;
    }

    /** The shape of all elements; null where some may be anything. */
    private @Nullable Shape common(Placed atom, List<SchemaNode> first, Site site) {
        List<SchemaNode> all = new ArrayList<>(first);
        boolean hasPrefix = reader.get(atom.schema(), Keyword.PREFIX_ITEMS) != null;
        SchemaNode rest = reader.schema(atom.schema(), hasPrefix ? Keyword.ITEMS : Keyword.ADDITIONAL_ITEMS);
        if (!isFull(atom.schema(), first.size())) {
            if (rest == null || covers.isAnything(rest)) {
                return null;
            }
            if (!KeywordReader.isFalse(rest)) {
                all.add(rest);
            }
        }
        List<Shape> shapes = all.stream().map(shaper::of).toList();
        if (shapes.stream().map(structures::of).distinct().count() == 1) {
            return shapes.get(0);
        }
        Alternatives alternatives = new Alternatives(structures);
        shapes.forEach(alternatives::add);
        SchemaNode list = reader.get(atom.schema(), hasPrefix ? Keyword.PREFIX_ITEMS : Keyword.ITEMS);
        if (list == null || alternatives.isEmpty()) {
            return null;
        }
        Site own = site.part(list.source(), atom.path(list.pointer()), hasPrefix ? "/prefixItems" : "/items");
        return alternatives.shape(shaper.free(own), Documentation.NONE);
    }

    private boolean isFull(SchemaNode schema, int size) {
        SchemaNode most = reader.get(schema, Keyword.MAX_ITEMS);
        return most != null
                && most.json().isIntegralNumber()
                && most.json().canConvertToInt()
                && most.json().intValue() <= size;
    }
}
