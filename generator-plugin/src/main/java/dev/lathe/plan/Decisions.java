package dev.lathe.plan;

import dev.lathe.diagnostics.Source;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers decisions while a plan is made; the same decision twice counts once. */
final class Decisions {
    private final Set<Decision> taken = new LinkedHashSet<>();

    void add(String what, String because, Source source) {
        taken.add(new Decision(what, because, source));
    }

    /** In the order of their places. */
    List<Decision> all() {
        return taken.stream().sorted(Comparator.comparing(Decision::source)).toList();
    }
}
