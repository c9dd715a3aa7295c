package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.check.ApiListing;
import dev.lathe.check.CommittedSources;
import dev.lathe.check.SchemaPin;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostic;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.LatheException;
import dev.lathe.emit.GeneratedFile;
import dev.lathe.fetch.FetchRules;
import dev.lathe.fetch.Fetcher;
import dev.lathe.schema.Limits;
import dev.lathe.schema.SchemaInputs;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The page on diagnostics lists every code, each with a line that is printed. {@code -Dlathe.docs=update} puts what is
 * printed in the place of what the page shows.
 */
class DiagnosticsManualTest {
    private static final ManualPage PAGE = new ManualPage("diagnostics.md");
    private static final String TASK = "{\"$defs\": {\"Task\": {\"type\": \"object\", \"properties\": {%s}}}}";

    /** Bindings, each of which has the finding; of the schema of a task whose {@code id} is a string. */
    private static final Map<Code, String> BINDINGS = Map.of(
            Code.UNKNOWN_BINDING, "type: {}",
            Code.DEAD_ADDRESS, "types: {/$defs/Tsk: {name: Job}}",
            Code.UNFIT_BINDING, "types: {/$defs/Task: {views: {idDuration: {of: id, as: millis}}}}",
            Code.NAME_CLASH, "types: {/$defs/Task: {views: {toId: {of: id, as: instant}}, factories: {toId: {}}}}");

    /** Schemas, each of which has the finding. */
    private static final Map<Code, String> SCHEMAS = Map.ofEntries(
            Map.entry(Code.UNREADABLE_INPUT, "{\"$defs\": }"),
            Map.entry(Code.INPUT_TOO_LARGE, "{\"a\":".repeat(501) + "1" + "}".repeat(501)),
            Map.entry(Code.DUPLICATE_MEMBER, task("\"id\": {\"type\": \"string\"}, \"id\": {\"type\": \"integer\"}")),
            Map.entry(Code.MALFORMED_KEYWORD, task("\"id\": {\"type\": \"text\"}")),
            Map.entry(Code.UNSAFE_INPUT, task("\"id\": {\"$ref\": \"../../secret.json\"}")),
            Map.entry(Code.UNKNOWN_DIALECT, "{\"$schema\": \"https://json-schema.org/draft/2027\"}"),
            Map.entry(Code.UNRESOLVED_REFERENCE, task("\"status\": {\"$ref\": \"#/$defs/Tsk\"}")),
            Map.entry(Code.REMOTE_REFERENCE, task("\"status\": {\"$ref\": \"https://example.org/status.json\"}")),
            Map.entry(
                    Code.CIRCULAR_REFERENCE,
                    "{\"$defs\": {\"A\": {\"$ref\": \"#/$defs/B\"}, \"B\": {\"$ref\": \"#/$defs/A\"}}}"),
            Map.entry(Code.UNUSED_KEYWORD, task("\"id\": {\"type\": \"string\", \"not\": {\"const\": \"\"}}")),
            Map.entry(Code.UNKNOWN_KEYWORD, task("\"id\": {\"type\": \"string\", \"patern\": \"^a\"}")),
            Map.entry(
                    Code.CONTRADICTION, task("\"id\": {\"allOf\": [{\"type\": \"string\"}, {\"type\": \"integer\"}]}")),
            Map.entry(Code.AMBIGUOUS_UNION, """
                    {"$defs": {
                      "A": {"type": "object", "properties": {"a": {"type": "string"}}},
                      "B": {"type": "object", "properties": {"a": {"type": "string"}}},
                      "Either": {"anyOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}]}
                    }}
                    """));

    private static String task(String properties) {
        return String.format(Locale.ROOT, TASK, properties);
    }

    @Test
    void listsEveryCodeWithItsSeverity() {
        List<String> headings =
                PAGE.text().lines().filter(line -> line.startsWith("### ")).toList();

        assertThat(headings)
                .containsExactlyElementsOf(Stream.of(Code.values())
                        .map(code -> "### " + code.id() + ", " + code.severity().label())
                        .toList());
    }

    /** The page calls them 1,000 documents, 64 MiB, 500 levels and a million values. */
    @Test
    void givesTheLimits() {
        assertThat(Limits.DEFAULT).isEqualTo(new Limits(1_000, 64 << 20, 500, 1_000_000));
    }

    @ParameterizedTest
    @EnumSource
    void showsALineThatIsPrinted(Code code) {
        List<ManualPage.Fence> fences = PAGE.fences("line").stream()
                .filter(fence -> fence.of().equals(code.id()))
                .toList();
        List<String> shown =
                fences.stream().flatMap(fence -> fence.lines().stream()).toList();
        List<String> printed = findings(code).stream()
                .filter(finding -> finding.code() == code)
                .map(finding -> finding.toString().replaceFirst("^/.*/(?=out/)", ""))
                .toList();

        fences.forEach(fence -> PAGE.update(fence, printed));
        assertThat(shown).hasSize(1).isEqualTo(printed);
    }

    private static List<Diagnostic> findings(Code code) {
        if (SCHEMAS.containsKey(code)) {
            return run(Generation.of(SCHEMAS.get(code)));
        }
        Generation task = Generation.of(task("\"id\": {\"type\": \"string\"}"));
        if (BINDINGS.containsKey(code)) {
            return run(task.withBindings(BINDINGS.get(code)));
        }
        return switch (code) {
            case DUPLICATE_URI -> run(copies());
            case MISSING_OPERATION -> run(protocol());
            case UNFIT_PARAMETER -> run(task.inPackage("com.example.class"));
            case UNFETCHABLE -> fetch("http://example.com/task.json");
            case CHANGED_DOCUMENT -> fetchAnother();
            case CHANGED_SCHEMA, DRIFTED_SOURCES, CHANGED_API -> check(code);
            default -> runTwice(code, task);
        };
    }

    private static List<Diagnostic> check(Code code) {
        Diagnostics diagnostics = new Diagnostics();
        switch (code) {
            case CHANGED_SCHEMA -> SchemaPin.check("schema.json", "2c26b46b…", "fcde2b2e…", diagnostics);
            case DRIFTED_SOURCES ->
                CommittedSources.check(
                        Path.of("src/main/lathe"),
                        "com.example",
                        List.of(new GeneratedFile("com/example/Task.java", "")),
                        diagnostics);
            default ->
                ApiListing.check(
                        "api.txt",
                        "com.example.Task has String id()\n",
                        "com.example.Task has @Nullable String id()\n",
                        diagnostics);
        }
        return diagnostics.all();
    }

    private static Generation copies() {
        String schema = "{\"$id\": \"https://example.org/task\", \"type\": \"object\"}";
        return Generation.ofFile("schemas/copy.json", schema)
                .withFile("schemas/task.json", schema)
                .reading(inputs -> SchemaInputs.of("schemas"));
    }

    private static Generation protocol() {
        String message =
                "{\"type\": \"object\", \"properties\": {\"method\": {\"const\": \"%s\"}}, \"required\": [\"method\"]}";
        return Generation.of("{\"$defs\": {\"Ping\": " + String.format(Locale.ROOT, message, "ping") + ",\n  \"Pong\": "
                        + String.format(Locale.ROOT, message, "pong") + "}}")
                .withBindings("operations: {ping: {sender: both, notification: /$defs/Ping}}");
    }

    private static List<Diagnostic> fetch(String... urls) {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Diagnostics diagnostics = new Diagnostics();
            Path lock = folder.path().resolve("lathe.lock");
            Fetcher fetcher = new Fetcher(lock, FetchRules.DEFAULT, false, diagnostics);
            for (String url : urls) {
                fetcher.fetch(url, "schemas/task.json");
            }
            return diagnostics.all();
        }
    }

    private static List<Diagnostic> fetchAnother() {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Path first = folder.path().resolve("first.json");
            Path second = folder.path().resolve("second.json");
            Generation.write(first, "{}");
            Generation.write(second, "true");
            return fetch(first.toUri().toString(), second.toUri().toString());
        }
    }

    private static List<Diagnostic> run(Generation generation) {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            return runIn(folder.path(), generation);
        }
    }

    private static List<Diagnostic> runIn(Path folder, Generation generation) {
        try {
            return generation.runIn(folder).diagnostics();
        } catch (LatheException e) {
            return e.diagnostics();
        }
    }

    /** What is said of a folder in which someone else has been at work since the run before. */
    private static List<Diagnostic> runTwice(Code code, Generation task) {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Path file = folder.path().resolve(Generation.OUTPUT).resolve("com/example/model/Task.java");
            switch (code) {
                case UNSAFE_OUTPUT -> Generation.write(file, "class Task {}");
                case UNWRITABLE_OUTPUT ->
                    Generation.write(file.resolveSibling(".Task.java.lathe").resolve("folder"), "");
                case EDITED_OUTPUT -> {
                    runIn(folder.path(), task);
                    Generation.write(file, "class Task {}");
                }
                default -> throw new AssertionError("no example of " + code);
            }
            return runIn(folder.path(), code == Code.EDITED_OUTPUT ? Generation.of("{\"type\": \"object\"}") : task);
        }
    }
}
