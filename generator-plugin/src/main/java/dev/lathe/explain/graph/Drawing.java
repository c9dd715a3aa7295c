package dev.lathe.explain.graph;

import dev.lathe.plan.DefinitionPlan.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Boxes with names, and lines from one to the other.
 *
 * @param width of the whole, in pixels
 * @param height of the whole, in pixels
 */
public record Drawing(int width, int height, List<Box> boxes, List<Line> lines) {
    /** The height of a box. */
    public static final int BOX_HEIGHT = 22;

    private static final int CHARACTER = 7;
    private static final int PADDING = 16;

    /** Copies what it is given. */
    public Drawing {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /**
     * A type.
     *
     * @param label what it is called
     * @param kind what it is; null: it stands for several
     * @param x its left edge
     * @param y its upper edge
     */
    public record Box(String label, @Nullable Kind kind, int x, int y, int width) {}

    /**
     * A use, by the indexes of its boxes.
     *
     * @param from the box of the type that uses
     * @param to the box of the type that is used
     */
    public record Line(int from, int to) {}

    /** How wide the box of a label is. */
    static int widthOf(String label) {
        return label.codePointCount(0, label.length()) * CHARACTER + PADDING;
    }
}
