package dev.lathe.diff;

import dev.lathe.schema.Pointers;
import dev.lathe.shape.Shape;
import dev.lathe.shape.Shapes;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what goes by another name now. A pair counts where each is the most alike that the other has, and nothing else is
 * as much alike: a guess among several would send people the wrong way.
 */
final class Renames {
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("(?<=\\p{javaLowerCase})(?=\\p{javaUpperCase})|[^\\p{javaLetterOrDigit}]+");

    private static final double ALIKE = 0.6;
    private static final double WEIGHT_OF_NAMES = 0.2;
    /** Comparing all with all is quadratic; beyond this it is a new schema, not one that changed. */
    private static final int MOST_COMPARISONS = 250_000;

    private final Shapes from;
    private final Shapes to;
    private final Likeness likeness;

    private Renames(Shapes from, Shapes to) {
        this.from = from;
        this.to = to;
        this.likeness = new Likeness(from, to);
    }

    /** New address by old address. */
    static Map<String, String> find(Shapes from, Shapes to, List<String> removed, List<String> added) {
        Map<String, String> renames = new LinkedHashMap<>();
        if ((long) removed.size() * added.size() > MOST_COMPARISONS) {
            return renames;
        }
        Renames search = new Renames(from, to);
        for (String old : removed) {
            String best = best(added, candidate -> search.score(old, candidate));
            if (best != null && old.equals(best(removed, candidate -> search.score(candidate, best)))) {
                renames.put(old, best);
            }
        }
        return renames;
    }

    /** Gives how much a candidate is alike. */
    @FunctionalInterface
    private interface Score {
        double of(String candidate);
    }

    private static @Nullable String best(Collection<String> candidates, Score score) {
        String best = null;
        double highest = ALIKE;
        boolean isTied = false;
        for (String candidate : candidates) {
            double value = score.of(candidate);
            if (value > highest) {
                best = candidate;
                highest = value;
                isTied = false;
            } else if (value == highest) {
                isTied = true;
            }
        }
        return isTied ? null : best;
    }

    private double score(String old, String candidate) {
        Shape before = from.at(old);
        Shape after = to.at(candidate);
        double structure = likeness.of(before, after);
        double names = likenessOfNames(Pointers.lastToken(old), Pointers.lastToken(candidate));
        boolean saysTheSame = before.documentation().description() != null
                && before.documentation()
                        .description()
                        .equals(after.documentation().description());
        if (likeness.isTelling(before) || saysTheSame || names >= ALIKE) {
            return structure + WEIGHT_OF_NAMES * names;
        }
        return 0;
    }

    /** The share of the words that both names have. */
    private static double likenessOfNames(String one, String other) {
        Set<String> both = words(one);
        Set<String> all = words(one);
        both.retainAll(words(other));
        all.addAll(words(other));
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        BETWEEN_WORDS
                .splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }
}
