package dev.lathe.plan;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Source;
import dev.lathe.shape.ScalarShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Works out how a value finds its arm. The arm that declares most of what is there is the right one; where no test tells
 * arms apart, that is reported and the value stays unknown.
 */
final class DispatchPlanner {
    private static final int MOST_COMPARED = 64;
    /** Where arms differ in many optional members only, a tree that minds them all would be larger than the program. */
    private static final int MOST_BRANCHES = 2_000;

    private final Facets facets;
    private final DispatchTests tests;
    private final Diagnostics diagnostics;
    private final String union;
    private final Source source;
    private final boolean strict;
    private int branches;

    private DispatchPlanner(Facets facets, Diagnostics diagnostics, String union, Source source, boolean strict) {
        this.facets = facets;
        this.tests = new DispatchTests(facets);
        this.diagnostics = diagnostics;
        this.union = union;
        this.source = source;
        this.strict = strict;
    }

    /**
     * The decision tree for the arms of a union.
     *
     * @param strict whether a constant that only one arm has decides, even where that arm turns out not to fit
     */
    static DispatchPlan plan(
            List<Candidate> candidates,
            Facets facets,
            Diagnostics diagnostics,
            String union,
            Source source,
            boolean strict) {
        return new DispatchPlanner(facets, diagnostics, union, source, strict).byType(candidates);
    }

    private DispatchPlan byType(List<Candidate> candidates) {
        Map<JsonType, DispatchPlan> cases = new EnumMap<>(JsonType.class);
        for (JsonType type : JsonType.values()) {
            List<Candidate> fitting = candidates.stream()
                    .filter(c -> facets.jsonTypes(c.shape()).contains(type))
                    .toList();
            if (!fitting.isEmpty() && type != JsonType.NULL) {
                boolean isObject = type == JsonType.OBJECT;
                cases.put(type, isObject ? branch(fitting, List.of(), Set.of()) : scalars(fitting));
            }
        }
        return new DispatchPlan.ByType(cases);
    }

    /** Narrow arms before wide ones: an enum before any text, an integer before any number. */
    private static DispatchPlan scalars(List<Candidate> candidates) {
        return new DispatchPlan.Choose(candidates.stream()
                .sorted(Comparator.comparing(DispatchPlanner::isWide))
                .map(Candidate::arm)
                .toList());
    }

    private static boolean isWide(Candidate candidate) {
        return candidate.shape() instanceof ScalarShape scalar && scalar.kind() != ScalarShape.Kind.INTEGER;
    }

    /**
     * Tells arms apart.
     *
     * @param main the arms that declare most of what is known to be there
     * @param others arms that a value may belong to as well, though they declare less of it; the likeliest first
     * @param asked the members that have been looked at
     */
    private DispatchPlan branch(List<Candidate> main, List<List<Candidate>> others, Set<List<String>> asked) {
        if (main.isEmpty()) {
            return others.isEmpty()
                    ? new DispatchPlan.Unclaimed("no arm allows it")
                    : branch(others.get(0), others.subList(1, others.size()), asked);
        }
        if (main.size() == 1) {
            return choose(main, others);
        }
        if (++branches > MOST_BRANCHES) {
            return ambiguous(main);
        }
        DispatchTest test = tests.best(main, asked);
        if (test instanceof DispatchTest.Constant constant) {
            return byConstant(constant.path(), main, others, with(asked, constant.path()));
        }
        if (test instanceof DispatchTest.Presence presence) {
            return byPresence(presence, main, others, with(asked, presence.path()));
        }
        List<Candidate> ordered = main.stream()
                .sorted(Comparator.comparingInt(c -> facets.members(c).size()))
                .toList();
        return isChain(ordered) ? choose(ordered, others) : ambiguous(main);
    }

    private static Set<List<String>> with(Set<List<String>> asked, List<String> path) {
        Set<List<String>> all = new HashSet<>(asked);
        all.add(path);
        return all;
    }

    private DispatchPlan byConstant(
            List<String> path, List<Candidate> main, List<List<Candidate>> others, Set<List<String>> asked) {
        Map<String, List<Candidate>> byText = new LinkedHashMap<>();
        for (Candidate candidate : main) {
            Set<String> constants = facets.at(candidate, path).constants();
            if (constants != null) {
                constants.forEach(text ->
                        byText.computeIfAbsent(text, t -> new ArrayList<>()).add(candidate));
            }
        }
        List<Candidate> open =
                main.stream().filter(c -> facets.at(c, path).isOpen()).toList();
        List<Candidate> undeclared =
                main.stream().filter(c -> !facets.at(c, path).declared()).toList();
        Map<String, DispatchPlan> cases = new LinkedHashMap<>();
        byText.forEach((text, exact) -> {
            List<List<Candidate>> fallback = strict && exact.size() == 1
                    ? List.of()
                    : fallback(
                            List.of(open, undeclared),
                            others,
                            c -> facets.at(c, path).admits(text));
            cases.put(text, branch(exact, fallback, asked));
        });
        List<Candidate> optional =
                main.stream().filter(c -> !facets.at(c, path).required()).toList();
        DispatchPlan absent = branch(
                optional, fallback(List.of(), others, c -> !facets.at(c, path).required()), asked);
        DispatchPlan other = branch(
                open,
                fallback(List.of(undeclared), others, c -> facets.at(c, path).constants() == null),
                asked);
        return new DispatchPlan.ByConstant(path, cases, absent, other);
    }

    private DispatchPlan byPresence(
            DispatchTest.Presence test, List<Candidate> main, List<List<Candidate>> others, Set<List<String>> asked) {
        Predicate<Candidate> isDeclaring = c -> isDeclaring(c, test);
        Predicate<Candidate> canBeWithout =
                c -> !isDeclaring(c, test) || !facets.at(c, test.path()).required();
        List<Candidate> declaring = main.stream().filter(isDeclaring).toList();
        List<Candidate> rest = main.stream().filter(isDeclaring.negate()).toList();
        List<Candidate> possible = main.stream().filter(canBeWithout).toList();
        return new DispatchPlan.ByPresence(
                test.path(),
                test.types(),
                branch(declaring, fallback(List.of(rest), others, c -> true), asked),
                branch(possible, fallback(List.of(), others, canBeWithout), asked));
    }

    private boolean isDeclaring(Candidate candidate, DispatchTest.Presence test) {
        Facet facet = facets.at(candidate, test.path());
        return facet.declared() && facet.types().stream().anyMatch(test.types()::contains);
    }

    private static List<List<Candidate>> fallback(
            List<List<Candidate>> nearer, List<List<Candidate>> others, Predicate<Candidate> possible) {
        List<List<Candidate>> all = new ArrayList<>(nearer);
        others.forEach(group -> all.add(group.stream().filter(possible).toList()));
        all.removeIf(List::isEmpty);
        return all;
    }

    private DispatchPlan choose(List<Candidate> first, List<List<Candidate>> others) {
        List<ArmPlan> arms = new ArrayList<>(first.stream().map(Candidate::arm).toList());
        for (List<Candidate> group : others) {
            if (!areDistinct(group)) {
                return new DispatchPlan.Choose(arms, true);
            }
            group.forEach(c -> arms.add(c.arm()));
        }
        return new DispatchPlan.Choose(arms, false);
    }

    private boolean areDistinct(List<Candidate> group) {
        if (group.size() > MOST_COMPARED) {
            return false;
        }
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                List<Candidate> pair = List.of(group.get(i), group.get(j));
                if (tests.best(pair, Set.of()) == null) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether each declares all that the one before declares, and more: then the first is right where nothing more is. */
    private boolean isChain(List<Candidate> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            Set<String> smaller = facets.members(ordered.get(i - 1));
            Set<String> larger = facets.members(ordered.get(i));
            if (smaller.size() == larger.size() || !larger.containsAll(smaller)) {
                return false;
            }
        }
        return true;
    }

    private DispatchPlan ambiguous(List<Candidate> candidates) {
        List<String> names =
                candidates.stream().map(c -> c.arm().name().inPackage()).toList();
        diagnostics.report(
                Code.AMBIGUOUS_UNION,
                source,
                "nothing tells " + String.join(" and ", names) + " apart in " + union
                        + ": a value that fits them stays " + union + ".Unknown; read it with as(" + names.get(0)
                        + ".class) and the like");
        return new DispatchPlan.Unclaimed(
                "nothing tells " + names.stream().collect(Collectors.joining(" and ")) + " apart");
    }
}
