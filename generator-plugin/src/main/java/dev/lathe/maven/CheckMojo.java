package dev.lathe.maven;

import dev.lathe.Draft;
import dev.lathe.Lathe;
import dev.lathe.check.ApiListing;
import dev.lathe.check.CommittedSources;
import dev.lathe.check.SchemaPin;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.signature.SignatureReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Fails when what is committed is no longer what would be made: the schema has another SHA-256 than the pinned one,
 * bindings point nowhere, committed sources differ from what would be generated, or the API of the module is another than
 * its committed listing says. Generates nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractSchemaMojo {
    /**
     * The SHA-256 that the schema is to have, in hexadecimal. Without it, any will do.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.sha256")
    private @Nullable String sha256;

    /**
     * A folder of generated sources that are kept in version control, to be compared. Without it, none are.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.sources")
    private @Nullable File sources;

    /**
     * The listing of the module's API, a text file in version control, to be compared: the public signatures of all its
     * sources, those that were generated in this build included. Without it, none is.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.api")
    private @Nullable File api;

    /**
     * Whether to write the listing instead of comparing it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.writeApi", defaultValue = "false")
    private boolean writeApi;

    /**
     * The folder that the sources of the module are generated into.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.outputDirectory", defaultValue = "${project.build.directory}/generated-sources/lathe")
    private File outputDirectory;

    @Override
    void run() throws MojoFailureException {
        Draft draft = Lathe.draft(request(outputDirectory.toPath()));
        draft.diagnostics().forEach(this::log);
        Diagnostics diagnostics = new Diagnostics();
        if (sha256 != null) {
            SchemaPin.check(
                    draft.plan().schema().location(), draft.plan().schema().sha256(), sha256, diagnostics);
        }
        if (sources != null) {
            Path folder = baseDirectory().resolve(sources.toPath());
            CommittedSources.check(folder, draft.plan().packageName(), draft.files(), diagnostics);
        }
        if (api != null) {
            try {
                checkApi(baseDirectory().resolve(api.toPath()), diagnostics);
            } catch (IOException e) {
                throw new MojoFailureException(
                        "the sources or the listing of the API cannot be read or written: " + e, e);
            }
        }
        diagnostics.throwIfErrors();
    }

    private void checkApi(Path file, Diagnostics diagnostics) throws IOException {
        String actual = ApiListing.of(SignatureReader.read(javaFiles(), diagnostics));
        if (!writeApi) {
            String committed = Files.isRegularFile(file) ? Files.readString(file) : "";
            ApiListing.check(file.toString(), committed, actual, diagnostics);
            return;
        }
        write(file, actual);
        getLog().info("Wrote " + file + ": " + actual.lines().count() + " lines");
    }

    private SortedMap<String, String> javaFiles() throws IOException {
        List<Path> roots = new ArrayList<>(List.of(outputDirectory.toPath()));
        project().getCompileSourceRoots().forEach(root -> roots.add(Path.of(root)));
        SortedMap<String, String> files = new TreeMap<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> all = Files.walk(root)) {
                    for (Path file :
                            all.filter(f -> f.toString().endsWith(".java")).toList()) {
                        files.put(root.relativize(file).toString(), Files.readString(file));
                    }
                }
            }
        }
        return files;
    }
}
