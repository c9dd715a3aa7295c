package dev.lathe.explain;

import dev.lathe.diagnostics.Source;
import dev.lathe.plan.Decision;
import java.util.List;

/**
 * What is known of a property of a class, a value of an enum or an arm of a union.
 *
 * @param name as in JSON; that of the type for an arm
 * @param java what stands for it in Java
 * @param source its schema, or that of the type around it where it has none of its own
 * @param decisions what was decided, each with its reason
 * @param bindings what the bindings file says of it
 */
public record ExplainedMember(
        String name, String java, Source source, List<Decision> decisions, List<AppliedBinding> bindings) {
    /** Copies what it is given. */
    public ExplainedMember {
        decisions = List.copyOf(decisions);
        bindings = List.copyOf(bindings);
    }
}
