package dev.lathe.shape;

import dev.lathe.schema.Keyword;
import dev.lathe.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shapes arrays. */
final class ArrayShapes {
    private final Shaper shaper;
    private final KeywordReader reader;
    private final Covers covers;

    ArrayShapes(Shaper shaper, KeywordReader reader, Covers covers) {
        this.shaper = shaper;
        this.reader = reader;
        this.covers = covers;
    }

    /** What becomes of schemas that describe an array together. */
    Outcome of(Expansion all, Site site, Documentation documentation) {
        List<Placed> items = new ArrayList<>();
        for (Placed atom : all.atoms()) {
            SchemaNode own = items(atom.schema());
            if (own != null && !covers.isAnything(own)) {
                items.add(atom.inner(own));
            }
        }
        return Outcome.of(new ArrayShape(site.source(), documentation, items(items, site)));
    }

    private @Nullable SchemaNode items(SchemaNode schema) {
        return reader.get(schema, Keyword.PREFIX_ITEMS) == null ? reader.schema(schema, Keyword.ITEMS) : null;
    }

    private Shape items(List<Placed> items, Site site) {
        if (items.isEmpty()) {
            return new AnyShape(site.source(), Documentation.NONE);
        }
        Placed last = items.get(items.size() - 1);
        String address = last.path().startsWith(site.address() + '/') ? last.path() : site.address() + "/items";
        Outcome outcome =
                shaper.of(items, new Site(Placed.relocated(last.schema().source(), address), site.arm()));
        if (!site.arm()) {
            shaper.report(outcome);
        }
        return outcome.shape();
    }
}
