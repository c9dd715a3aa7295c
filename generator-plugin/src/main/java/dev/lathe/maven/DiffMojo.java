package dev.lathe.maven;

import dev.lathe.GenerationRequest;
import dev.lathe.SchemaUpdate;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import dev.lathe.diff.Change;
import dev.lathe.diff.DiffReport;
import dev.lathe.diff.Differences;
import dev.lathe.diff.Threshold;
import dev.lathe.diff.Verdict;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an update of a schema changes, and what each change means: for source that calls the generated classes, for
 * compiled code that does, and for peers that send messages of the other revision. Works without a project, too.
 *
 * @since 0.1.0
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends AbstractLatheMojo {
    /** No class is generated; names of classes are told without their package. */
    private static final String PACKAGE = "model";

    /**
     * The old schema; required. A file, or a resource of the plugin's dependencies with {@code classpath:} before its
     * name.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.from")
    private @Nullable String from;

    /**
     * The new schema; required. Given as the old one is.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.to")
    private @Nullable String to;

    /**
     * The bindings file of the old schema. The verdicts hold for the Java that the bindings give.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.fromBindings")
    private @Nullable String fromBindings;

    /**
     * The bindings file of the new schema.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.toBindings")
    private @Nullable String toBindings;

    /**
     * The file that takes the report: JSON where its name ends in {@code .json}, Markdown where it ends in {@code .md},
     * or else text. Without it, the text goes to the log.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.report")
    private @Nullable File report;

    /**
     * Whose trouble fails the build: {@code source}, {@code binary} or {@code wire}, several with commas, or {@code any}.
     * Without it, nothing does.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.failOn")
    private @Nullable String failOn;

    /**
     * From which verdict on the build fails: {@code breaking}, or {@code unknown}, which breaking changes are included
     * in.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.failSeverity", defaultValue = "breaking")
    private String failSeverity = "breaking";

    /**
     * Whether changes that are of titles and descriptions only are listed; they are counted in any case.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.descriptions", defaultValue = "false")
    private boolean descriptions;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Diagnostics diagnostics = new Diagnostics();
        Threshold threshold = threshold(diagnostics);
        GenerationRequest old = request("from", from, fromBindings, diagnostics);
        GenerationRequest now = request("to", to, toBindings, diagnostics);
        diagnostics.throwIfErrors();
        Differences differences = SchemaUpdate.compare(old, now);
        write(differences);
        fail(threshold.exceededBy(differences));
    }

    private Threshold threshold(Diagnostics diagnostics) {
        Set<String> aspects = new TreeSet<>();
        for (String aspect : failOn == null ? new String[0] : failOn.split(",", -1)) {
            String word = aspect.strip().toLowerCase(Locale.ROOT);
            if (word.equals("any")) {
                aspects.addAll(Threshold.ASPECTS);
            } else if (Threshold.ASPECTS.contains(word)) {
                aspects.add(word);
            } else if (!word.isEmpty()) {
                unfit("failOn", aspect, "source, binary, wire or any", diagnostics);
            }
        }
        return switch (failSeverity.toLowerCase(Locale.ROOT)) {
            case "breaking" -> new Threshold(aspects, Verdict.BREAKING);
            case "unknown" -> new Threshold(aspects, Verdict.UNKNOWN);
            default -> {
                unfit("failSeverity", failSeverity, "breaking or unknown", diagnostics);
                yield new Threshold(aspects, Verdict.BREAKING);
            }
        };
    }

    private static void unfit(String name, String value, String expected, Diagnostics diagnostics) {
        diagnostics.report(
                Code.UNFIT_PARAMETER,
                Source.whole("parameter " + name),
                Printable.quote(value) + " is none of its values; write " + expected);
    }

    private GenerationRequest request(
            String name, @Nullable String schema, @Nullable String bindings, Diagnostics diagnostics) {
        Path base = baseDirectory();
        return new GenerationRequest(
                required(name, schema, diagnostics), bindings, PACKAGE, base, base, DiffMojo.class.getClassLoader());
    }

    private void write(Differences differences) throws MojoExecutionException {
        if (report == null) {
            DiffReport.of(differences, "", descriptions).lines().forEach(getLog()::info);
            return;
        }
        Path file = baseDirectory().resolve(report.toPath()).toAbsolutePath();
        String text = DiffReport.of(differences, file.toString(), descriptions);
        try {
            write(file, text);
        } catch (IOException e) {
            throw new MojoExecutionException("the report " + file + " cannot be written", e);
        }
        DiffReport.summary(differences).forEach(getLog()::info);
        getLog().info("The whole of it is in " + file);
    }

    private void fail(List<Change> changes) throws MojoFailureException {
        if (changes.isEmpty()) {
            return;
        }
        changes.forEach(change -> getLog().error(DiffReport.line(change)));
        throw new MojoFailureException(changes.size() + (changes.size() == 1 ? " change is" : " changes are")
                + " too much for failOn=" + failOn + " and failSeverity=" + failSeverity + "; see above");
    }
}
