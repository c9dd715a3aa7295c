package dev.lathe.it.corpus;

import com.fasterxml.jackson.databind.JavaType;
import dev.lathe.GenerationRequest;
import dev.lathe.Lathe;
import dev.lathe.diagnostics.Diagnostic;
import dev.lathe.diagnostics.LatheException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts one schema through the generator and the compiler, and its documents through the result. */
final class Trial {
    private static final String PACKAGE = "corpus.model";
    private static final int MOST_FINDINGS = 20;

    private final CorpusEntry entry;
    private final Path output;
    private final List<String> findings = new ArrayList<>();
    private final Map<String, Integer> diagnostics = new TreeMap<>();

    private Trial(CorpusEntry entry, Path output) {
        this.entry = entry;
        this.output = output;
    }

    /**
     * Tries a schema.
     *
     * @param output the folder for the generated sources
     */
    static Row of(CorpusEntry entry, Path output) throws IOException {
        return new Trial(entry, output).row();
    }

    /** An exception that should not be, and where it comes from. */
    static String told(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private Row row() throws IOException {
        boolean generated = generate();
        CompiledModel model = generated ? compile() : null;
        JavaType root = model == null ? null : root(model);
        Map<Reading.Verdict, Integer> valid = count(entry.valid(), root, true);
        Map<Reading.Verdict, Integer> invalid = count(entry.invalid(), root, false);
        return new Row(
                entry.name(),
                generated,
                model != null,
                entry.valid().size(),
                valid.get(Reading.Verdict.LOSSLESS),
                entry.invalid().size(),
                invalid.get(Reading.Verdict.REJECTED),
                invalid.get(Reading.Verdict.LOSSLESS),
                error(),
                diagnostics);
    }

    private boolean generate() {
        GenerationRequest request = new GenerationRequest(
                entry.schema().getFileName().toString(),
                null,
                PACKAGE,
                output,
                entry.folder(),
                Trial.class.getClassLoader());
        try {
            count(Lathe.generate(request).diagnostics());
            return true;
        } catch (LatheException e) {
            count(e.diagnostics());
            findings.add(e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            findings.add("the generator ended in " + told(e));
        }
        return false;
    }

    private void count(List<Diagnostic> reported) {
        reported.forEach(diagnostic -> diagnostics.merge(diagnostic.code().id(), 1, Integer::sum));
    }

    private @Nullable CompiledModel compile() throws IOException {
        try {
            Compiler.Outcome outcome = Compiler.compile(output);
            outcome.errors().forEach(error -> findings.add("compiler error: " + error));
            outcome.warnings().forEach(warning -> findings.add("compiler warning: " + warning));
            return outcome.errors().isEmpty() ? new CompiledModel(output, PACKAGE, outcome.classes()) : null;
        } catch (RuntimeException | StackOverflowError e) {
            findings.add("the compiler ended in " + told(e));
            return null;
        }
    }

    private @Nullable JavaType root(CompiledModel model) {
        try {
            return model.root();
        } catch (RuntimeException | LinkageError e) {
            findings.add(told(e));
            return null;
        }
    }

    private Map<Reading.Verdict, Integer> count(List<Path> documents, @Nullable JavaType root, boolean valid)
            throws IOException {
        Map<Reading.Verdict, Integer> counts = new EnumMap<>(Reading.Verdict.class);
        for (Reading.Verdict verdict : Reading.Verdict.values()) {
            counts.put(verdict, 0);
        }
        for (Path document : root == null ? List.<Path>of() : documents) {
            Reading reading = Reading.of(document, root);
            counts.merge(reading.verdict(), 1, Integer::sum);
            boolean fails = reading.verdict() == Reading.Verdict.BROKEN
                    || valid && reading.verdict() == Reading.Verdict.REJECTED;
            if (fails) {
                findings.add(entry.folder().relativize(document) + ": " + reading.finding());
            }
        }
        return counts;
    }

    private @Nullable String error() {
        if (findings.isEmpty()) {
            return null;
        }
        int more = findings.size() - MOST_FINDINGS;
        String told = String.join("\n", findings.subList(0, Math.min(findings.size(), MOST_FINDINGS)));
        return more > 0 ? told + "\nand " + more + " more" : told;
    }
}
