package dev.lathe.diff;

import java.util.List;
import java.util.Set;

/**
 * Which changes are too much.
 *
 * @param aspects whom they concern: {@code source}, {@code binary}, {@code wire}
 * @param severity the mildest verdict that is too much
 */
public record Threshold(Set<String> aspects, Verdict severity) {
    /** Whom changes may concern. */
    public static final Set<String> ASPECTS = Set.of("source", "binary", "wire");

    /** Copies what it is given. */
    public Threshold {
        aspects = Set.copyOf(aspects);
    }

    /** The changes that are too much. */
    public List<Change> exceededBy(Differences differences) {
        return differences.changes().stream().filter(this::isExceededBy).toList();
    }

    private boolean isExceededBy(Change change) {
        Verdicts verdicts = change.verdicts();
        return (aspects.contains("source") && isTooMuch(verdicts.source()))
                || (aspects.contains("binary") && isTooMuch(verdicts.binary()))
                || (aspects.contains("wire") && isTooMuch(verdicts.wire()));
    }

    private boolean isTooMuch(Verdict verdict) {
        return verdict.compareTo(severity) <= 0;
    }
}
