package dev.lathe.schema;

import java.util.ArrayDeque;
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
 * Finds what a {@code $dynamicRef} or {@code $recursiveRef} means: not the anchor in its own resource, but that in the
 * outermost resource on the way from what is generated to the reference.
 */
final class DynamicTargets {
    /** What is looked for in place of an anchor's name where {@code $recursiveAnchor} is the anchor. */
    private static final String RECURSIVE = "";

    private final SchemaIndex index;
    private final Map<SchemaNode, SchemaNode> targets;
    private final Map<Resource, Set<Resource>> next = new LinkedHashMap<>();
    private final Map<Resource, Set<Resource>> previous = new HashMap<>();
    private final Set<Resource> entries = new LinkedHashSet<>();

    /**
     * A search.
     *
     * @param roots the documents that are generated from
     * @param nested the resources that apply where others do, as they stand in them
     * @param targets what the values of references point to where nothing overrides it
     */
    DynamicTargets(
            SchemaIndex index,
            List<Resource> roots,
            Map<Resource, Set<Resource>> nested,
            List<Reference> references,
            Map<SchemaNode, SchemaNode> targets) {
        this.index = index;
        this.targets = targets;
        nested.forEach((outer, inner) -> inner.forEach(resource -> connect(outer, resource)));
        for (Reference reference : references) {
            SchemaNode target = targets.get(reference.value());
            Resource to = target == null ? null : index.resourceOf(target);
            if (to != null && !to.equals(reference.from())) {
                connect(reference.from(), to);
            }
        }
        entries.addAll(roots);
        // a resource that nothing refers to is a way in of its own
        references.stream()
                .map(Reference::from)
                .filter(from -> !previous.containsKey(from))
                .forEach(entries::add);
    }

    private void connect(Resource from, Resource to) {
        next.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(to);
        previous.computeIfAbsent(to, key -> new LinkedHashSet<>()).add(from);
    }

    /** The schemas that a reference may mean, in the order of the documents; empty where it means what it points to. */
    List<SchemaNode> find(Reference reference) {
        String anchor = anchor(reference);
        if (anchor == null) {
            return List.of();
        }
        Set<Resource> leading = leadingTo(reference.from());
        Set<Resource> seen = new HashSet<>();
        Deque<Resource> open = new ArrayDeque<>(entries);
        Set<SchemaNode> found = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Resource resource = open.poll();
            if (leading.contains(resource) && seen.add(resource)) {
                SchemaNode outermost = anchored(resource, anchor);
                if (outermost == null) {
                    open.addAll(next.getOrDefault(resource, Set.of()));
                } else {
                    found.add(outermost);
                }
            }
        }
        return List.copyOf(found);
    }

    /** The name that others may override; null where none can. */
    private @Nullable String anchor(Reference reference) {
        SchemaNode target = targets.get(reference.value());
        if (target == null || reference.keyword() == Keyword.REF) {
            return null;
        }
        if (reference.keyword() == Keyword.RECURSIVE_REF) {
            return anchored(reference.from(), RECURSIVE) == null ? null : RECURSIVE;
        }
        String name = UriReference.parse(reference.value().json().textValue()).fragment();
        SchemaNode anchor = target.get(Keyword.DYNAMIC_ANCHOR.wireName());
        return anchor != null && anchor.json().asText().equals(name) ? name : null;
    }

    private @Nullable SchemaNode anchored(Resource resource, String anchor) {
        if (!anchor.equals(RECURSIVE)) {
            return index.dynamicallyAnchored(resource, anchor);
        }
        SchemaNode value = resource.root().get(Keyword.RECURSIVE_ANCHOR.wireName());
        return value != null && value.json().asBoolean() ? resource.root() : null;
    }

    private Set<Resource> leadingTo(Resource resource) {
        Set<Resource> leading = new HashSet<>();
        Deque<Resource> open = new ArrayDeque<>(List.of(resource));
        while (!open.isEmpty()) {
            Resource end = open.pop();
            if (leading.add(end)) {
                open.addAll(previous.getOrDefault(end, Set.of()));
            }
        }
        return leading;
    }
}
