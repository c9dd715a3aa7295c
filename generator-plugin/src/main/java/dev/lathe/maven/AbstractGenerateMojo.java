package dev.lathe.maven;

import dev.lathe.GenerationReport;
import dev.lathe.GenerationResult;
import dev.lathe.Lathe;
import java.io.File;
import java.time.Duration;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** What the goals that generate have in common. */
abstract class AbstractGenerateMojo extends AbstractSchemaMojo {
    /** The folder that takes the sources. */
    abstract File outputDirectory();

    /** Makes a folder one of the project's source roots. */
    abstract void addSources(MavenProject project, String folder);

    /** Makes a resource one of the project's. */
    abstract void addResource(MavenProject project, Resource resource);

    @Override
    void run() {
        long start = System.nanoTime();
        GenerationResult result = Lathe.generate(request(outputDirectory().toPath()));
        result.diagnostics().forEach(this::log);
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        GenerationReport.lines(result, elapsed).forEach(getLog()::info);
        if (project().getFile() != null) {
            addTo(project());
        }
    }

    private void addTo(MavenProject project) {
        addSources(project, outputDirectory().getPath());
        Resource manifest = new Resource();
        manifest.setDirectory(outputDirectory().getPath());
        manifest.addInclude("META-INF/lathe/**");
        addResource(project, manifest);
    }
}
