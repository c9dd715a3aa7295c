package dev.lathe.explain.html;

import dev.lathe.explain.ExplainedMember;
import dev.lathe.explain.ExplainedType;
import dev.lathe.explain.Explanation;
import dev.lathe.explain.graph.LayeredLayout;
import dev.lathe.explain.graph.TypeGraph;
import dev.lathe.plan.DefinitionPlan.Kind;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An explanation as one page that needs nothing else. It works without its script, which searches, and shows one type
 * at a time; no other script runs in it, whatever the schema says, as the page forbids that to the browser.
 */
public final class HtmlPage {
    private static final int MOST_LISTINGS = 12_000_000;
    private static final int MOST_NODES = 600;
    private static final int MOST_EDGES = 4_000;

    private final Explanation explanation;
    private final Links links;
    private final StringBuilder out = new StringBuilder();

    private HtmlPage(Explanation explanation) {
        this.explanation = explanation;
        this.links = new Links(explanation);
    }

    /** The page. */
    public static String of(Explanation explanation) {
        HtmlPage page = new HtmlPage(explanation);
        page.head();
        page.navigation();
        page.out.append("<main id=\"main\" tabindex=\"-1\">\n");
        page.overview();
        Listings listings = new Listings(page.links, MOST_LISTINGS);
        for (ExplainedType type : explanation.types()) {
            page.out.append(TypeSection.of(type, explanation, page.links, listings.of(type)));
        }
        page.out.append("</main>\n<script>").append(Asset.SCRIPT.text()).append("</script>\n</body>\n</html>\n");
        return page.out.toString();
    }

    private void head() {
        String title = HtmlText.of(explanation.packageName()) + ", explained by Lathe";
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '");
        out.append(Asset.STYLE.hash()).append("'; script-src '").append(Asset.SCRIPT.hash());
        out.append("'; base-uri 'none'; form-action 'none'\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
                .append(title);
        out.append("</title>\n<style>").append(Asset.STYLE.text()).append("</style>\n</head>\n<body>\n");
        out.append("<a class=\"skip\" href=\"#main\">Skip to the explanation</a>\n");
    }

    private void navigation() {
        out.append("<nav aria-label=\"Types\">\n<p class=\"home\"><a href=\"#overview\">");
        out.append(HtmlText.of(explanation.packageName())).append("</a></p>\n");
        out.append("<div role=\"search\"><label for=\"search\">Search types, members and addresses</label>");
        out.append("<input id=\"search\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\"");
        out.append(" aria-controls=\"types\" aria-describedby=\"found\" aria-keyshortcuts=\"/\">");
        out.append("<p id=\"found\" role=\"status\"></p></div>\n<ul id=\"types\">\n");
        explanation.types().forEach(this::entry);
        out.append("</ul>\n</nav>\n");
    }

    private void entry(ExplainedType type) {
        String members = type.members().stream()
                .map(ExplainedMember::name)
                .map(name -> name.replaceAll("\\s", " "))
                .collect(Collectors.joining("\n"));
        String words = Stream.of(
                        type.name(), type.source().pointer(), type.kind().label(), type.java())
                .map(word -> word.replaceAll("\\s", " "))
                .collect(Collectors.joining("\n"));
        out.append("<li data-words=\"").append(HtmlText.of(words));
        out.append("\" data-members=\"").append(HtmlText.of(members));
        out.append("\"><a href=\"#").append(Links.idOf(type)).append("\"><span class=\"name\">");
        out.append(HtmlText.of(type.name()))
                .append("</span> ")
                .append(TypeSection.badge(type))
                .append("</a></li>\n");
    }

    private void overview() {
        out.append("<section id=\"overview\" aria-labelledby=\"h-overview\"><h1 id=\"h-overview\" tabindex=\"-1\">");
        out.append(HtmlText.of(explanation.packageName())).append("</h1>\n<p>Generated from ");
        out.append(HtmlText.code(explanation.schema().location()))
                .append(": ")
                .append(counts())
                .append(".</p>\n");
        out.append("<p class=\"place\">SHA-256 ")
                .append(HtmlText.of(explanation.schema().sha256()))
                .append("</p>\n");
        out.append("<h2 id=\"h-graph\">Who uses whom</h2>\n");
        TypeGraph graph = TypeGraph.of(explanation);
        if (graph.nodes().size() > MOST_NODES || graph.edges().size() > MOST_EDGES) {
            out.append("<p class=\"note\">A picture of ")
                    .append(graph.nodes().size())
                    .append(" types and ");
            out.append(graph.edges().size()).append(" uses would show nothing; each type has one of its own.</p>");
        } else {
            out.append("<p class=\"note\">From left to right: a type stands before what it uses. Point at one to see");
            out.append(" its lines.</p><div class=\"graph\" tabindex=\"0\" role=\"region\"");
            out.append(" aria-labelledby=\"h-graph\">");
            out.append(SvgDrawing.of(LayeredLayout.of(graph), "All types and their uses", links, false));
            out.append("</div>");
        }
        out.append("</section>\n");
    }

    private String counts() {
        return Stream.of(Kind.values())
                .map(kind -> {
                    long count = explanation.types().stream()
                            .filter(type -> type.kind() == kind)
                            .count();
                    String plural = kind.label() + (kind.label().endsWith("s") ? "es" : "s");
                    return count + " " + (count == 1 ? kind.label() : plural);
                })
                .collect(Collectors.joining(", "));
    }
}
