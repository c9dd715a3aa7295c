package dev.lathe.explain;

import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import dev.lathe.plan.Decision;
import dev.lathe.plan.DefinitionPlan.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An explanation as lines for a terminal. */
public final class ExplanationText {
    private static final int LONGEST_SENTENCE = 160;

    private final List<String> lines = new ArrayList<>();

    private ExplanationText() {}

    /** A line a type: what it is, what it is called, where its schema stands. */
    public static List<String> overview(Explanation explanation) {
        ExplanationText text = new ExplanationText();
        for (ExplainedType type : explanation.types()) {
            text.add(0, String.format(Locale.ROOT, "%-5s  %s  (%s)", type.kind().label(), type.name(), type.source()));
        }
        return text.lines;
    }

    /** Everything about what was selected. */
    public static List<String> lines(List<Selection> selections) {
        ExplanationText text = new ExplanationText();
        for (Selection selection : selections) {
            text.add(selection.type(), selection.member());
        }
        return text.lines;
    }

    private void add(ExplainedType type, @Nullable ExplainedMember only) {
        add(0, type.name() + ", " + article(type.kind()) + ": " + type.java());
        add(1, "schema    " + place(type.source()));
        if (only == null) {
            addType(type);
        } else {
            addMember(only, 1);
        }
    }

    private void addType(ExplainedType type) {
        if (type.code() != null) {
            add(1, "code      " + type.code().path());
        }
        String description = type.documentation().description();
        if (description != null && !description.isBlank()) {
            add(1, "says      " + sentence(description));
        }
        addDecisions(type.decisions(), 1);
        addBindings(type.bindings(), 1);
        if (!type.members().isEmpty()) {
            add(1, members(type.kind()));
            type.members().forEach(member -> addMember(member, 2));
        }
        DispatchTree dispatch = type.dispatch();
        if (dispatch != null) {
            add(1, "dispatch: " + dispatch.then());
            dispatch.branches().forEach(branch -> addBranch(branch, 2));
        }
        addNames("uses", type.uses());
        addNames("used by", type.usedBy());
    }

    private void addMember(ExplainedMember member, int depth) {
        add(depth, member.name() + " → " + member.java());
        if (!member.decisions().isEmpty()) {
            add(depth + 1, "schema    " + place(member.source()));
        }
        addDecisions(member.decisions(), depth + 1);
        addBindings(member.bindings(), depth + 1);
    }

    private void addDecisions(List<Decision> decisions, int depth) {
        for (Decision decision : decisions) {
            add(depth, decision.what() + ": " + decision.because());
        }
    }

    private void addBindings(List<AppliedBinding> bindings, int depth) {
        for (AppliedBinding binding : bindings) {
            add(depth, "binding   " + binding.text() + "  (" + binding.source() + ")");
        }
    }

    private void addBranch(DispatchTree branch, int depth) {
        add(depth, branch.when() + " → " + branch.then());
        branch.branches().forEach(next -> addBranch(next, depth + 1));
    }

    private void addNames(String label, List<String> names) {
        if (!names.isEmpty()) {
            add(1, label + " " + String.join(", ", names));
        }
    }

    private void add(int depth, String text) {
        lines.add("  ".repeat(depth) + Printable.line(text));
    }

    private static String place(Source source) {
        return source + "  " + (source.pointer().isEmpty() ? "(root)" : source.pointer());
    }

    private static String sentence(String description) {
        String line = description.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_SENTENCE ? line : line.substring(0, LONGEST_SENTENCE) + "…";
    }

    private static String article(Kind kind) {
        return (kind == Kind.ENUM || kind == Kind.ALIAS ? "an " : "a ") + kind.label();
    }

    private static String members(Kind kind) {
        return switch (kind) {
            case ENUM -> "values";
            case UNION -> "arms";
            default -> "properties";
        };
    }
}
