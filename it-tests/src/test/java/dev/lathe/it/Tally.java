package dev.lathe.it;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what laws were tried on, for the output of the tests. */
final class Tally {
    private final Map<String, Integer> values = new TreeMap<>();
    private final Map<String, Set<String>> definitions = new TreeMap<>();

    /** Counts one more value of a definition. */
    synchronized void count(String law, Sample sample) {
        values.merge(law, 1, Integer::sum);
        definitions.computeIfAbsent(law, l -> new TreeSet<>()).add(sample.definition());
    }

    /** A line for each law: what it was tried on. */
    synchronized String report() {
        StringBuilder lines = new StringBuilder();
        values.forEach((law, count) -> lines.append(law)
                .append(": ")
                .append(count)
                .append(" values of ")
                .append(definitions.getOrDefault(law, Set.of()).size())
                .append(" definitions\n"));
        return lines.toString();
    }
}
