package dev.lathe.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a value finds its arm: a decision tree whose order does not depend on that of the arms in the schema. */
public sealed interface DispatchPlan {

    /**
     * By JSON type; a type that is not among the cases is unclaimed.
     *
     * @param cases in the order of {@link JsonType}
     */
    record ByType(Map<JsonType, DispatchPlan> cases) implements DispatchPlan {}

    /**
     * By the text of a member.
     *
     * @param path names of members, from the value inwards; all but the last hold objects
     * @param cases by text, in the order of the schema
     * @param absent where there is no such member
     * @param other where it holds something else
     */
    record ByConstant(List<String> path, Map<String, DispatchPlan> cases, DispatchPlan absent, DispatchPlan other)
            implements DispatchPlan {}

    /**
     * By whether a member is there with a value of certain types.
     *
     * @param path as in {@link ByConstant}
     * @param types the types that count as being there
     */
    record ByPresence(List<String> path, Set<JsonType> types, DispatchPlan present, DispatchPlan absent)
            implements DispatchPlan {}

    /**
     * These arms, in the order of preference: the first that can read the value has it.
     *
     * @param elseUnknown what becomes of a value that none can read: true keeps it as unknown, since it may belong to
     *     arms that no test tells apart; false throws the first arm's error
     */
    record Choose(List<ArmPlan> arms, boolean elseUnknown) implements DispatchPlan {
        /** Copies what it is given. */
        public Choose {
            arms = List.copyOf(arms);
        }

        /** These arms and no others. */
        public Choose(List<ArmPlan> arms) {
            this(arms, false);
        }
    }

    /**
     * No arm: the value stays unknown.
     *
     * @param because for readers of {@code explain} and Javadoc
     */
    record Unclaimed(String because) implements DispatchPlan {}
}
