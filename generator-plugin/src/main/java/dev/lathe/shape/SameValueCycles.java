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
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds schemas that say of a value what they say of it: circles of references and combinators that meet no part of it.
 * The reference that closes such a circle says nothing new, and is opened.
 */
final class SameValueCycles {
    private final SchemaGraph graph;
    private final KeywordReader reader;
    private final Diagnostics diagnostics;
    private final Map<SchemaNode, SchemaNode> opened = new HashMap<>();
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
     * @param by what led to it
     * @param next the schemas that apply to the same value
     */
    private record Step(SchemaNode schema, Edge by, Iterator<Edge> next) {}

    /**
     * A step from a schema to one that applies to the same value.
     *
     * @param reference the value of the reference; null: the schema is a part of the other
     */
    private record Edge(
            Keyword keyword,
            Source place,
            SchemaNode to,
            @Nullable SchemaNode reference) {
        boolean isChoice() {
            return keyword == Keyword.ANY_OF || keyword == Keyword.ONE_OF;
        }
    }

    /** Reports every circle once; gives the graph without them. */
    SchemaGraph opened(Collection<SchemaNode> schemas) {
        int before;
        do {
            before = opened.size();
            done.clear();
            walk(schemas);
        } while (opened.size() > before);
        return opened.isEmpty() ? graph : graph.redirected(opened);
    }

    private void walk(Collection<SchemaNode> schemas) {
        for (SchemaNode schema : schemas) {
            enter(schema, new Edge(Keyword.REF, schema.source(), schema, null));
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

    private void enter(SchemaNode schema, Edge by) {
        if (done.add(schema)) {
            onTheWay.add(schema);
            way.push(new Step(schema, by, edges(schema).iterator()));
        }
    }

    private void follow(Edge edge) {
        if (onTheWay.contains(edge.to())) {
            open(circle(edge));
        } else {
            enter(edge.to(), edge);
        }
    }

    /** The steps of the circle that a step closes, the last one first. */
    private List<Edge> circle(Edge closing) {
        List<Edge> circle = new ArrayList<>(List.of(closing));
        for (Step step : way) {
            if (step.schema() == closing.to()) {
                break;
            }
            circle.add(step.by());
        }
        return circle;
    }

    /** As part of a choice it adds no value, elsewhere it takes none away. */
    private void open(List<Edge> circle) {
        for (Edge edge : circle) {
            SchemaNode reference = edge.reference();
            if (reference != null) {
                boolean isChoice = circle.stream().anyMatch(Edge::isChoice);
                opened.put(reference, isChoice ? SchemaGraph.nothing(reference) : SchemaGraph.anything(reference));
                diagnostics.report(
                        Code.CIRCULAR_REFERENCE,
                        edge.place(),
                        "\"" + edge.keyword().wireName() + "\" leads back to the schema in line "
                                + edge.to().source().line()
                                + ", of which this is a part: what that says would be said in terms of itself. Take this"
                                + " reference out, or put it where it is about a member or an element");
                return;
            }
        }
    }

    private List<Edge> edges(SchemaNode schema) {
        List<Edge> edges = new ArrayList<>();
        for (String member : schema.members().keySet()) {
            Keyword keyword = reader.keyword(schema, member);
            if (keyword == null || Effect.of(keyword) != Effect.COMBINES) {
                continue;
            }
            if (keyword.category() == Keyword.Category.REFERENCE) {
                SchemaNode value = Objects.requireNonNull(schema.get(member));
                if (!opened.containsKey(value)) {
                    edges.add(new Edge(keyword, schema.sourceOf(member), graph.target(schema, keyword), value));
                }
            } else {
                for (SchemaNode part : reader.subschemas(schema, keyword)) {
                    edges.add(new Edge(keyword, part.source(), part, null));
                }
            }
        }
        return edges;
    }
}
