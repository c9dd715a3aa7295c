package dev.lathe.maven;

import dev.lathe.GenerationReport;
import dev.lathe.GenerationRequest;
import dev.lathe.GenerationResult;
import dev.lathe.Lathe;
import java.io.File;
import java.time.Duration;
import java.util.OptionalInt;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals that generate have in common. */
abstract class AbstractGenerateMojo extends AbstractSchemaMojo {
    /**
     * Whether to do nothing where nothing changed since the last run: no schema that was read, no bindings, no parameter,
     * no file that was written, and not Lathe itself.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.incremental", defaultValue = "true")
    private boolean incremental;

    /** The folder that takes the sources. */
    abstract File outputDirectory();

    /** Makes a folder one of the project's source roots. */
    abstract void addSources(MavenProject project, String folder);

    /** Makes a resource one of the project's. */
    abstract void addResource(MavenProject project, Resource resource);

    @Override
    void run() {
        long start = System.nanoTime();
        GenerationRequest request = request(outputDirectory().toPath());
        OptionalInt upToDate = incremental ? Lathe.upToDate(request) : OptionalInt.empty();
        if (upToDate.isPresent()) {
            getLog().info("Nothing changed: the files of " + request.packageName() + " are up to date, "
                    + upToDate.getAsInt() + " of them");
        } else {
            generate(request, start);
        }
        if (project().getFile() != null) {
            addTo(project());
        }
    }

    private void generate(GenerationRequest request, long start) {
        GenerationResult result = Lathe.generate(request);
        result.diagnostics().forEach(this::log);
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        GenerationReport.lines(result, elapsed).forEach(getLog()::info);
    }

    private void addTo(MavenProject project) {
        addSources(project, outputDirectory().getPath());
        Resource manifest = new Resource();
        manifest.setDirectory(outputDirectory().getPath());
        manifest.addInclude("META-INF/lathe/**");
        addResource(project, manifest);
    }
}
