package dev.lathe.explain.html;

import dev.lathe.diagnostics.Source;
import dev.lathe.explain.AppliedBinding;
import dev.lathe.explain.DispatchTree;
import dev.lathe.explain.ExplainedMember;
import dev.lathe.explain.ExplainedType;
import dev.lathe.explain.Explanation;
import dev.lathe.explain.graph.Drawing;
import dev.lathe.explain.graph.Neighbourhood;
import dev.lathe.plan.Decision;
import java.util.List;
import java.util.stream.Collectors;

/** What the page says of one type. */
final class TypeSection {
    private final ExplainedType type;
    private final Explanation explanation;
    private final Links links;
    private final StringBuilder out = new StringBuilder();

    private TypeSection(ExplainedType type, Explanation explanation, Links links) {
        this.type = type;
        this.explanation = explanation;
        this.links = links;
    }

    /** The section of a type, but for schema and Java, which close it. */
    static String of(ExplainedType type, Explanation explanation, Links links, String listings) {
        TypeSection section = new TypeSection(type, explanation, links);
        section.heading();
        section.facts();
        section.description();
        section.decisions();
        section.members();
        section.dispatch();
        section.bindings();
        section.neighbours();
        return section.out.append(listings).append("</section>\n").toString();
    }

    private void heading() {
        String id = Links.idOf(type);
        out.append("<section class=\"type\" id=\"")
                .append(id)
                .append("\" aria-labelledby=\"h-")
                .append(id);
        out.append("\"><h2 id=\"h-").append(id).append("\" tabindex=\"-1\">").append(HtmlText.of(type.name()));
        out.append(' ').append(badge(type)).append("</h2>");
        out.append("<p class=\"java\">").append(HtmlText.code(type.java())).append("</p>");
    }

    /** The kind of a type, in its colour. */
    static String badge(ExplainedType type) {
        String kind = type.kind().label();
        return "<span class=\"kind " + kind + "\">" + kind + "</span>";
    }

    private void facts() {
        out.append("<dl>");
        fact("Schema", place(type.source()));
        String owner = type.owner();
        if (owner != null) {
            fact("Declared in", links.to(owner));
        }
        if (!type.uses().isEmpty()) {
            fact("Uses", list(type.uses()));
        }
        if (!type.usedBy().isEmpty()) {
            fact("Used by", list(type.usedBy()));
        }
        out.append("</dl>");
    }

    private void fact(String name, String value) {
        out.append("<dt>").append(name).append("</dt><dd>").append(value).append("</dd>");
    }

    private String list(List<String> names) {
        return names.stream().map(links::to).collect(Collectors.joining(", "));
    }

    private static String place(Source source) {
        String pointer = source.pointer().isEmpty() ? "the root" : HtmlText.code(source.pointer());
        return pointer + " <span class=\"place\">" + HtmlText.of(source.toString()) + "</span>";
    }

    private void description() {
        String description = type.documentation().description();
        if (description != null && !description.isBlank()) {
            out.append("<div class=\"prose\">")
                    .append(HtmlText.prose(description))
                    .append("</div>");
        }
    }

    private void decisions() {
        if (!type.decisions().isEmpty()) {
            out.append("<h3>Why it looks so</h3>").append(reasons(type.decisions()));
        }
    }

    private static String reasons(List<Decision> decisions) {
        return decisions.stream()
                .map(decision ->
                        "<li><b>" + HtmlText.of(decision.what()) + "</b>: " + HtmlText.of(decision.because()) + "</li>")
                .collect(Collectors.joining("", "<ul class=\"why\">", "</ul>"));
    }

    private void members() {
        if (type.members().isEmpty()) {
            return;
        }
        String title = switch (type.kind()) {
            case ENUM -> "Values";
            case UNION -> "Arms";
            default -> "Properties";
        };
        boolean hasReasons =
                type.members().stream().anyMatch(member -> !member.decisions().isEmpty());
        String id = "m-" + Links.idOf(type);
        out.append("<h3 id=\"").append(id).append("\">").append(title);
        out.append("</h3><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"")
                .append(id);
        out.append("\"><table><thead><tr><th scope=\"col\">").append(type.dispatch() == null ? "In JSON" : "Arm");
        out.append("</th><th scope=\"col\">In Java</th>");
        out.append(hasReasons ? "<th scope=\"col\">Why</th>" : "").append("</tr></thead><tbody>");
        for (int i = 0; i < type.members().size(); i++) {
            member(i, type.members().get(i), hasReasons);
        }
        out.append("</tbody></table></div>");
    }

    private void member(int index, ExplainedMember member, boolean hasReasons) {
        out.append("<tr id=\"").append(Links.idOf(type, index)).append("\"><th scope=\"row\">");
        out.append(HtmlText.code(member.name())).append("</th><td>").append(HtmlText.code(member.java()));
        out.append("</td>");
        if (hasReasons) {
            out.append("<td>").append(reasons(member.decisions())).append(bindings(member.bindings()));
            out.append("<span class=\"place\">")
                    .append(HtmlText.of(member.source().toString()));
            out.append("</span></td>");
        }
        out.append("</tr>");
    }

    private void dispatch() {
        DispatchTree dispatch = type.dispatch();
        if (dispatch != null) {
            out.append("<h3>How a value finds its arm</h3><div class=\"tree\"><p>")
                    .append(HtmlText.of(dispatch.then()));
            out.append("</p>");
            branches(dispatch.branches());
            out.append("</div>");
        }
    }

    private void branches(List<DispatchTree> branches) {
        if (!branches.isEmpty()) {
            out.append("<ul>");
            for (DispatchTree branch : branches) {
                String then = branch.branches().isEmpty() ? links.to(branch.then()) : HtmlText.of(branch.then());
                out.append("<li><span class=\"when\">").append(HtmlText.of(branch.when()));
                out.append("</span> → ").append(then);
                branches(branch.branches());
                out.append("</li>");
            }
            out.append("</ul>");
        }
    }

    private void bindings() {
        if (!type.bindings().isEmpty()) {
            out.append("<h3>Bindings</h3>").append(bindings(type.bindings()));
        }
    }

    private static String bindings(List<AppliedBinding> bindings) {
        return bindings.isEmpty()
                ? ""
                : bindings.stream()
                        .map(binding -> "<li>" + HtmlText.code(binding.text()) + " <span class=\"place\">"
                                + HtmlText.of(binding.source().toString()) + "</span></li>")
                        .collect(Collectors.joining("", "<ul class=\"bindings\">", "</ul>"));
    }

    private void neighbours() {
        Drawing drawing = Neighbourhood.of(type, explanation);
        if (drawing != null) {
            String name = "What uses " + type.name() + ", and what it uses";
            out.append("<h3>Neighbours</h3><div class=\"graph\" tabindex=\"0\" role=\"region\" aria-label=\"");
            out.append(HtmlText.of(name)).append("\">").append(SvgDrawing.of(drawing, name, links, false));
            out.append("</div>");
        }
    }
}
