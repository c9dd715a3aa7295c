package dev.lathe.explain.graph;

import dev.lathe.explain.graph.TypeGraph.Edge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Gives every node of a graph a layer, so that edges lead from a layer to a later one; those that close a cycle lead back. */
final class Layers {
    private final List<List<Integer>> next = new ArrayList<>();
    private final int[] layer;

    private Layers(int size, List<Edge> edges) {
        this.layer = new int[size];
        for (int node = 0; node < size; node++) {
            next.add(new ArrayList<>());
        }
        edges.forEach(edge -> next.get(edge.from()).add(edge.to()));
    }

    /** The layer of each node, from 0. */
    static int[] of(int size, List<Edge> edges) {
        Layers layers = new Layers(size, edges);
        layers.breakCycles();
        layers.push();
        layers.pull();
        return layers.layer;
    }

    /** Leaves out edges to a node from which the search has come. */
    private void breakCycles() {
        boolean[] seen = new boolean[next.size()];
        boolean[] onTheWay = new boolean[next.size()];
        for (int root = 0; root < next.size(); root++) {
            if (!seen[root]) {
                search(root, seen, onTheWay);
            }
        }
    }

    private void search(int root, boolean[] seen, boolean[] onTheWay) {
        Deque<Integer> path = new ArrayDeque<>();
        Deque<Iterator<Integer>> open = new ArrayDeque<>();
        enter(root, seen, onTheWay, path, open);
        while (!open.isEmpty()) {
            Iterator<Integer> edges = open.element();
            if (!edges.hasNext()) {
                open.remove();
                onTheWay[path.remove()] = false;
                continue;
            }
            int to = edges.next();
            if (onTheWay[to]) {
                edges.remove();
            } else if (!seen[to]) {
                enter(to, seen, onTheWay, path, open);
            }
        }
    }

    private void enter(
            int node, boolean[] seen, boolean[] onTheWay, Deque<Integer> path, Deque<Iterator<Integer>> open) {
        seen[node] = true;
        onTheWay[node] = true;
        path.push(node);
        open.push(next.get(node).iterator());
    }

    /** Each node as far to the end as the longest way to it asks for. */
    private void push() {
        for (int node : order()) {
            for (int to : next.get(node)) {
                layer[to] = Math.max(layer[to], layer[node] + 1);
            }
        }
    }

    /** A node that nothing leads to goes to the layer before the first that it leads to. */
    private void pull() {
        boolean[] isReached = new boolean[next.size()];
        next.forEach(all -> all.forEach(to -> isReached[to] = true));
        for (int node = 0; node < next.size(); node++) {
            if (!isReached[node] && !next.get(node).isEmpty()) {
                layer[node] =
                        next.get(node).stream().mapToInt(to -> layer[to]).min().orElse(1) - 1;
            }
        }
    }

    private int[] order() {
        int[] incoming = new int[next.size()];
        next.forEach(all -> all.forEach(to -> incoming[to]++));
        int[] order = new int[next.size()];
        int end = 0;
        for (int node = 0; node < next.size(); node++) {
            if (incoming[node] == 0) {
                order[end++] = node;
            }
        }
        for (int at = 0; at < end; at++) {
            for (int to : next.get(order[at])) {
                if (--incoming[to] == 0) {
                    order[end++] = to;
                }
            }
        }
        return Arrays.copyOf(order, end);
    }
}
