package dev.lathe.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Schemas with documents, through generator, compiler and back: the project's own corpus, whose every schema meets every
 * target, or the one that {@code -Dlathe.corpus=FOLDER} names, which is reported on. {@code -Dlathe.corpus.only=REGEX}
 * chooses among its schemas.
 */
class CorpusTest {
    private static final Path MODULE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Path SOURCES = MODULE.resolve("target/corpus");
    private static final Path REPORT = MODULE.resolve("target/corpus.jsonl");
    private static final Pattern ONLY = Pattern.compile(System.getProperty("lathe.corpus.only", ""));

    @Test
    @DisabledIfSystemProperty(named = "lathe.corpus", matches = ".+", disabledReason = "another corpus is asked for")
    void meetsEveryTargetOnTheProjectsOwnCorpus() throws Exception {
        List<Row> rows = CorpusRun.of(Corpus.in(MODULE.resolve("src/test/corpus"), ONLY), SOURCES, REPORT);

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.error()).as(row.schema()).isNull();
            assertThat(row.compiled()).as(row.schema()).isTrue();
            assertThat(row.lossless()).as(row.schema()).isEqualTo(row.valid());
            assertThat(row.rejected() + row.kept()).as(row.schema()).isEqualTo(row.invalid());
        });
    }

    @Test
    @EnabledIfSystemProperty(
            named = "lathe.corpus",
            matches = ".+",
            disabledReason = "by hand only: -Dlathe.corpus names the folder of a corpus")
    void reportsOnEverySchemaOfTheCorpusThatIsNamed() throws Exception {
        Path root =
                Path.of(System.getProperty("lathe.root", MODULE.resolve("..").toString()));
        Corpus corpus =
                Corpus.in(root.resolve(System.getProperty("lathe.corpus")).normalize(), ONLY);

        List<Row> rows = CorpusRun.of(corpus, SOURCES, REPORT);

        assertThat(rows).hasSameSizeAs(corpus.entries());
    }
}
