package dev.lathe.shape;

import dev.lathe.schema.Keyword;
import dev.lathe.schema.SchemaGraph;
import dev.lathe.schema.SchemaNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the schemas of a document: what stands where its dialect has schemas, and what references point to. */
final class SchemaWalk {
    private final SchemaGraph graph;
    private final KeywordReader reader;
    private final Predicate<Keyword> entered;
    private final Set<SchemaNode> schemas = new LinkedHashSet<>();
    private final List<SchemaNode> parts = new ArrayList<>();
    private final Set<SchemaNode> targets = Collections.newSetFromMap(new IdentityHashMap<>());

    private SchemaWalk(SchemaGraph graph, KeywordReader reader, Predicate<Keyword> entered) {
        this.graph = graph;
        this.reader = reader;
        this.entered = entered;
    }

    /**
     * All schemas that can be reached.
     *
     * @param entered the keywords whose schemas count
     */
    static SchemaWalk of(SchemaGraph graph, KeywordReader reader, Predicate<Keyword> entered) {
        SchemaWalk walk = new SchemaWalk(graph, reader, entered);
        walk.run();
        return walk;
    }

    /** The schemas. */
    Set<SchemaNode> schemas() {
        return schemas;
    }

    /** Those that are about members or elements; each before those inside it. */
    List<SchemaNode> parts() {
        return parts;
    }

    /** Those that references point to. */
    Set<SchemaNode> targets() {
        return targets;
    }

    private void run() {
        Deque<SchemaNode> waiting = new ArrayDeque<>();
        graph.roots().forEach(document -> waiting.add(document.root()));
        waiting.addAll(graph.definitions().values());
        while (!waiting.isEmpty()) {
            SchemaNode schema = waiting.remove();
            if (schemas.add(schema)) {
                schema.members().keySet().forEach(member -> follow(schema, reader.keyword(schema, member), waiting));
            }
        }
    }

    private void follow(SchemaNode schema, @Nullable Keyword keyword, Deque<SchemaNode> waiting) {
        if (keyword == null || !entered.test(keyword)) {
            return;
        }
        if (keyword.category() == Keyword.Category.REFERENCE) {
            SchemaNode target = graph.target(schema, keyword);
            targets.add(target);
            waiting.add(target);
        } else {
            List<SchemaNode> inner = reader.subschemas(schema, keyword);
            waiting.addAll(inner);
            if (Effect.of(keyword) == Effect.SHAPES) {
                parts.addAll(inner);
            }
        }
    }
}
