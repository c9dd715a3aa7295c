package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diff.Change;
import dev.lathe.diff.Differences;
import dev.lathe.diff.Verdict;
import dev.lathe.emit.GeneratedFile;
import dev.lathe.signature.SignatureReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said of an update is true: javac compiles a caller that uses everything, japicmp compares the classes, a
 * validator and the old reader take messages. All cases go through each tool at once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpdateTruthTest {
    private final Map<UpdateCase, Differences> differences = new LinkedHashMap<>();
    private Set<String> breakingSource = Set.of();
    private Set<String> breakingBinary = Set.of();

    static List<UpdateCase> cases() {
        return UpdateCases.ALL;
    }

    private static String packageOf(UpdateCase update) {
        return "com.example.case" + UpdateCases.ALL.indexOf(update);
    }

    @BeforeAll
    void compareAll() {
        Map<String, String> before = new TreeMap<>();
        Map<String, String> after = new TreeMap<>();
        Map<String, String> callers = new TreeMap<>();
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            for (UpdateCase update : UpdateCases.ALL) {
                String name = packageOf(update);
                Generation.write(folder.path().resolve("old.json"), update.oldSchema());
                Generation.write(folder.path().resolve("new.json"), update.newSchema());
                Generation.write(folder.path().resolve("bindings.yaml"), update.bindings());
                GenerationRequest old = request(folder.path(), "old.json", null, name);
                GenerationRequest now =
                        request(folder.path(), "new.json", update.bindings().isEmpty() ? null : "bindings.yaml", name);
                differences.put(update, SchemaUpdate.compare(old, now));
                Map<String, String> oldFiles = files(old);
                before.putAll(oldFiles);
                after.putAll(files(now));
                String caller = name.substring(name.lastIndexOf('.') + 1).replace("case", "Case");
                callers.put(caller, Caller.of(caller, SignatureReader.read(oldFiles, new Diagnostics()), name));
            }
        }
        Compatibility compatibility = Compatibility.of(before, after);
        assertThat(compatibility.callersThatFailBefore(callers)).isEmpty();
        breakingSource = compatibility.callersThatFailAfter(callers);
        breakingBinary = compatibility.packagesThatNoLongerLink();
    }

    private static GenerationRequest request(Path folder, String schema, String bindings, String packageName) {
        return new GenerationRequest(
                schema, bindings, packageName, Path.of("out"), folder, UpdateTruthTest.class.getClassLoader());
    }

    private static Map<String, String> files(GenerationRequest request) {
        return Lathe.draft(request).files().stream()
                .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reportsWhatChanged(UpdateCase update) {
        List<String> lines = differences.get(update).changes().stream()
                .map(UpdateTruthTest::line)
                .toList();
        assertThat(lines)
                .as("%s", dev.lathe.diff.DiffReport.of(differences.get(update), "x.txt", true))
                .containsExactlyElementsOf(update.changes());
    }

    private static String line(Change change) {
        return change.kind().label() + " " + change.subject().label() + " "
                + change.place().pointer() + " "
                + letter(change.verdicts().source()) + " "
                + letter(change.verdicts().binary()) + " "
                + letter(change.verdicts().wire());
    }

    private static String letter(Verdict verdict) {
        return verdict.name().substring(0, 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isRightAboutSource(UpdateCase update) {
        String caller = "Case" + UpdateCases.ALL.indexOf(update);
        assertThat(differences.get(update).verdicts().source())
                .isEqualTo(breakingSource.contains(caller) ? Verdict.BREAKING : Verdict.COMPATIBLE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isRightAboutBinaries(UpdateCase update) {
        assertThat(differences.get(update).verdicts().binary())
                .isEqualTo(breakingBinary.contains(packageOf(update)) ? Verdict.BREAKING : Verdict.COMPATIBLE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isRightAboutTheWire(UpdateCase update) {
        List<String> refused = new ArrayList<>();
        update.messages().forEach((definition, values) -> {
            Schema old = validator(update.oldSchema(), definition);
            Schema now = validator(update.newSchema(), definition);
            GeneratedCode oldReader = GeneratedCode.from(update.oldSchema());
            for (String value : values) {
                boolean wasValid = isValid(old, value);
                boolean isValid = isValid(now, value);
                if (wasValid ? !isValid : isValid && !reads(oldReader, definition, value)) {
                    refused.add(value);
                }
            }
        });
        Verdict wire = differences.get(update).verdicts().wire();
        if (wire == Verdict.COMPATIBLE) {
            assertThat(refused).isEmpty();
        } else if (wire == Verdict.BREAKING && !update.messages().isEmpty()) {
            assertThat(refused).isNotEmpty();
        }
    }

    private static Schema validator(String schema, String definition) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema("{\"$ref\": \"#/$defs/" + definition + "\"," + schema.substring(1));
    }

    private static boolean isValid(Schema schema, String value) {
        return schema.validate(value, com.networknt.schema.InputFormat.JSON).isEmpty();
    }

    private static boolean reads(GeneratedCode code, String definition, String value) {
        try {
            code.read(definition, value);
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }
}
