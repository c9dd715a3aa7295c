package dev.lathe.explain;

import dev.lathe.diagnostics.Printable;
import dev.lathe.plan.ArmPlan;
import dev.lathe.plan.DispatchPlan;
import dev.lathe.plan.JsonType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the dispatch of a union into words. */
final class DispatchTrees {
    private DispatchTrees() {}

    /** The tree of a dispatch; answers that lead to the same end are one branch. */
    static DispatchTree of(DispatchPlan dispatch) {
        return of("", dispatch);
    }

    private static DispatchTree of(String when, DispatchPlan dispatch) {
        if (dispatch instanceof DispatchPlan.ByType byType) {
            return new DispatchTree(when, "which JSON type is it?", byType(byType));
        }
        if (dispatch instanceof DispatchPlan.ByConstant byConstant) {
            return new DispatchTree(
                    when, "what does the member " + path(byConstant.path()) + " hold?", byConstant(byConstant));
        }
        if (dispatch instanceof DispatchPlan.ByPresence byPresence) {
            String types = types(byPresence.types());
            String question = "does the member " + path(byPresence.path()) + " hold " + types + "?";
            return new DispatchTree(
                    when, question, List.of(of("yes", byPresence.present()), of("no", byPresence.absent())));
        }
        if (dispatch instanceof DispatchPlan.Choose choose) {
            return new DispatchTree(when, choice(choose), List.of());
        }
        String because = ((DispatchPlan.Unclaimed) dispatch).because();
        return new DispatchTree(when, "Unknown: " + because, List.of());
    }

    private static List<DispatchTree> byType(DispatchPlan.ByType dispatch) {
        Map<DispatchPlan, List<JsonType>> types = new LinkedHashMap<>();
        dispatch.cases()
                .forEach((type, then) ->
                        types.computeIfAbsent(then, t -> new ArrayList<>()).add(type));
        List<DispatchTree> branches = new ArrayList<>();
        types.forEach((then, of) -> branches.add(of(types(of), then)));
        branches.add(new DispatchTree("another", "Unknown", List.of()));
        return branches;
    }

    private static List<DispatchTree> byConstant(DispatchPlan.ByConstant dispatch) {
        Map<DispatchPlan, List<String>> texts = new LinkedHashMap<>();
        dispatch.cases()
                .forEach((text, then) ->
                        texts.computeIfAbsent(then, t -> new ArrayList<>()).add(Printable.quote(text)));
        List<DispatchTree> branches = new ArrayList<>();
        texts.forEach((then, of) -> branches.add(of(or(of), then)));
        if (dispatch.absent().equals(dispatch.other())) {
            branches.add(of("anything else, or it is absent", dispatch.other()));
        } else {
            branches.add(of("it is absent", dispatch.absent()));
            branches.add(of("anything else", dispatch.other()));
        }
        return branches;
    }

    private static String choice(DispatchPlan.Choose choose) {
        List<String> arms = choose.arms().stream()
                .map(ArmPlan::name)
                .map(name -> name.inPackage())
                .toList();
        String end = choose.elseUnknown() ? ", else Unknown" : "";
        return arms.size() == 1 ? arms.get(0) + end : "the first that can read it: " + String.join(", ", arms) + end;
    }

    private static String path(List<String> path) {
        return Printable.quote(String.join(".", path));
    }

    private static String types(Collection<JsonType> types) {
        return or(
                types.stream().map(type -> type.name().toLowerCase(Locale.ROOT)).toList());
    }

    private static String or(List<String> items) {
        int end = items.size() - 1;
        return end == 0
                ? items.get(0)
                : items.subList(0, end).stream().collect(Collectors.joining(", ")) + " or " + items.get(end);
    }
}
