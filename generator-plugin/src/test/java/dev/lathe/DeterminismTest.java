package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lathe.diagnostics.LatheException;
import dev.lathe.write.WriteSummary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, and what is there already is left alone. */
class DeterminismTest {
    private static final Generation GENERATION = Generation.of("""
            {
              "title": "Invoice list",
              "description": "Title and id, as the Turkish i has two forms.",
              "type": "object",
              "properties": {
                "items": {"type": "array", "items": {"$ref": "#/$defs/item"}},
                "i": {"type": "integer", "minimum": 1234567, "maximum": 12345678.5},
                "byId": {"type": "object", "additionalProperties": {"$ref": "#/$defs/item"}}
              },
              "$defs": {
                "item": {"oneOf": [{"$ref": "#/$defs/line_item"}, {"$ref": "#/$defs/discount"}, {"type": "string"}]},
                "line_item": {"type": "object",
                  "properties": {"kind": {"const": "line_item"}, "unit": {"enum": ["piece", "kilo", "tin"]}},
                  "required": ["kind"]},
                "discount": {"type": "object",
                  "properties": {"kind": {"const": "discount"}, "valid": {"type": ["string", "null"]}},
                  "required": ["kind"]}
              }
            }
            """).withBindings("""
            types:
              /$defs/line_item/properties/unit:
                predicates: {isIndivisible: [piece, tin]}
            """);

    @Test
    void givesTheSameBytesEverywhere(@TempDir Path here, @TempDir Path there) throws IOException {
        GENERATION.runIn(here);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Files.createDirectories(there.resolve("deep/er"));
            GENERATION.runIn(there.resolve("deep/er"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(output(there.resolve("deep/er"))).isEqualTo(output(here)).isNotEmpty();
    }

    @Test
    void writesDigitsAsJavaReadsThemWhateverTheLocale(@TempDir Path folder) {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            GENERATION.runIn(folder);
        } finally {
            Locale.setDefault(locale);
        }

        assertThat(output(folder).values())
                .allSatisfy(text -> assertThat(text).doesNotMatch("(?s).*[\u0660-\u0669].*"));
    }

    @Test
    void namesNoFolderOfTheMachine(@TempDir Path folder) {
        GENERATION.runIn(folder);

        assertThat(output(folder).values()).allSatisfy(text -> assertThat(text).doesNotContain(folder.toString()));
    }

    @Test
    void writesNothingTheSecondTime(@TempDir Path folder) throws IOException {
        WriteSummary first = GENERATION.runIn(folder).summary();
        Path file = folder.resolve(Generation.OUTPUT).resolve(first.written().get(0));
        FileTime old = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(file, old);

        WriteSummary second = GENERATION.runIn(folder).summary();

        assertThat(second).isEqualTo(new WriteSummary(List.of(), first.written(), List.of()));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    }

    @Test
    void writesOnlyWhatChanged(@TempDir Path folder) {
        Generation.of(schema("Kept", "Changed")).runIn(folder);

        WriteSummary summary = Generation.of(schema("Kept", "Changed").replace("changed", "otherwise"))
                .runIn(folder)
                .summary();

        assertThat(summary.written())
                .containsExactly("META-INF/lathe/com.example.model.json", "com/example/model/Changed.java");
        assertThat(summary.removed()).isEmpty();
    }

    @Test
    void removesTheFileOfADefinitionThatIsGone(@TempDir Path folder) {
        Generation.of(schema("Kept", "Gone")).runIn(folder);

        WriteSummary summary = Generation.of(schema("Kept")).runIn(folder).summary();

        assertThat(summary.removed()).containsExactly("com/example/model/Gone.java");
        assertThat(folder.resolve(Generation.OUTPUT).resolve("com/example/model"))
                .isDirectoryNotContaining("glob:**/Gone.java")
                .isDirectoryContaining("glob:**/Kept.java");
    }

    @Test
    void leavesFilesAloneThatAreNotItsOwn(@TempDir Path folder) throws IOException {
        Path own = folder.resolve(Generation.OUTPUT).resolve("com/example/model/Own.java");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "// written by hand");

        Generation.of(schema("Kept", "Gone")).runIn(folder);
        Generation.of(schema("Kept")).runIn(folder);

        assertThat(own).hasContent("// written by hand");
    }

    @Test
    void writesNothingWhereTheInputHasErrors(@TempDir Path folder) {
        Generation.of(schema("Kept", "Changed")).runIn(folder);
        Map<String, String> before = output(folder);

        assertThatExceptionOfType(LatheException.class)
                .isThrownBy(() -> Generation.of("{\"$ref\": \"#/nowhere\"}").runIn(folder));

        assertThat(output(folder)).isEqualTo(before);
    }

    private static String schema(String... definitions) {
        List<String> members = new ArrayList<>();
        for (String definition : definitions) {
            members.add("\"" + definition + "\": {\"type\": \"object\", \"properties\": {\"a\": {\"description\": \""
                    + definition.toLowerCase(Locale.ROOT) + "\"}}}");
        }
        return "{\"$defs\": {" + String.join(", ", members) + "}}";
    }

    private static Map<String, String> output(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        TemporaryFolder.files(folder.resolve(Generation.OUTPUT))
                .forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }
}
