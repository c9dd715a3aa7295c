package dev.lathe.plan;

import dev.lathe.diagnostics.Source;
import dev.lathe.shape.Documentation;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A text of which some values are known: an open enum.
 *
 * @param values the known values, in the order of the schema
 * @param predicates questions that some values answer with yes, by method name
 * @param transitions which values may follow a value; empty: nothing is known of it
 */
public record EnumPlan(
        JavaName name,
        Source source,
        Documentation documentation,
        List<JavaName> unions,
        List<Value> values,
        Map<String, List<Value>> predicates,
        Map<Value, List<Value>> transitions)
        implements TypePlan {

    /** More would not fit into a class file with what there is for each. */
    private static final int MOST_CONSTANTS = 1_500;

    /** Whether its values are too many for a constant each. */
    public boolean isLarge() {
        return isLarge(values);
    }

    /** Whether values are too many for a constant each. */
    static boolean isLarge(Collection<Value> values) {
        return values.size() > MOST_CONSTANTS;
    }

    /**
     * A known value.
     *
     * @param wireValue as in JSON
     * @param constantName its Java constant
     */
    public record Value(String wireValue, String constantName) {}

    @Override
    public List<TypePlan> nested() {
        return List.of();
    }
}
