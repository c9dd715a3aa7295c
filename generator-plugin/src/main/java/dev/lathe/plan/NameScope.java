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

    private final Set<String> takenAround;

    /** A scope in which some names are taken from the start. */
    NameScope(Collection<String> taken) {
        this(taken, Set.of());
    }

    private NameScope(Collection<String> taken, Set<String> takenAround) {
        this.takenAround = takenAround;
        taken.forEach(this::take);
    }

    /** A scope within this one, in which some more names are taken from the start. */
    NameScope within(Collection<String> more) {
        return new NameScope(more, taken);
    }

    /** Takes a name, whether it was free or not. */
    void take(String name) {
        taken.add(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a name may still be given. */
    boolean isFree(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return !taken.contains(folded) && !takenAround.contains(folded);
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
