package dev.lathe.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.schema.Dialect;
import dev.lathe.schema.Keyword;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the tables of docs/keywords.md, which are those of the code; writes them with {@code -Dlathe.docs=update}. */
class KeywordsManualTest {
    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "../docs/keywords.md");
    private static final String END = "\n<!-- end -->";

    private static final Map<Effect, String> EFFECTS = new EnumMap<>(Map.of(
            Effect.SHAPES, "shapes the type",
            Effect.COMBINES, "shapes the type",
            Effect.CONSTRAINS, "constraint",
            Effect.DESCRIBES, "documentation",
            Effect.NONE, "reported"));

    @Test
    void listsEveryKeywordWithWhatBecomesOfIt() {
        List<String> rows = new ArrayList<>(List.of("| keyword | dialects | becomes | how |", "|---|---|---|---|"));
        for (Keyword keyword : Keyword.values()) {
            rows.add(
                    row("`" + keyword.wireName() + "`", dialects(keyword), becomes(keyword), KeywordNotes.of(keyword)));
        }

        assertShown("keywords", rows);
    }

    @Test
    void listsTheWordsOfOtherTools() {
        List<String> rows = new ArrayList<>(List.of("| word | of | becomes | how |", "|---|---|---|---|"));
        for (Extension word : Extension.values()) {
            rows.add(row("`" + word.wireName() + "`", word.origin().label(), EFFECTS.get(word.effect()), word.note()));
        }

        assertShown("words", rows);
    }

    @Test
    void listsTheFormats() {
        List<String> rows = new ArrayList<>(List.of("| format | since | a value is |", "|---|---|---|"));
        for (ValueFormat format : ValueFormat.values()) {
            Dialect first = format.first();
            rows.add(row("`" + format.wireName() + "`", first == null ? "" : first.label(), format.meaning()));
        }

        assertShown("formats", rows);
    }

    /** The table says what the reports do: what it calls reported is reported, in a schema where it would matter. */
    @ParameterizedTest
    @EnumSource
    void reportsWhatTheTableCallsReported(Keyword keyword) {
        Dialect dialect = Stream.of(Dialect.values())
                .filter(keyword::isIn)
                .reduce((a, b) -> b)
                .orElseThrow();
        String value = switch (keyword.holds()) {
            case SCHEMA, SCHEMA_OR_SCHEMAS -> "{}";
            case SCHEMAS -> "[{}]";
            case SCHEMAS_BY_NAME -> "{'a': {}}";
            case NO_SCHEMA -> keyword == Keyword.DEPENDENT_REQUIRED ? "{'a': ['b']}" : "1";
        };
        boolean isReported = becomes(keyword).endsWith("reported");
        if (isReported) {
            assertThat(Normalized.of("{'" + keyword.wireName() + "': " + value + "}", dialect)
                            .findings())
                    .anySatisfy(finding -> assertThat(finding)
                            .contains("LATHE-020: \"" + keyword.wireName() + "\" does not change the model: "
                                    + KeywordNotes.of(keyword)));
        }
        assertThat(isReported).isEqualTo(Effect.of(keyword) == Effect.NONE || KeywordNotes.report(keyword) != null);
    }

    @ParameterizedTest
    @EnumSource
    void reportsTheWordsThatTheTableCallsReported(Extension word) {
        List<String> findings = Normalized.findings("{'" + word.wireName() + "': 'x'}");

        if (word.effect() == Effect.NONE) {
            assertThat(findings)
                    .singleElement()
                    .asString()
                    .contains("LATHE-021: \"" + word.wireName() + "\"")
                    .endsWith(word.note());
        } else {
            assertThat(findings).isEmpty();
        }
    }

    private static String becomes(Keyword keyword) {
        boolean isName =
                keyword.category() == Keyword.Category.IDENTIFIER || keyword.category() == Keyword.Category.DEFINITION;
        String effect = isName ? "names schemas" : EFFECTS.get(Effect.of(keyword));
        boolean isInPart = KeywordNotes.report(keyword) != null && Effect.of(keyword) != Effect.NONE;
        return isInPart ? effect + "; the rest is reported" : effect;
    }

    private static String dialects(Keyword keyword) {
        List<Dialect> all =
                Arrays.stream(Dialect.values()).filter(keyword::isIn).toList();
        Dialect first = all.get(0);
        Dialect last = all.get(all.size() - 1);
        if (all.size() == Dialect.values().length) {
            return "all";
        }
        if (all.size() == 1) {
            return first.label();
        }
        return last == Dialect.DRAFT_2020_12 ? "since " + first.label() : first.label() + " to " + last.label();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells).replace("\n", " ") + " |";
    }

    private static void assertShown(String table, List<String> rows) {
        String page = page();
        int start = page.indexOf("<!-- table: " + table + " -->\n");
        int end = page.indexOf(END, start);
        assertThat(start).isNotNegative().isLessThan(end);
        String before = page.substring(0, page.indexOf('\n', start) + 1);
        String shown = page.substring(before.length(), end);
        String expected = String.join("\n", rows);
        if ("update".equals(System.getProperty("lathe.docs")) && !shown.equals(expected)) {
            write(before + expected + page.substring(end));
        }
        assertThat(shown).isEqualTo(expected);
    }

    private static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String page) {
        try {
            Files.writeString(PAGE, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
