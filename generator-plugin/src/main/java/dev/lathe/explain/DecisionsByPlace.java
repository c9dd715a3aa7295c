package dev.lathe.explain;

import dev.lathe.bindings.Bindings;
import dev.lathe.diagnostics.Source;
import dev.lathe.plan.Decision;
import dev.lathe.schema.Pointers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives every decision of a plan to the nearest type or member around its place, so that each is told once. */
final class DecisionsByPlace {
    private final Map<String, List<Decision>> decisions = new HashMap<>();

    /**
     * Sorts decisions to their places.
     *
     * @param places those of all types and members
     * @param bindings what an address in the bindings file stands for
     */
    DecisionsByPlace(List<Decision> all, List<Source> places, Bindings bindings) {
        Set<String> known = new HashSet<>();
        places.forEach(place -> known.add(place.pointer()));
        Map<String, String> bound = new HashMap<>();
        bindings.types().values().forEach(binding -> bound.put(binding.source().pointer(), binding.address()));
        for (Decision decision : all) {
            String place = nearest(decision.source().pointer(), known, bound);
            decisions.computeIfAbsent(place, p -> new ArrayList<>()).add(decision);
        }
    }

    private static String nearest(String from, Set<String> known, Map<String, String> bound) {
        String place = from;
        while (!known.contains(place) && !Pointers.isRoot(place)) {
            place = bound.containsKey(place) ? bound.get(place) : Pointers.parent(place);
        }
        return place;
    }

    /** The decisions of a type or member. */
    List<Decision> at(Source source) {
        return decisions.getOrDefault(source.pointer(), List.of());
    }
}
