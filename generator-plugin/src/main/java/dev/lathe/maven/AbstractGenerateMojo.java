package dev.lathe.maven;

import dev.lathe.GenerationReport;
import dev.lathe.GenerationRequest;
import dev.lathe.GenerationResult;
import dev.lathe.Lathe;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.LatheException;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals that generate have in common. */
abstract class AbstractGenerateMojo extends AbstractMojo {
    /**
     * The schema to generate from; required. A file, as a path from the project's folder or an absolute one, JSON or
     * YAML by its name; or a resource of the plugin's dependencies, such as
     * {@code classpath:mcp/2025-11-25/schema.json}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.schema")
    private @Nullable String schema;

    /**
     * The Java package of everything that is generated; required.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.packageName")
    private @Nullable String packageName;

    /**
     * The bindings file, which says what the schema cannot: names, helpers, corrections. Given as the schema is.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.bindings")
    private @Nullable String bindings;

    /**
     * Whether to do nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** The folder that takes the sources. */
    abstract File outputDirectory();

    /** Makes a folder one of the project's source roots. */
    abstract void addSources(MavenProject project, String folder);

    /** Makes a resource one of the project's. */
    abstract void addResource(MavenProject project, Resource resource);

    @Override
    public void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("Skipped, as lathe.skip is set");
            return;
        }
        Findings findings = new Findings(getLog());
        long start = System.nanoTime();
        try {
            GenerationResult result = Lathe.generate(request());
            findings.show(result.diagnostics());
            Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
            GenerationReport.lines(result, elapsed).forEach(getLog()::info);
        } catch (LatheException e) {
            throw findings.failure(e);
        }
        if (project.getFile() != null) {
            addTo(project);
        }
    }

    private GenerationRequest request() {
        Diagnostics diagnostics = new Diagnostics();
        String schema = Parameters.required("schema", this.schema, diagnostics);
        String packageName = Parameters.required("packageName", this.packageName, diagnostics);
        diagnostics.throwIfErrors();
        return new GenerationRequest(
                schema,
                bindings,
                packageName,
                outputDirectory().toPath(),
                baseDirectory(),
                // the realm of the plugin, with the dependencies that its user has given it
                AbstractGenerateMojo.class.getClassLoader());
    }

    private Path baseDirectory() {
        File basedir = project.getBasedir();
        return basedir == null ? Path.of(session.getExecutionRootDirectory()) : basedir.toPath();
    }

    private void addTo(MavenProject project) {
        addSources(project, outputDirectory().getPath());
        Resource manifest = new Resource();
        manifest.setDirectory(outputDirectory().getPath());
        manifest.addInclude("META-INF/lathe/**");
        addResource(project, manifest);
    }
}
