package dev.lathe.plan;

import java.util.List;

/**
 * A named object that a class contains by {@code allOf}.
 *
 * @param part the class of the part
 * @param accessor the method that gives it, {@code asTask}
 * @param members the part's members that are no constants, with their counterparts
 * @param sharesAdditional whether both keep the members that neither declares, and in the same type
 */
public record PartPlan(JavaName part, String accessor, List<Member> members, boolean sharesAdditional) {

    /**
     * A member of the part and its counterpart in the whole.
     *
     * @param whole the counterpart
     * @param part the member of the part
     * @param toJson whether the whole's value, of a narrower type, is to be turned into a JSON tree
     */
    public record Member(PropertyPlan whole, PropertyPlan part, boolean toJson) {}

    /** Whether the builder of the whole can take over a part: no member needs a narrower type. */
    public boolean isReversible() {
        return members.stream().noneMatch(m -> m.toJson() || m.whole().constant() != null);
    }
}
