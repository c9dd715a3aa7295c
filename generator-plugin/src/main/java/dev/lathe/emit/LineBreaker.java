package dev.lathe.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks long lines of code where palantir-java-format would. That formatter itself needs a compiler whose internals are
 * open to it, which a Maven plugin cannot ask for.
 */
final class LineBreaker {
    private static final int LONGEST = 120;
    private static final int CONTINUATION = 8;
    private static final List<String> CLAUSES = List.of(" extends ", " implements ", " permits ", " throws ");
    private static final List<String> OPERATORS = List.of(" || ", " && ", " + ");

    private final List<String> lines = new ArrayList<>();

    private LineBreaker() {}

    /** A statement, declaration or label without its indent, as lines with indents. */
    static List<String> broken(String code, int indent) {
        LineBreaker breaker = new LineBreaker();
        breaker.add(code, indent);
        return breaker.lines;
    }

    private void add(String code, int indent) {
        if (indent + code.length() <= LONGEST || !isBroken(code, indent)) {
            lines.add(" ".repeat(indent) + code);
        }
    }

    private boolean isBroken(String code, int indent) {
        CodeScan scan = new CodeScan(code);
        return isClauseBroken(code, scan, indent)
                || isTernaryBroken(code, scan, indent)
                || isOperatorBroken(code, scan, indent)
                || isCallBroken(code, scan, indent);
    }

    /** {@code interface A⏎ permits B, C} and {@code f(…)⏎ throws E}. */
    private boolean isClauseBroken(String code, CodeScan scan, int indent) {
        if ((!code.endsWith("{") && !code.endsWith(";")) || code.contains(" = ") || code.startsWith("return ")) {
            return false;
        }
        List<Integer> breaks = new ArrayList<>();
        CLAUSES.forEach(clause -> breaks.addAll(scan.topLevel(clause)));
        if (breaks.isEmpty()) {
            return false;
        }
        breaks.sort(null);
        add(code.substring(0, breaks.get(0)), indent);
        for (int i = 0; i < breaks.size(); i++) {
            int end = i + 1 < breaks.size() ? breaks.get(i + 1) : code.length();
            addList(code.substring(breaks.get(i) + 1, end), indent + CONTINUATION);
        }
        return true;
    }

    /** {@code permits A,⏎ B}. */
    private void addList(String clause, int indent) {
        if (indent + clause.length() <= LONGEST) {
            lines.add(" ".repeat(indent) + clause);
            return;
        }
        List<String> items = new CodeScan(clause).split();
        lines.add(" ".repeat(indent) + items.get(0));
        items.subList(1, items.size()).forEach(item -> lines.add(" ".repeat(indent + CONTINUATION) + item));
    }

    private boolean isTernaryBroken(String code, CodeScan scan, int indent) {
        List<Integer> questions = scan.topLevel(" ? ");
        List<Integer> colons = scan.topLevel(" : ");
        if (questions.size() != 1 || colons.size() != 1 || colons.get(0) < questions.get(0)) {
            return false;
        }
        addParts(code, List.of(questions.get(0), colons.get(0)), indent);
        return true;
    }

    private boolean isOperatorBroken(String code, CodeScan scan, int indent) {
        for (String operator : OPERATORS) {
            List<Integer> breaks = scan.topLevel(operator);
            if (!breaks.isEmpty()) {
                addParts(code, breaks, indent);
                return true;
            }
        }
        return false;
    }

    private void addParts(String code, List<Integer> breaks, int indent) {
        add(code.substring(0, breaks.get(0)), indent);
        for (int i = 0; i < breaks.size(); i++) {
            int end = i + 1 < breaks.size() ? breaks.get(i + 1) : code.length();
            add(code.substring(breaks.get(i) + 1, end), indent + CONTINUATION);
        }
    }

    /** {@code f(⏎ a, b)}, or else {@code f(⏎ a,⏎ b)}; {@code if (a⏎ || b)}. */
    private boolean isCallBroken(String code, CodeScan scan, int indent) {
        int open = scan.lastGroup();
        if (open < 0) {
            return false;
        }
        int close = scan.end(open);
        String head = code.substring(0, open + 1);
        String content = code.substring(open + 1, close);
        String tail = code.substring(close);
        if (indent + head.length() > LONGEST && isAssignmentBroken(code, scan, indent)) {
            return true;
        }
        boolean isCondition = head.equals("if (") || head.equals("} else if (");
        CodeScan inner = new CodeScan(content);
        if (isCondition && OPERATORS.stream().anyMatch(o -> !inner.topLevel(o).isEmpty())) {
            return isConditionBroken(head, content, tail, indent);
        }
        int below = indent + CONTINUATION;
        List<String> arguments = inner.split();
        lines.add(" ".repeat(indent) + head);
        if (below + content.length() + tail.length() <= LONGEST) {
            lines.add(" ".repeat(below) + content + tail);
            return true;
        }
        for (int i = 0; i < arguments.size(); i++) {
            add(arguments.get(i) + (i == arguments.size() - 1 ? tail : ""), below);
        }
        return true;
    }

    /** {@code F f =⏎ new F(…)}. */
    private boolean isAssignmentBroken(String code, CodeScan scan, int indent) {
        List<Integer> assignments = scan.topLevel(" = ");
        if (assignments.isEmpty()) {
            return false;
        }
        int end = assignments.get(0) + " =".length();
        lines.add(" ".repeat(indent) + code.substring(0, end));
        add(code.substring(end + 1), indent + CONTINUATION);
        return true;
    }

    private boolean isConditionBroken(String head, String content, String tail, int indent) {
        CodeScan inner = new CodeScan(content);
        for (String operator : OPERATORS) {
            List<Integer> breaks = inner.topLevel(operator);
            if (!breaks.isEmpty()) {
                int shift = head.length();
                addParts(
                        head + content + tail,
                        breaks.stream().map(b -> b + shift).toList(),
                        indent);
                return true;
            }
        }
        return false;
    }
}
