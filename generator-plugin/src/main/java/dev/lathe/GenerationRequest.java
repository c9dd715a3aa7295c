package dev.lathe;

import dev.lathe.schema.SchemaInputs;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is to be generated.
 *
 * @param schemas the schemas, and what they may refer to
 * @param bindings location of the bindings file: a path, or {@code classpath:} and the name of a resource; null: there is
 *     none
 * @param packageName the Java package of everything that is generated
 * @param outputDirectory the folder that takes the packages
 * @param baseDirectory where relative paths start, those of output included
 * @param resources where resources are looked up
 */
public record GenerationRequest(
        SchemaInputs schemas,
        @Nullable String bindings,
        String packageName,
        Path outputDirectory,
        Path baseDirectory,
        ClassLoader resources) {

    /** Generates from one schema, or from all of a folder. */
    public GenerationRequest(
            String schema,
            @Nullable String bindings,
            String packageName,
            Path outputDirectory,
            Path baseDirectory,
            ClassLoader resources) {
        this(SchemaInputs.of(schema), bindings, packageName, outputDirectory, baseDirectory, resources);
    }
}
