package dev.lathe.shape;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Source;
import dev.lathe.schema.Keyword;
import dev.lathe.schema.SchemaGraph;
import dev.lathe.schema.SchemaNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Finds schemas that say of a value what they say of it: circles of references and combinators that meet no part of it. */
final class SameValueCycles {
    private final SchemaGraph graph;
    private final KeywordReader reader;
    private final Diagnostics diagnostics;
    private final Set<SchemaNode> done = new HashSet<>();
    private final Set<SchemaNode> onTheWay = new HashSet<>();
    private final Deque<Step> way = new ArrayDeque<>();

    SameValueCycles(SchemaGraph graph, KeywordReader reader, Diagnostics diagnostics) {
        this.graph = graph;
        this.reader = reader;
        this.diagnostics = diagnostics;
    }

    /**
     * A schema on the way, with what is still to be looked at.
     *
     * @param next the schemas that apply to the same value
     */
    private record Step(SchemaNode schema, Iterator<Edge> next) {}

    private record Edge(String keyword, Source place, SchemaNode to) {}

    /** Reports every circle where it closes. */
    void report(Collection<SchemaNode> schemas) {
        for (SchemaNode schema : schemas) {
            enter(schema);
            while (!way.isEmpty()) {
                Step step = way.element();
                if (step.next().hasNext()) {
                    follow(step.next().next());
                } else {
                    way.remove();
                    onTheWay.remove(step.schema());
                }
            }
        }
    }

    private void enter(SchemaNode schema) {
        if (done.add(schema)) {
            onTheWay.add(schema);
            way.push(new Step(schema, edges(schema).iterator()));
        }
    }

    private void follow(Edge edge) {
        if (onTheWay.contains(edge.to())) {
            diagnostics.report(
                    Code.CIRCULAR_REFERENCE,
                    edge.place(),
                    "\"" + edge.keyword() + "\" leads back to the schema in line "
                            + edge.to().source().line()
                            + ", of which this is a part: what that says would be said in terms of itself. Take this"
                            + " reference out, or put it where it is about a member or an element");
            return;
        }
        enter(edge.to());
    }

    private List<Edge> edges(SchemaNode schema) {
        List<Edge> edges = new ArrayList<>();
        for (String member : schema.members().keySet()) {
            Keyword keyword = reader.keyword(schema, member);
            if (keyword == null || Effect.of(keyword) != Effect.COMBINES) {
                continue;
            }
            if (keyword.category() == Keyword.Category.REFERENCE) {
                edges.add(new Edge(member, schema.sourceOf(member), graph.target(schema, keyword)));
            } else {
                for (SchemaNode part : reader.subschemas(schema, keyword)) {
                    edges.add(new Edge(member, part.source(), part));
                }
            }
        }
        return edges;
    }
}
