package dev.lathe.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives out names, each once. Names that differ in case only count as the same: file systems may not tell them apart. */
final class NameScope {
    private final Set<String> taken = new HashSet<>();

    /** The number to try next behind a name. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** A scope in which some names are taken from the start. */
    NameScope(Collection<String> taken) {
        taken.forEach(this::take);
    }

    /** Takes a name, whether it was free or not. */
    void take(String name) {
        taken.add(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a name may still be given. */
    boolean isFree(String name) {
        return !taken.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Gives the first of the candidates that is free; where none is, the last with a number behind it. */
    String give(List<String> candidates) {
        for (String candidate : candidates) {
            if (isFree(candidate)) {
                take(candidate);
                return candidate;
            }
        }
        String last = candidates.get(candidates.size() - 1);
        int number = numbers.getOrDefault(last, 2);
        while (!isFree(last + number)) {
            number++;
        }
        numbers.put(last, number + 1);
        take(last + number);
        return last + number;
    }
}
