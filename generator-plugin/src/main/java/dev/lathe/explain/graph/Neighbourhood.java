package dev.lathe.explain.graph;

import dev.lathe.explain.ExplainedType;
import dev.lathe.explain.Explanation;
import dev.lathe.plan.DefinitionPlan.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a type between those that use it, to its left, and those that it uses, to its right. */
public final class Neighbourhood {
    private static final int MOST = 12;
    private static final int ROW = 28;
    private static final int GAP = 60;
    private static final int MARGIN = 6;

    private final List<Drawing.Box> boxes = new ArrayList<>();
    private final List<Drawing.Line> lines = new ArrayList<>();

    private Neighbourhood() {}

    /** The picture; null: nothing uses the type, and it uses nothing. */
    public static @Nullable Drawing of(ExplainedType type, Explanation explanation) {
        if (type.uses().isEmpty() && type.usedBy().isEmpty()) {
            return null;
        }
        return new Neighbourhood().draw(type, explanation);
    }

    private Drawing draw(ExplainedType type, Explanation explanation) {
        List<Drawing.Box> users = column(type.usedBy(), explanation);
        List<Drawing.Box> used = column(type.uses(), explanation);
        int height = Math.max(1, Math.max(users.size(), used.size())) * ROW;
        int x = MARGIN + place(users, MARGIN, height);
        x += users.isEmpty() ? 0 : GAP;
        int centre = boxes.size();
        int width = Drawing.widthOf(type.name());
        boxes.add(new Drawing.Box(type.name(), type.kind(), x, MARGIN + (height - ROW) / 2, width));
        for (int i = 0; i < centre; i++) {
            lines.add(new Drawing.Line(i, centre));
        }
        int right = x + width + (used.isEmpty() ? 0 : GAP);
        int end = right + place(used, right, height);
        for (int i = centre + 1; i < boxes.size(); i++) {
            lines.add(new Drawing.Line(centre, i));
        }
        return new Drawing(end + MARGIN, height + MARGIN, boxes, lines);
    }

    private static List<Drawing.Box> column(List<String> names, Explanation explanation) {
        List<Drawing.Box> column = new ArrayList<>();
        boolean isCut = names.size() > MOST;
        for (String name : isCut ? names.subList(0, MOST - 1) : names) {
            ExplainedType type = explanation.named(name);
            Kind kind = type == null ? null : type.kind();
            column.add(new Drawing.Box(name, kind, 0, 0, Drawing.widthOf(name)));
        }
        if (isCut) {
            String more = names.size() - MOST + 1 + " more";
            column.add(new Drawing.Box(more, null, 0, 0, Drawing.widthOf(more)));
        }
        return column;
    }

    private int place(List<Drawing.Box> column, int x, int height) {
        int y = MARGIN + (height - column.size() * ROW) / 2;
        int widest = 0;
        for (Drawing.Box box : column) {
            boxes.add(new Drawing.Box(box.label(), box.kind(), x, y, box.width()));
            widest = Math.max(widest, box.width());
            y += ROW;
        }
        return widest;
    }
}
