package dev.lathe.maven;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostic;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.LatheException;
import dev.lathe.diagnostics.Severity;
import dev.lathe.diagnostics.Source;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that make something of schemas. */
abstract class AbstractLatheMojo extends AbstractMojo {
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

    /**
     * Does what the goal is for.
     *
     * @throws LatheException with everything that was found where anything of it is an error
     */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, as lathe.skip is set");
            return;
        }
        try {
            run();
        } catch (LatheException e) {
            e.diagnostics().forEach(this::log);
            throw new MojoFailureException(summary(e.diagnostics()));
        }
    }

    /** The project; one without a file where there is none. */
    MavenProject project() {
        return project;
    }

    /** Where relative paths start. */
    Path baseDirectory() {
        File basedir = project.getBasedir();
        return basedir == null ? Path.of(session.getExecutionRootDirectory()) : basedir.toPath();
    }

    /** Prints a finding. */
    void log(Diagnostic diagnostic) {
        switch (diagnostic.severity()) {
            case ERROR -> getLog().error(diagnostic.toString());
            case WARNING -> getLog().warn(diagnostic.toString());
            case INFO -> getLog().info(diagnostic.toString());
        }
    }

    private static String summary(List<Diagnostic> diagnostics) {
        long errors =
                diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
        return errors + (errors == 1 ? " error" : " errors") + "; see above";
    }

    /** The value of a parameter that must be there; empty where it is not, which has been reported then. */
    static String required(String name, @Nullable String value, Diagnostics diagnostics) {
        if (value != null && !value.isBlank()) {
            return value;
        }
        diagnostics.report(
                Code.UNFIT_PARAMETER,
                Source.whole("parameter " + name),
                "it is missing; set <" + name + "> in the configuration of the plugin, or -Dlathe." + name + "=…");
        return "";
    }

    /** Writes a file for people to read, and the folders on the way to it. */
    static void write(Path file, String text) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
