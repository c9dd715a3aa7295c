package dev.lathe.plan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
            Map<List<String>, List<Facet>> declared = facets.declared(candidates, length);
            declared.keySet().removeAll(asked);
            DispatchTest test = constant(declared);
            if (test == null) {
                test = presence(candidates.size(), declared, true);
            }
            if (test != null) {
                return test;
            }
        }
        for (int length = 1; length <= LONGEST_PATH; length++) {
            Map<List<String>, List<Facet>> declared = facets.declared(candidates, length);
            declared.keySet().removeAll(asked);
            DispatchTest test = presence(candidates.size(), declared, false);
            if (test != null) {
                return test;
            }
        }
        return null;
    }

    private static @Nullable DispatchTest constant(Map<List<String>, List<Facet>> declared) {
        List<String> best = null;
        int most = 0;
        for (Map.Entry<List<String>, List<Facet>> entry : declared.entrySet()) {
            List<Set<String>> constants = entry.getValue().stream()
                    .map(Facet::constants)
                    .filter(c -> c != null)
                    .toList();
            if (constants.size() > most && haveDisjoint(constants)) {
                best = entry.getKey();
                most = constants.size();
            }
        }
        return best == null ? null : new DispatchTest.Constant(best);
    }

    private static boolean haveDisjoint(List<Set<String>> sets) {
        Set<String> first = sets.get(0);
        return sets.stream().anyMatch(other -> Collections.disjoint(first, other));
    }

    private static @Nullable DispatchTest presence(
            int arms, Map<List<String>, List<Facet>> declared, boolean required) {
        DispatchTest best = null;
        long most = 0;
        for (Map.Entry<List<String>, List<Facet>> entry : declared.entrySet()) {
            List<Facet> saying = entry.getValue();
            Set<JsonType> types = typesWhereDeclared(arms, saying);
            long declaring = saying.stream()
                    .filter(facet -> !Collections.disjoint(facet.types(), types))
                    .count();
            long votes = required ? saying.stream().filter(Facet::required).count() : declaring;
            if (declaring < arms && votes > most) {
                best = new DispatchTest.Presence(entry.getKey(), types);
                most = votes;
            }
        }
        return best;
    }

    /** All types of the arms that declare the member; those of the first alone, where all arms do and some differ. */
    private static Set<JsonType> typesWhereDeclared(int arms, List<Facet> saying) {
        if (saying.size() == arms) {
            return saying.get(0).types();
        }
        Set<JsonType> all = EnumSet.noneOf(JsonType.class);
        saying.forEach(facet -> all.addAll(facet.types()));
        return all;
    }
}
