package dev.lathe.schema;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what the references of documents point to, and brings in the documents that they lead to. Of these, only
 * what is referred to is looked at.
 */
public final class SchemaResolver {
    private final Diagnostics diagnostics;
    private final SchemaIndex index;
    private final ReferenceTargets search;
    private final List<Reference> references = new ArrayList<>();
    private final Deque<Reference> waiting = new ArrayDeque<>();
    private final Set<SchemaNode> reached = new HashSet<>();
    private final Map<SchemaNode, SchemaNode> targets = new HashMap<>();
    private final Map<Resource, Set<Resource>> nested = new LinkedHashMap<>();

    private SchemaResolver(SchemaLibrary library, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.index = new SchemaIndex(diagnostics);
        this.search = new ReferenceTargets(library, index, diagnostics);
    }

    /**
     * Resolves the references of documents. Where errors are reported, the graph lacks what they are about.
     *
     * @param fallback the dialect of a document whose {@code $schema} is absent or unknown
     */
    public static SchemaGraph resolve(SchemaLibrary library, Dialect fallback, Diagnostics diagnostics) {
        return new SchemaResolver(library, diagnostics).resolve(library, fallback);
    }

    private SchemaGraph resolve(SchemaLibrary library, Dialect fallback) {
        List<Resource> roots = library.roots().stream()
                .map(document -> index.addDocument(document, fallback))
                .toList();
        library.others().forEach(document -> index.addDocument(document, fallback));
        Map<String, SchemaNode> definitions = new LinkedHashMap<>();
        for (Resource root : roots) {
            Map<String, SchemaNode> own = Definitions.of(root.root(), diagnostics);
            definitions.putAll(own);
            reachAll(root, own);
        }
        resolveWaiting();
        Map<SchemaNode, List<SchemaNode>> dynamic = dynamicTargets(roots);
        new ReferenceCycles(targets, diagnostics)
                .report(references)
                .forEach(reference -> targets.put(reference.value(), SchemaGraph.anything(reference.value())));
        Dialect dialect = roots.isEmpty() ? fallback : roots.get(0).dialect();
        return new SchemaGraph(
                library.roots(),
                index.documents().stream().map(Resource::document).toList(),
                new SchemaGraph.Dialects(dialect, index.dialectsBut(dialect)),
                definitions,
                targets,
                dynamic.keySet());
    }

    private void reachAll(Resource document, Map<String, SchemaNode> definitions) {
        SchemaNode root = document.root();
        if (!isSchema(root)) {
            diagnostics.report(
                    Code.UNREADABLE_INPUT,
                    root.source(),
                    "a schema must be an object or a boolean; found " + JsonForm.of(root.json()));
        }
        reach(root);
        // those that no keyword of the dialect holds, or that stand beside a $ref
        definitions.values().forEach(definition -> {
            index.add(definition, document);
            reach(definition);
        });
    }

    /** Takes note of the references of a schema and of all schemas in it. */
    private void reach(SchemaNode schema) {
        Deque<SchemaNode> open = new ArrayDeque<>();
        open.push(schema);
        while (!open.isEmpty()) {
            SchemaNode next = open.pop();
            Resource own = index.resourceOf(next);
            if (own == null || !reached.add(next)) {
                continue;
            }
            List<SchemaNode> inner = new ArrayList<>();
            index.keywords(next).forEach((keyword, value) -> {
                if (keyword.category() == Keyword.Category.REFERENCE) {
                    waiting.add(new Reference(next, keyword, value, own));
                }
                List<SchemaNode> subschemas = keyword.subschemas(value);
                subschemas.forEach(subschema -> nest(own, keyword, subschema));
                inner.addAll(subschemas);
            });
            Collections.reverse(inner);
            inner.forEach(open::push);
        }
    }

    private void nest(Resource outer, Keyword keyword, SchemaNode schema) {
        Resource inner = index.resourceOf(schema);
        if (inner != null && !inner.equals(outer) && keyword.category() != Keyword.Category.DEFINITION) {
            nested.computeIfAbsent(outer, key -> new LinkedHashSet<>()).add(inner);
        }
    }

    private void resolveWaiting() {
        for (Reference next = waiting.poll(); next != null; next = waiting.poll()) {
            references.add(next);
            SchemaNode target = search.find(next);
            if (target != null) {
                targets.put(next.value(), target);
                reach(target);
            }
        }
    }

    /** Those of them that may mean several schemas. */
    private Map<SchemaNode, List<SchemaNode>> dynamicTargets(List<Resource> roots) {
        Map<SchemaNode, List<SchemaNode>> ambiguous = new LinkedHashMap<>();
        int resolved = -1;
        // what overrides an anchor may itself bring in references
        while (resolved < references.size()) {
            resolved = references.size();
            ambiguous.clear();
            DynamicTargets dynamic = new DynamicTargets(index, roots, nested, references, targets);
            Map<SchemaNode, SchemaNode> overriding = new LinkedHashMap<>();
            for (Reference reference : references) {
                List<SchemaNode> found = dynamic.find(reference);
                if (found.size() == 1) {
                    overriding.put(reference.value(), found.get(0));
                } else if (!found.isEmpty()) {
                    ambiguous.put(reference.value(), found);
                }
            }
            targets.putAll(overriding);
            overriding.values().forEach(this::reach);
            resolveWaiting();
        }
        return ambiguous;
    }

    /** Whether a value may stand where a schema is expected. */
    static boolean isSchema(@Nullable SchemaNode node) {
        return node != null && (node.isObject() || node.json().isBoolean());
    }
}
