package dev.lathe;

import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.DefinitionPlan;
import dev.lathe.plan.EnumPlan;
import dev.lathe.plan.ModelPlan;
import dev.lathe.plan.TypePlan;
import dev.lathe.plan.UnionPlan;
import dev.lathe.write.WriteSummary;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells in a few lines what a run read, made and wrote. */
public final class GenerationReport {
    private static final int DIGITS = 12;

    private final ModelPlan plan;
    private final WriteSummary summary;

    private GenerationReport(GenerationResult result) {
        this.plan = result.plan();
        this.summary = result.summary();
    }

    /**
     * The report, a line an element.
     *
     * @param elapsed how long the run took
     */
    public static List<String> lines(GenerationResult result, Duration elapsed) {
        GenerationReport report = new GenerationReport(result);
        return List.of(report.read(), report.made(), report.wrote(elapsed));
    }

    private String read() {
        String sha256 = plan.schema().sha256();
        return "Read " + plan.schema().location() + " (SHA-256 " + sha256.substring(0, DIGITS) + "…)"
                + others() + ": "
                + count(plan.definitions().size(), "definition");
    }

    private String others() {
        int others = plan.documents().size();
        return others == 0 ? "" : " and " + count(others, "other document");
    }

    private String made() {
        long classes = types().filter(ClassPlan.class::isInstance).count();
        long topLevel =
                plan.types().stream().filter(ClassPlan.class::isInstance).count();
        return "Made " + plan.packageName() + ": "
                + count(classes, "class") + " (" + topLevel + " top-level, " + (classes - topLevel) + " nested), "
                + count(types().filter(UnionPlan.class::isInstance).count(), "union") + ", "
                + count(types().filter(EnumPlan.class::isInstance).count(), "enum") + ", "
                + count(aliases(), "alias") + ", "
                + count(types().mapToInt(GenerationReport::helpers).sum(), "helper");
    }

    private String wrote(Duration elapsed) {
        int files = summary.written().size() + summary.unchanged().size();
        return "Wrote " + summary.written().size() + " of " + count(files, "file") + ", "
                + summary.unchanged().size() + " unchanged, "
                + summary.removed().size() + " removed, in "
                + String.format(Locale.ROOT, "%.1f s", elapsed.toMillis() / 1000.0);
    }

    private Stream<TypePlan> types() {
        return plan.types().stream().flatMap(TypePlan::withNested);
    }

    private long aliases() {
        return plan.definitions().values().stream()
                .filter(definition -> definition.kind() == DefinitionPlan.Kind.ALIAS)
                .count();
    }

    /** How many methods the bindings add to a type. */
    private static int helpers(TypePlan type) {
        if (type instanceof ClassPlan plan) {
            return plan.helpers().count();
        }
        if (type instanceof EnumPlan plan) {
            return plan.predicates().size() + (plan.transitions().isEmpty() ? 0 : 1);
        }
        return 0;
    }

    private static String count(long number, String noun) {
        String plural = noun.endsWith("s") ? noun + "es" : noun + "s";
        return number + " " + (number == 1 ? noun : plural);
    }
}
