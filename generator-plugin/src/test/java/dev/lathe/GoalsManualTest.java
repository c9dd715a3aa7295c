package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The page on goals shows the sample project as it is, and all goals as the plugin's descriptor has them.
 * {@code -Dlathe.docs=update} puts both in the place of what the page shows.
 */
class GoalsManualTest {
    private static final ManualPage PAGE = new ManualPage("goals.md");
    private static final Path SAMPLE = Path.of(System.getProperty("basedir", "."), "../docs/sample");
    private static final String REFERENCE = "## Reference\n";

    static Stream<ManualPage.Fence> samples() {
        return PAGE.fences("sample").stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void showsTheSampleAsItIs(ManualPage.Fence fence) throws IOException {
        List<String> file = Files.readAllLines(SAMPLE.resolve(fence.of()));

        PAGE.update(fence, file);
        assertThat(fence.lines()).isEqualTo(file);
    }

    @Test
    void showsEveryFileOfTheSample() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> SAMPLE.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> !file.startsWith("target/")))
                    .containsExactlyInAnyOrderElementsOf(
                            samples().map(ManualPage.Fence::of).toList());
        }
    }

    @Test
    void listsTheGoalsOfTheDescriptor() throws Exception {
        String shown = PAGE.text().substring(PAGE.text().indexOf(REFERENCE));
        String made = REFERENCE + reference();

        PAGE.update(shown.lines().toList(), made.lines().toList());
        assertThat(shown).isEqualTo(made);
    }

    private static String reference() throws IOException, ParserConfigurationException, SAXException {
        StringBuilder reference = new StringBuilder();
        List<Element> goals = children(descriptor().getDocumentElement(), "mojos", "mojo");
        goals.sort(Comparator.comparing(goal -> text(goal, "goal")));
        goals.forEach(goal -> reference.append(goal(goal)));
        return reference.toString();
    }

    /** There where Maven has compiled; an IDE that compiles alone has none. */
    private static Document descriptor() throws IOException, ParserConfigurationException, SAXException {
        try (InputStream in = GoalsManualTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            assumeThat(in).as("the descriptor of the plugin, which Maven makes").isNotNull();
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    private static String goal(Element goal) {
        StringBuilder out = new StringBuilder("\n### lathe:" + text(goal, "goal") + "\n\n");
        out.append(markdown(text(goal, "description"))).append('\n');
        String phase = text(goal, "phase");
        if (!phase.isEmpty()) {
            out.append("\nDefault phase: `").append(phase).append("`.\n");
        }
        out.append("\n| parameter | on the command line | default | |\n|---|---|---|---|\n");
        Element values = (Element) goal.getElementsByTagName("configuration").item(0);
        for (Element parameter : children(goal, "parameters", "parameter")) {
            if (text(parameter, "editable").equals("true")) {
                out.append(parameter(parameter, values));
            }
        }
        return out.toString();
    }

    private static String parameter(Element parameter, Element values) {
        String name = text(parameter, "name");
        NodeList found = values.getElementsByTagName(name);
        Element value = found.getLength() == 0 ? null : (Element) found.item(0);
        String property = value == null ? "" : value.getTextContent().replaceAll("^\\$\\{|}$", "");
        String standard = value == null ? "" : value.getAttribute("default-value");
        return "| `" + name + "` | " + (property.isEmpty() ? "" : "`-D" + property + "`") + " | "
                + (standard.isEmpty() ? "" : "`" + standard + "`") + " | "
                + markdown(text(parameter, "description")) + " |\n";
    }

    private static String text(Element parent, String child) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(child)) {
                return node.getTextContent().strip().replaceAll("\\s+", " ");
            }
        }
        return "";
    }

    private static List<Element> children(Element parent, String list, String name) {
        NodeList all = ((Element) parent.getElementsByTagName(list).item(0)).getElementsByTagName(name);
        return new ArrayList<>(IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList());
    }

    private static String markdown(String text) {
        return text.replaceAll("([*_<>|\\[\\]])", "\\\\$1");
    }
}
