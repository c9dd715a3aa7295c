package dev.lathe.emit;

import dev.lathe.plan.ArmPlan;
import dev.lathe.plan.DispatchPlan;
import dev.lathe.plan.JavaName;
import dev.lathe.plan.JsonType;
import dev.lathe.plan.UnionPlan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says in Javadoc how a value finds its arm: a list whose first item that applies is right. */
final class DispatchSentences {
    private final UnionPlan plan;
    private final List<Line> lines = new ArrayList<>();

    private DispatchSentences(UnionPlan plan) {
        this.plan = plan;
    }

    private record Line(List<String> conditions, String target) {}

    /** The list as a paragraph. */
    static String list(UnionPlan plan) {
        return new DispatchSentences(plan).list();
    }

    private String list() {
        describe(plan.dispatch(), List.of());
        String unknown = Javadoc.link(plan.unknown(), plan.name());
        while (!lines.isEmpty() && lines.get(lines.size() - 1).target().equals(unknown)) {
            lines.remove(lines.size() - 1);
        }
        if (lines.isEmpty() || !lines.get(lines.size() - 1).conditions().isEmpty()) {
            lines.add(new Line(List.of(), unknown));
        }
        List<String> items = lines.stream()
                .map(line -> "<li>" + condition(line) + ": " + line.target())
                .toList();
        return Javadoc.list("ul", items);
    }

    private String condition(Line line) {
        if (!line.conditions().isEmpty()) {
            return String.join(", ", line.conditions());
        }
        return lines.size() == 1 ? "anything" : "anything else";
    }

    private void describe(DispatchPlan dispatch, List<String> conditions) {
        if (dispatch instanceof DispatchPlan.ByType byType) {
            describe(byType, conditions);
        } else if (dispatch instanceof DispatchPlan.ByConstant byConstant) {
            describe(byConstant, conditions);
        } else if (dispatch instanceof DispatchPlan.ByPresence byPresence) {
            String member = CommentText.code(String.join(".", byPresence.path()));
            describe(byPresence.present(), and(conditions, presence(member, byPresence.types())));
            describe(byPresence.absent(), conditions);
        } else if (dispatch instanceof DispatchPlan.Choose choose) {
            lines.add(new Line(conditions, choice(choose)));
        } else {
            lines.add(new Line(conditions, Javadoc.link(plan.unknown(), plan.name())));
        }
    }

    private void describe(DispatchPlan.ByType dispatch, List<String> conditions) {
        Map<DispatchPlan, Set<JsonType>> types = new LinkedHashMap<>();
        dispatch.cases()
                .forEach((type, then) -> types.computeIfAbsent(then, t -> EnumSet.noneOf(JsonType.class))
                        .add(type));
        boolean isObjectOnly = dispatch.cases().keySet().equals(Set.of(JsonType.OBJECT));
        types.forEach((then, of) -> {
            boolean isImplied = isObjectOnly && !(then instanceof DispatchPlan.Choose);
            describe(then, isImplied ? conditions : and(conditions, Sentences.or(names(of))));
        });
        lines.add(new Line(conditions, Javadoc.link(plan.unknown(), plan.name())));
    }

    private void describe(DispatchPlan.ByConstant dispatch, List<String> conditions) {
        String member = CommentText.code(String.join(".", dispatch.path()));
        TreeDispatch.textsByPlan(dispatch).forEach((then, texts) -> {
            List<String> quoted = texts.stream()
                    .map(text -> CommentText.code('"' + CommentText.shortened(text) + '"'))
                    .toList();
            describe(then, and(conditions, member + " is " + Sentences.or(quoted)));
        });
        if (!dispatch.absent().equals(dispatch.other())) {
            describe(dispatch.absent(), and(conditions, "no " + member));
        }
        describe(dispatch.other(), conditions);
    }

    private String choice(DispatchPlan.Choose choose) {
        List<String> targets = new ArrayList<>();
        for (ArmPlan arm : choose.arms()) {
            targets.add(link(arm.name()));
        }
        if (choose.elseUnknown()) {
            targets.add(link(plan.unknown()));
        }
        return targets.size() == 1 ? targets.get(0) : "the first that can read it of " + Sentences.and(targets);
    }

    private String link(JavaName target) {
        return Javadoc.link(target, plan.name());
    }

    private static List<String> and(List<String> conditions, String another) {
        List<String> all = new ArrayList<>(conditions);
        all.add(another);
        return all;
    }

    private static String presence(String member, Set<JsonType> types) {
        Set<JsonType> missing = EnumSet.allOf(JsonType.class);
        missing.removeAll(types);
        missing.remove(JsonType.NULL);
        return missing.isEmpty() ? "has " + member : member + " is " + Sentences.or(names(types));
    }

    /** The types in words; a number of either type is a number. */
    private static List<String> names(Set<JsonType> types) {
        boolean isAnyNumber = types.contains(JsonType.INTEGER) && types.contains(JsonType.NUMBER);
        List<String> names = new ArrayList<>();
        for (JsonType type : types) {
            if (type != JsonType.INTEGER || !isAnyNumber) {
                names.add(isAnyNumber && type == JsonType.NUMBER ? "a number" : a(type));
            }
        }
        return names;
    }

    /** The type in words, with its article. */
    static String a(JsonType type) {
        return switch (type) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> "a string";
            case INTEGER -> "an integer";
            case NUMBER -> "a number with a fraction";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
        };
    }
}
