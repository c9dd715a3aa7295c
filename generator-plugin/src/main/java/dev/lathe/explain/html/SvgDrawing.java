package dev.lathe.explain.html;

import dev.lathe.explain.graph.Drawing;
import dev.lathe.plan.DefinitionPlan.Kind;
import java.util.List;
import java.util.Locale;

/** A drawing as SVG, in the colours of the page; each box leads to its type. */
final class SvgDrawing {
    private static final int HALF = Drawing.BOX_HEIGHT / 2;

    private final Drawing drawing;
    private final Links links;
    private final StringBuilder out = new StringBuilder();

    private SvgDrawing(Drawing drawing, Links links) {
        this.drawing = drawing;
        this.links = links;
    }

    /**
     * The markup of a drawing.
     *
     * @param name what a screen reader calls it
     * @param isInTabOrder whether its boxes are reached with the tab key; where other links say the same, they are not
     */
    static String of(Drawing drawing, String name, Links links, boolean isInTabOrder) {
        SvgDrawing svg = new SvgDrawing(drawing, links);
        svg.format(
                "<svg role=\"group\" aria-label=\"%s\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">",
                HtmlText.of(name), drawing.width(), drawing.height(), drawing.width(), drawing.height());
        svg.out.append("<g class=\"lines\">");
        drawing.lines().forEach(svg::line);
        svg.out.append("</g>");
        List<Drawing.Box> boxes = drawing.boxes();
        for (int i = 0; i < boxes.size(); i++) {
            svg.box(i, boxes.get(i), isInTabOrder);
        }
        return svg.out.append("</svg>").toString();
    }

    private void line(Drawing.Line line) {
        Drawing.Box from = drawing.boxes().get(line.from());
        Drawing.Box to = drawing.boxes().get(line.to());
        int x1 = from.x() + from.width();
        int x2 = to.x();
        int bend = Math.max(30, Math.abs(x2 - x1) / 2);
        format(
                "<path data-from=\"%d\" data-to=\"%d\" d=\"M%d %dC%d %d %d %d %d %d\"/>",
                line.from(),
                line.to(),
                x1,
                from.y() + HALF,
                x1 + bend,
                from.y() + HALF,
                x2 - bend,
                to.y() + HALF,
                x2,
                to.y() + HALF);
    }

    private void box(int index, Drawing.Box box, boolean isInTabOrder) {
        Kind kind = box.kind();
        String id = kind == null ? null : links.idOf(box.label());
        String style = kind == null ? "more" : kind.label();
        if (id != null) {
            format("<a href=\"#%s\"%s>", id, isInTabOrder ? "" : " tabindex=\"-1\"");
        }
        format("<g class=\"box %s\" data-box=\"%d\">", style, index);
        format(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/><text x=\"%d\" y=\"%d\">%s</text></g>",
                box.x(), box.y(), box.width(), Drawing.BOX_HEIGHT, box.x() + 8, box.y() + 15, HtmlText.of(box.label()));
        out.append(id != null ? "</a>" : "");
    }

    private void format(String format, Object... arguments) {
        out.append(String.format(Locale.ROOT, format, arguments));
    }
}
