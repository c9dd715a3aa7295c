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
    private final Map<Place, List<Decision>> decisions = new HashMap<>();

    private record Place(String file, String pointer) {
        static Place of(Source source) {
            return new Place(source.file(), source.pointer());
        }
    }

    /**
     * Sorts decisions to their places.
     *
     * @param places those of all types and members
     * @param bindings what an address in the bindings file stands for
     * @param schemaFile the file that addresses in the bindings mean
     */
    DecisionsByPlace(List<Decision> all, List<Source> places, Bindings bindings, String schemaFile) {
        Set<Place> known = new HashSet<>();
        places.forEach(place -> known.add(Place.of(place)));
        Map<Place, Place> bound = new HashMap<>();
        bindings.types()
                .values()
                .forEach(binding ->
                        bound.put(Place.of(binding.source()), new Place(schemaFile, binding.address())));
        for (Decision decision : all) {
            Place place = nearest(Place.of(decision.source()), known, bound, schemaFile);
            decisions.computeIfAbsent(place, p -> new ArrayList<>()).add(decision);
        }
    }

    /** What a correction puts into the schema has its file in the bindings and its address in the schema. */
    private static Place nearest(Place from, Set<Place> known, Map<Place, Place> bound, String schemaFile) {
        Place place = from;
        while (!known.contains(place) && !place.pointer().isEmpty()) {
            Place inSchema = new Place(schemaFile, place.pointer());
            if (known.contains(inSchema)) {
                return inSchema;
            }
            place = bound.containsKey(place)
                    ? bound.get(place)
                    : new Place(place.file(), Pointers.parent(place.pointer()));
        }
        return place;
    }

    /** The decisions of a type or member. */
    List<Decision> at(Source source) {
        return decisions.getOrDefault(Place.of(source), List.of());
    }
}
