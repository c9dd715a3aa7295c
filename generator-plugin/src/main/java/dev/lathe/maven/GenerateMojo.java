package dev.lathe.maven;

import java.io.File;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Generates Java from a JSON Schema, and adds it to the project's sources. Works without a project, too: it only writes
 * the files then.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends AbstractGenerateMojo {
    /**
     * The folder that takes the packages. Several executions may share it, each with its own package.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.outputDirectory", defaultValue = "${project.build.directory}/generated-sources/lathe")
    private File outputDirectory;

    @Override
    File outputDirectory() {
        return outputDirectory;
    }

    @Override
    void addSources(MavenProject project, String folder) {
        project.addCompileSourceRoot(folder);
    }

    @Override
    void addResource(MavenProject project, Resource resource) {
        project.addResource(resource);
    }
}
