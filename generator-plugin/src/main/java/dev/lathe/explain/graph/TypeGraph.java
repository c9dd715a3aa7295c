package dev.lathe.explain.graph;

import dev.lathe.explain.ExplainedType;
import dev.lathe.explain.Explanation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which type uses which; a nested type counts as the one around it, and aliases are none.
 *
 * @param nodes the types, in the order of the schema
 * @param edges from the type that uses to the one that is used, none twice and none to itself
 */
public record TypeGraph(List<ExplainedType> nodes, List<Edge> edges) {
    /** Copies what it is given. */
    public TypeGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * One use.
     *
     * @param from index of the type that uses
     * @param to index of the type that is used
     */
    public record Edge(int from, int to) {}

    /** The graph of a model. */
    public static TypeGraph of(Explanation explanation) {
        List<ExplainedType> nodes = new ArrayList<>();
        Map<String, Integer> indexes = new LinkedHashMap<>();
        for (ExplainedType type : explanation.types()) {
            if (type.code() != null) {
                indexes.put(type.name(), nodes.size());
                nodes.add(type);
            }
        }
        Set<Edge> edges = new LinkedHashSet<>();
        for (ExplainedType type : explanation.types()) {
            Integer from = indexes.get(outermost(type.name()));
            if (from != null) {
                type.uses().stream()
                        .map(name -> indexes.get(outermost(name)))
                        .filter(Objects::nonNull)
                        .filter(to -> !to.equals(from))
                        .forEach(to -> edges.add(new Edge(from, to)));
            }
        }
        return new TypeGraph(nodes, List.copyOf(edges));
    }

    private static String outermost(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
