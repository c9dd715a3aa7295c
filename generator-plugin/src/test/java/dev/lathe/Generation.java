package dev.lathe;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lathe.diagnostics.Diagnostic;
import dev.lathe.diagnostics.LatheException;
import dev.lathe.schema.SchemaInputs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A run of the generator over texts: its input files by name, the schema first, bindings second.
 *
 * @param packageName the Java package of what is generated
 * @param inputs the files
 * @param beside more files of the project
 * @param reading what is read instead of the schema alone
 */
record Generation(
        String packageName,
        Map<String, String> inputs,
        Map<String, String> beside,
        UnaryOperator<SchemaInputs> reading) {
    static final String PACKAGE = "com.example.model";
    static final String OUTPUT = "out";

    Generation(String packageName, Map<String, String> inputs) {
        this(packageName, inputs, Map.of(), UnaryOperator.identity());
    }

    /** A schema without bindings, JSON. */
    static Generation of(String schema) {
        return ofFile("schema.json", schema);
    }

    /** A schema without bindings, in a file of a name. */
    static Generation ofFile(String name, String schema) {
        return new Generation(PACKAGE, Map.of(name, schema));
    }

    /** The same schema with bindings, YAML. */
    Generation withBindings(String bindings) {
        return withBindingsFile("bindings.yaml", bindings);
    }

    /** The same schema with bindings in a file of a name. */
    Generation withBindingsFile(String name, String bindings) {
        Map<String, String> both = new LinkedHashMap<>(inputs);
        both.put(name, bindings);
        return new Generation(packageName, both, beside, reading);
    }

    /** The same with one more file in the project. */
    Generation withFile(String name, String text) {
        Map<String, String> more = new LinkedHashMap<>(beside);
        more.put(name, text);
        return new Generation(packageName, inputs, more, reading);
    }

    /** The same with other settings of what is read. */
    Generation reading(UnaryOperator<SchemaInputs> other) {
        return new Generation(packageName, inputs, beside, other);
    }

    /** The same for another package. */
    Generation inPackage(String name) {
        return new Generation(name, inputs, beside, reading);
    }

    /**
     * Generates into the folder {@code out} of a folder.
     *
     * @throws LatheException where the input has errors
     */
    GenerationResult runIn(Path folder) {
        List<String> names = List.copyOf(inputs.keySet());
        inputs.forEach((name, text) -> write(folder.resolve(name), text));
        beside.forEach((name, text) -> write(folder.resolve(name), text));
        return Lathe.generate(new GenerationRequest(
                reading.apply(SchemaInputs.of(names.get(0))),
                names.size() == 1 ? null : names.get(1),
                packageName,
                Path.of(OUTPUT),
                folder,
                Generation.class.getClassLoader()));
    }

    /** What is reported about input that has errors, a line a finding. */
    List<String> refusal() {
        return exception().diagnostics().stream().map(Diagnostic::toString).toList();
    }

    /** The end of a run over input that has errors. */
    LatheException exception() {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            LatheException refusal = catchThrowableOfType(LatheException.class, () -> runIn(folder.path()));
            if (refusal == null) {
                throw new AssertionError("generated without an error:\n" + text());
            }
            if (Files.exists(folder.path().resolve(OUTPUT))) {
                throw new AssertionError("wrote something although there are errors:\n" + refusal.getMessage());
            }
            return refusal;
        }
    }

    /** The input, for the message of a failure. */
    String text() {
        StringBuilder text = new StringBuilder();
        inputs.forEach((name, content) ->
                text.append("--- ").append(name).append('\n').append(content).append('\n'));
        return text.toString();
    }

    /** Writes a file into folders that need not be there. */
    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
