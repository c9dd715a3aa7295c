package dev.lathe.shape;

import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.schema.Keyword;
import dev.lathe.schema.SchemaDocument;
import dev.lathe.schema.SchemaGraph;
import dev.lathe.schema.SchemaNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the keywords of schemas into shapes. */
public final class ShapeNormalizer {
    private final SchemaGraph graph;
    private final KeywordReader reader;
    private final Diagnostics diagnostics;

    private ShapeNormalizer(SchemaGraph graph, Diagnostics diagnostics) {
        this.graph = graph;
        this.reader = new KeywordReader(graph::dialect);
        this.diagnostics = diagnostics;
    }

    /**
     * The shapes of all named schemas.
     *
     * @param graph a document in which every reference was found
     * @param diagnostics takes what contradicts itself, what is no keyword, and what Lathe does not act on; where it gets
     *     errors, the shapes are not to be used
     */
    public static Shapes normalize(SchemaGraph graph, Diagnostics diagnostics) {
        return new ShapeNormalizer(graph, diagnostics).normalize();
    }

    private Shapes normalize() {
        SchemaWalk effective = SchemaWalk.of(graph, reader, keyword -> Effect.of(keyword) != Effect.NONE);
        new KeywordReports(graph, reader, diagnostics).report(effective.schemas());
        SchemaWalk walk = SchemaWalk.of(graph, reader, keyword -> true);
        SchemaGraph open = new SameValueCycles(graph, reader, diagnostics).opened(walk.schemas());
        Set<SchemaNode> wanted = new HashSet<>(walk.targets());
        wanted.addAll(graph.definitions().values());
        for (SchemaDocument document : graph.roots()) {
            // a schema of nothing but definitions is about them; one without says that anything goes
            if (saysSomething(document.root())
                    || SchemaGraph.definitionsOf(document).isEmpty()) {
                wanted.add(document.root());
            }
        }
        List<SchemaNode> ordered = new ArrayList<>();
        Set<String> definitions = new HashSet<>();
        for (SchemaDocument document : graph.documents()) {
            ordered.addAll(inOrder(document.root(), wanted));
            definitions.addAll(definitions(document, wanted));
        }
        return new Shapes(shapes(open, ordered, effective.parts()), definitions);
    }

    /** What a document calls its definitions, and the document itself, as far as they are wanted. */
    private static Set<String> definitions(SchemaDocument document, Set<SchemaNode> wanted) {
        Map<String, SchemaNode> named = new HashMap<>(SchemaGraph.definitionsOf(document));
        named.put(document.root().pointer(), document.root());
        named.values().retainAll(wanted);
        return named.keySet();
    }

    private Map<String, Shape> shapes(SchemaGraph open, List<SchemaNode> schemas, List<SchemaNode> parts) {
        Set<String> addresses = new HashSet<>();
        schemas.forEach(schema -> addresses.add(schema.pointer()));
        Shaper shaper = new Shaper(open, reader, addresses, diagnostics);
        // the inner ones first: a schema as deep as documents may be needs no stack of that depth
        for (int i = parts.size() - 1; i >= 0; i--) {
            shaper.prepare(parts.get(i));
        }
        Map<String, Shape> named = new LinkedHashMap<>();
        schemas.forEach(schema -> named.put(schema.pointer(), shaper.of(schema)));
        shaper.recursive().forEach(named::putIfAbsent);
        return ReferenceArms.settled(named);
    }

    private boolean saysSomething(SchemaNode root) {
        if (!root.isObject()) {
            return true;
        }
        for (String member : root.members().keySet()) {
            Keyword keyword = reader.keyword(root, member);
            if (keyword != null && Effect.of(keyword) != Effect.DESCRIBES) {
                return true;
            }
        }
        return false;
    }

    private static List<SchemaNode> inOrder(SchemaNode root, Set<SchemaNode> wanted) {
        List<SchemaNode> ordered = new ArrayList<>();
        Deque<SchemaNode> waiting = new ArrayDeque<>();
        waiting.push(root);
        while (!waiting.isEmpty()) {
            SchemaNode node = waiting.pop();
            if (wanted.contains(node)) {
                ordered.add(node);
            }
            List<SchemaNode> inner = new ArrayList<>(node.elements());
            node.members().values().forEach(member -> inner.add(member.value()));
            Collections.reverse(inner);
            inner.forEach(waiting::push);
        }
        return ordered;
    }
}
