package dev.lathe;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is to be generated.
 *
 * @param schema location of the schema: a path, or {@code classpath:} and the name of a resource
 * @param bindings location of the bindings file, likewise; null: there is none
 * @param packageName the Java package of everything that is generated
 * @param outputDirectory the folder that takes the packages
 * @param baseDirectory where relative paths start, those of output included
 * @param resources where resources are looked up
 */
public record GenerationRequest(
        String schema,
        @Nullable String bindings,
        String packageName,
        Path outputDirectory,
        Path baseDirectory,
        ClassLoader resources) {}
