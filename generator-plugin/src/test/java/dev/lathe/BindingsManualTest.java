package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of the page on bindings are run. {@code -Dlathe.docs=update} puts what is printed in the place of what the
 * page shows.
 */
class BindingsManualTest {
    private static final ManualPage PAGE = new ManualPage("bindings.md");
    private static final Pattern PRINTED = Pattern.compile("# (bindings.yaml|schema.json):.*");
    private static final Set<String> KINDS = Set.of("schema", "bindings", "java", "errors");

    @ParameterizedTest
    @MethodSource("examples")
    void givesTheJavaThatThePageShows(ManualPage.Fence bindings, List<ManualPage.Fence> java) {
        GeneratedCode code = GeneratedCode.from(schema(bindings.of()), bindings.text());

        assertThat(java).as("Java after " + bindings).isNotEmpty();
        for (ManualPage.Fence fence : java) {
            for (String line : fence.lines()) {
                assertThat(plain(code.source(fence.of())))
                        .as(fence + ": " + line)
                        .contains(plain(line));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("errors")
    void printsTheMessagesThatThePageShows(String schema, List<String> lines) {
        List<String> bindings =
                lines.stream().filter(PRINTED.asMatchPredicate().negate()).toList();
        List<String> printed =
                Generation.of(schema(schema)).withBindings(String.join("\n", bindings)).refusal().stream()
                        .map(line -> "# " + line)
                        .toList();
        List<String> shown = new ArrayList<>(lines);
        shown.removeAll(bindings);

        PAGE.update(lines, Stream.concat(bindings.stream(), printed.stream()).toList());
        assertThat(printed).as(String.join("\n", bindings)).isEqualTo(shown);
    }

    @Test
    void everyFenceIsRun() {
        assertThat(PAGE.fences()).extracting(ManualPage.Fence::kind).isSubsetOf(KINDS);
    }

    @Test
    void everyWordOfABindingsFileIsOnThePage() throws IOException {
        try (InputStream in = Lathe.class.getResourceAsStream("bindings.schema.json")) {
            Set<String> words = new TreeSet<>();
            new ObjectMapper().readTree(in).findValues("properties").forEach(properties -> names(properties, words));
            assertThat(words)
                    .isNotEmpty()
                    .allSatisfy(word -> assertThat(PAGE.text()).containsPattern("\\b" + word + ":|`" + word + "`"));
        }
    }

    private static void names(JsonNode properties, Set<String> words) {
        properties.fieldNames().forEachRemaining(words::add);
    }

    /** Bindings with the Java that follows them. */
    static Stream<Arguments> examples() {
        List<Arguments> examples = new ArrayList<>();
        List<ManualPage.Fence> java = new ArrayList<>();
        for (ManualPage.Fence fence : PAGE.fences()) {
            if (fence.kind().equals("bindings")) {
                java = new ArrayList<>();
                examples.add(Arguments.of(fence, java));
            } else if (fence.kind().equals("java")) {
                java.add(fence);
            }
        }
        return examples.stream();
    }

    /** Bindings and what is printed about them, from fences in which an empty line stands between two of these. */
    static Stream<Arguments> errors() {
        return PAGE.fences("errors").stream()
                .flatMap(fence -> Stream.of(fence.text().split("\n\n"))
                        .map(error -> Arguments.of(fence.of(), error.lines().toList())));
    }

    private static String schema(String name) {
        return PAGE.fences("schema").stream()
                .filter(fence -> fence.of().equals(name))
                .map(ManualPage.Fence::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the page has no schema " + name));
    }

    private static String plain(String java) {
        return java.replaceAll("\\s+", " ");
    }
}
