package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.schema.SchemaInputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpToDateTest {
    private static final String TASK =
            "{\"$defs\": {\"Task\": {\"type\": \"object\", \"properties\": {\"at\": {\"$ref\": \"place.json#/$defs/Place\"}}}}}";
    private static final String PLACE =
            "{\"$defs\": {\"Place\": {\"type\": \"object\", \"properties\": {\"x\": {\"type\": \"string\"}}}}}";

    @TempDir
    private Path folder;

    @BeforeEach
    void generateOnce() throws IOException {
        write("schemas/task.json", TASK);
        write("schemas/place.json", PLACE);
        write("bindings.yaml", "{}");
        Lathe.generate(request());
    }

    @Test
    void hasNothingToDoWhereNothingChanged() {
        assertThat(Lathe.upToDate(request())).isPresent();
    }

    @Test
    void findsAsManyFilesAsItWrote() {
        GenerationResult again = Lathe.generate(request());

        assertThat(Lathe.upToDate(request()))
                .hasValue(again.summary().unchanged().size());
        assertThat(again.summary().written()).isEmpty();
    }

    @Test
    void noticesAnotherSchema() throws IOException {
        write("schemas/task.json", TASK.replace("Task", "Job"));

        assertThat(Lathe.upToDate(request())).isEmpty();
    }

    @Test
    void noticesAChangeOfWhatAReferenceLeadsTo() throws IOException {
        write("schemas/place.json", PLACE.replace("string", "integer"));

        assertThat(Lathe.upToDate(request())).isEmpty();
    }

    @Test
    void noticesOtherBindings() throws IOException {
        write("bindings.yaml", "types: {/$defs/Task: {name: Job}}");

        assertThat(Lathe.upToDate(request())).isEmpty();
    }

    @Test
    void noticesANewFileInAFolderOfSchemas() throws IOException {
        GenerationRequest all = request("schemas", "com.example.all");
        Lathe.generate(all);
        assertThat(Lathe.upToDate(all)).isPresent();

        write("schemas/more.json", PLACE.replace("Place", "More"));

        assertThat(Lathe.upToDate(all)).isEmpty();
    }

    @Test
    void noticesOtherParameters() {
        GenerationRequest before = request();
        GenerationRequest other = new GenerationRequest(
                new SchemaInputs(
                        before.schemas().schemas(),
                        List.of("*.json"),
                        List.of(),
                        List.of(),
                        before.schemas().dialect()),
                before.bindings(),
                before.packageName(),
                before.outputDirectory(),
                before.baseDirectory(),
                before.resources());

        assertThat(Lathe.upToDate(other)).isEmpty();
    }

    @Test
    void noticesAFileThatIsGone() throws IOException {
        Files.delete(folder.resolve("out/com/example/task/Task.java"));

        assertThat(Lathe.upToDate(request())).isEmpty();
    }

    @Test
    void noticesAFileThatSomeoneEdited() throws IOException {
        write("out/com/example/task/Task.java", "// mine");

        assertThat(Lathe.upToDate(request())).isEmpty();
    }

    @Test
    void keepsAnotherExecutionInTheSameFolderApart() {
        GenerationRequest other = request("schemas/place.json", "com.example.place");
        assertThat(Lathe.upToDate(other)).isEmpty();

        Lathe.generate(other);

        assertThat(Lathe.upToDate(other)).isPresent();
        assertThat(Lathe.upToDate(request())).isPresent();
    }

    @Test
    void startsAnewAfterARunThatEndedHalfway() throws IOException {
        Files.delete(folder.resolve("out/.lathe/com.example.task.run"));

        assertThat(Lathe.upToDate(request())).isEmpty();
    }

    private GenerationRequest request() {
        return request("schemas/task.json", "com.example.task");
    }

    private GenerationRequest request(String schema, String packageName) {
        return new GenerationRequest(
                schema, "bindings.yaml", packageName, Path.of("out"), folder, UpToDateTest.class.getClassLoader());
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
