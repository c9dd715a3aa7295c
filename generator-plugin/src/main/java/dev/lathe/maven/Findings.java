package dev.lathe.maven;

import dev.lathe.diagnostics.Diagnostic;
import dev.lathe.diagnostics.LatheException;
import dev.lathe.diagnostics.Severity;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Shows in Maven's log what was found. */
final class Findings {
    private final Log log;

    Findings(Log log) {
        this.log = log;
    }

    void show(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::show);
    }

    private void show(Diagnostic diagnostic) {
        switch (diagnostic.severity()) {
            case ERROR -> log.error(diagnostic.toString());
            case WARNING -> log.warn(diagnostic.toString());
            case INFO -> log.info(diagnostic.toString());
        }
    }

    /** Shows everything that was found, and gives the end of the build. */
    MojoFailureException failure(LatheException found) {
        show(found.diagnostics());
        long errors = found.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .count();
        return new MojoFailureException(errors + (errors == 1 ? " error" : " errors") + "; see above");
    }
}
