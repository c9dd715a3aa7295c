package dev.lathe.plan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the question that tells arms apart best: constants before members that must be there before those that may. */
final class DispatchTests {
    private static final int LONGEST_PATH = 3;

    private final Facets facets;

    DispatchTests(Facets facets) {
        this.facets = facets;
    }

    /** The best question that has not been asked yet; null: there is none that helps. */
    @Nullable
    DispatchTest best(List<Candidate> candidates, Set<List<String>> asked) {
        for (int length = 1; length <= LONGEST_PATH; length++) {
            Set<List<String>> paths = facets.paths(candidates, length);
            paths.removeAll(asked);
            DispatchTest test = constant(candidates, paths);
            if (test == null) {
                test = presence(candidates, paths, true);
            }
            if (test != null) {
                return test;
            }
        }
        for (int length = 1; length <= LONGEST_PATH; length++) {
            Set<List<String>> paths = facets.paths(candidates, length);
            paths.removeAll(asked);
            DispatchTest test = presence(candidates, paths, false);
            if (test != null) {
                return test;
            }
        }
        return null;
    }

    private @Nullable DispatchTest constant(List<Candidate> candidates, Set<List<String>> paths) {
        List<String> best = null;
        int most = 0;
        for (List<String> path : paths) {
            List<Set<String>> constants = candidates.stream()
                    .map(c -> facets.at(c, path).constants())
                    .filter(c -> c != null)
                    .toList();
            if (constants.size() > most && haveDisjoint(constants)) {
                best = path;
                most = constants.size();
            }
        }
        return best == null ? null : new DispatchTest.Constant(best);
    }

    private static boolean haveDisjoint(List<Set<String>> sets) {
        Set<String> first = sets.get(0);
        return sets.stream().anyMatch(other -> Collections.disjoint(first, other));
    }

    private @Nullable DispatchTest presence(List<Candidate> candidates, Set<List<String>> paths, boolean required) {
        DispatchTest best = null;
        long most = 0;
        for (List<String> path : paths) {
            Set<JsonType> types = typesWhereDeclared(candidates, path);
            long declaring = candidates.stream()
                    .filter(c -> facets.at(c, path).declared())
                    .filter(c -> !Collections.disjoint(facets.at(c, path).types(), types))
                    .count();
            long votes = required
                    ? candidates.stream()
                            .filter(c -> facets.at(c, path).required())
                            .count()
                    : declaring;
            if (declaring < candidates.size() && votes > most) {
                best = new DispatchTest.Presence(path, types);
                most = votes;
            }
        }
        return best;
    }

    /** All types of the arms that declare the member; those of the first alone, where all arms do and some differ. */
    private Set<JsonType> typesWhereDeclared(List<Candidate> candidates, List<String> path) {
        Set<JsonType> all = EnumSet.noneOf(JsonType.class);
        boolean areAllDeclaring = true;
        for (Candidate candidate : candidates) {
            Facet facet = facets.at(candidate, path);
            areAllDeclaring &= facet.declared();
            all.addAll(facet.types());
        }
        return areAllDeclaring ? facets.at(candidates.get(0), path).types() : all;
    }
}
