package dev.lathe.plan;

import org.jspecify.annotations.Nullable;

/**
 * Where a class keeps members that its schema does not declare.
 *
 * @param accessor {@code unknownMembers}, or {@code additionalProperties} where the schema gives them a type; or after
 *     what a pattern's members are
 * @param singleSetter the builder's method for one of them: {@code unknownMember} or {@code additionalProperty}
 * @param values what they hold
 * @param names the pattern of their names; null: all that are not kept elsewhere
 */
public record AdditionalPlan(
        String accessor,
        String singleSetter,
        TypeRef.MapOf values,
        @Nullable NamePattern names) {

    /** Whether the schema says nothing of these members. */
    public boolean isUnknown() {
        return names == null && accessor.equals("unknownMembers");
    }
}
