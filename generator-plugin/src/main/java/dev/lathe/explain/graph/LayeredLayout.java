package dev.lathe.explain.graph;

import dev.lathe.explain.ExplainedType;
import dev.lathe.explain.graph.TypeGraph.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws a graph from left to right, each type before what it uses. The same graph gives the same picture: nothing is
 * random, and equals stand in the order of the schema.
 */
public final class LayeredLayout {
    private static final int ROW = 28;
    private static final int MOST_ROWS = 40;
    private static final int COLUMN_GAP = 14;
    private static final int LAYER_GAP = 80;
    private static final int MARGIN = 10;
    private static final int SWEEPS = 12;

    private final TypeGraph graph;
    private final List<List<Integer>> neighbours = new ArrayList<>();
    private final List<List<Integer>> layers = new ArrayList<>();
    private final double[] height;
    private final Drawing.Box[] boxes;
    private int right = MARGIN;
    private int bottom;

    private LayeredLayout(TypeGraph graph) {
        this.graph = graph;
        this.height = new double[graph.nodes().size()];
        this.boxes = new Drawing.Box[graph.nodes().size()];
        graph.nodes().forEach(node -> neighbours.add(new ArrayList<>()));
        for (Edge edge : graph.edges()) {
            neighbours.get(edge.from()).add(edge.to());
            neighbours.get(edge.to()).add(edge.from());
        }
    }

    /** The picture of a graph; types that no other touches stand below the rest. */
    public static Drawing of(TypeGraph graph) {
        LayeredLayout layout = new LayeredLayout(graph);
        layout.fillLayers();
        layout.sortLayers();
        layout.place();
        layout.placeLoners();
        return new Drawing(
                layout.right + MARGIN,
                layout.bottom + MARGIN,
                List.of(layout.boxes),
                graph.edges().stream()
                        .map(edge -> new Drawing.Line(edge.from(), edge.to()))
                        .toList());
    }

    private void fillLayers() {
        int[] layerOf = Layers.of(graph.nodes().size(), graph.edges());
        for (int node = 0; node < layerOf.length; node++) {
            while (layers.size() <= layerOf[node]) {
                layers.add(new ArrayList<>());
            }
            if (!neighbours.get(node).isEmpty()) {
                layers.get(layerOf[node]).add(node);
            }
        }
        layers.forEach(this::spread);
    }

    /** Moves every node to the middle of those that it touches, again and again, which takes most crossings away. */
    private void sortLayers() {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < layers.size(); i++) {
                List<Integer> layer = layers.get(sweep % 2 == 0 ? i : layers.size() - 1 - i);
                double[] middle = new double[height.length];
                layer.forEach(node -> middle[node] = neighbours.get(node).stream()
                        .mapToDouble(other -> height[other])
                        .average()
                        .orElse(0));
                layer.sort(Comparator.<Integer>comparingDouble(node -> middle[node])
                        .thenComparing(Comparator.naturalOrder()));
                spread(layer);
            }
        }
    }

    /** Equal distances around the middle line. */
    private void spread(List<Integer> layer) {
        for (int i = 0; i < layer.size(); i++) {
            height[layer.get(i)] = i - (layer.size() - 1) / 2.0;
        }
    }

    private void place() {
        int rows =
                Math.min(MOST_ROWS, layers.stream().mapToInt(List::size).max().orElse(0));
        for (List<Integer> layer : layers) {
            int columns = (layer.size() + MOST_ROWS - 1) / MOST_ROWS;
            for (int column = 0; column < columns; column++) {
                // neighbours in the sorted layer stand side by side, so that the order from top to bottom is kept
                int start = column;
                List<Integer> nodes = IntStream.range(0, layer.size())
                        .filter(i -> i % columns == start)
                        .mapToObj(layer::get)
                        .toList();
                placeColumn(nodes, MARGIN + (rows - nodes.size()) * ROW / 2);
                right += column == columns - 1 ? LAYER_GAP : COLUMN_GAP;
            }
        }
        right = Math.max(MARGIN, right - LAYER_GAP);
        bottom = MARGIN + rows * ROW;
    }

    private void placeColumn(List<Integer> nodes, int top) {
        int y = top;
        int widest = 0;
        for (int node : nodes) {
            boxes[node] = box(node, right, y);
            widest = Math.max(widest, boxes[node].width());
            y += ROW;
        }
        right += widest;
    }

    private void placeLoners() {
        int most = Math.max(right, 900);
        int x = MARGIN;
        int y = bottom + ROW;
        for (int node = 0; node < boxes.length; node++) {
            if (boxes[node] == null) {
                Drawing.Box box = box(node, x, y);
                if (x > MARGIN && x + box.width() > most) {
                    x = MARGIN;
                    y += ROW;
                    box = box(node, x, y);
                }
                boxes[node] = box;
                x += box.width() + COLUMN_GAP;
                right = Math.max(right, x);
                bottom = y + ROW;
            }
        }
    }

    private Drawing.Box box(int node, int x, int y) {
        ExplainedType type = graph.nodes().get(node);
        return new Drawing.Box(type.name(), type.kind(), x, y, Drawing.widthOf(type.name()));
    }
}
