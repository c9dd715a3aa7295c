package dev.lathe.maven;

import dev.lathe.Lathe;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Source;
import dev.lathe.explain.Explanation;
import dev.lathe.explain.ExplanationText;
import dev.lathe.explain.Selection;
import dev.lathe.explain.html.HtmlPage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says why the Java of a schema looks as it does: where each type comes from, what was decided and why, which bindings
 * applied, and how a union finds its arm. Prints it, and writes a page of HTML with everything. Generates nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractSchemaMojo {
    /**
     * What to print: a type by its name in Java or in the schema, a member as in {@code Task.ttl}, an address as in
     * {@code /$defs/Task}; {@code *} stands for any text. Without it, a line for each type.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.type")
    private @Nullable String type;

    /**
     * The page of HTML that is written. It holds everything, needs no network, and is the same for the same input.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.page", defaultValue = "${project.build.directory}/lathe/explain.html")
    private File page;

    @Override
    void run() throws MojoFailureException {
        Explanation explanation = Lathe.explain(request(Path.of("")));
        lines(explanation).forEach(getLog()::info);
        Path file = baseDirectory().resolve(page.toPath());
        try {
            write(file, HtmlPage.of(explanation));
        } catch (IOException e) {
            throw new MojoFailureException("the page cannot be written: " + e, e);
        }
        getLog().info("Wrote " + file);
    }

    private List<String> lines(Explanation explanation) {
        if (type == null) {
            return ExplanationText.overview(explanation);
        }
        List<Selection> selections = Selection.of(explanation, type);
        if (selections.isEmpty()) {
            Diagnostics diagnostics = new Diagnostics();
            diagnostics.report(
                    Code.UNFIT_PARAMETER, Source.whole("parameter type"), Selection.advice(explanation, type));
            diagnostics.throwIfErrors();
        }
        return ExplanationText.lines(selections);
    }
}
