package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page on generated code says, above all its table of what becomes of a member {@code mode}. */
class GeneratedCodeManualTest {
    private static final String CLASS =
            "\"%s\": {\"type\": \"object\", \"properties\": {\"mode\": %s}, \"required\": [%s]}";
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    @Test
    void becomesWhatThePageShows() {
        List<List<List<String>>> rows = rows();
        List<String> classes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String schema = rows.get(i).get(0).get(0);
            classes.add(String.format(Locale.ROOT, CLASS, "Required" + i, schema, "\"mode\""));
            classes.add(String.format(Locale.ROOT, CLASS, "Optional" + i, schema, ""));
        }
        GeneratedCode code = GeneratedCode.from("{\"$defs\": {" + String.join(",\n", classes) + "}}");

        assertThat(rows).isNotEmpty();
        for (int i = 0; i < rows.size(); i++) {
            assertThat(declarations(code.source("Required" + i)))
                    .contains(declarations(rows.get(i).get(1)));
            assertThat(declarations(code.source("Optional" + i)))
                    .contains(declarations(rows.get(i).get(2)));
        }
    }

    @Test
    void usesNoReflection() {
        assertThat(GeneratedCode.from("{\"$defs\": {\"A\": {\"enum\": [\"a\"]}, \"B\": {\"type\": [\"string\", \"integer\"]}}}")
                        .files()
                        .values())
                .noneMatch(source -> source.contains("java.lang.reflect") || source.contains("Class.forName"));
    }

    private static String[] declarations(List<String> shown) {
        return shown.toArray(String[]::new);
    }

    /** The public members of a source file, without {@code public}. */
    private static List<String> declarations(String source) {
        return source.replaceAll("\\s+", " ")
                .lines()
                .flatMap(line -> Stream.of(line.split(" public ")))
                .map(text -> text.split(" (=|\\{)")[0].replaceFirst(";.*", ""))
                .collect(Collectors.toList());
    }

    /** The rows, their cells, and what stands in backquotes in these. */
    private static List<List<List<String>>> rows() {
        String page = new ManualPage("generated-code.md").text();
        return page.substring(page.indexOf("<!-- table: members -->\n"))
                .lines()
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> line.startsWith("| `{"))
                .map(line -> Stream.of(line.substring(1).split("\\|"))
                        .map(cell -> CODE.matcher(cell)
                                .results()
                                .map(code -> code.group(1))
                                .toList())
                        .toList())
                .toList();
    }
}
