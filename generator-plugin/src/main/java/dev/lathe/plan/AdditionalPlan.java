package dev.lathe.plan;

/**
 * Where a class keeps the members that its schema does not declare.
 *
 * @param accessor {@code unknownMembers}, or {@code additionalProperties} where the schema gives them a type
 * @param singleSetter the builder's method for one of them: {@code unknownMember} or {@code additionalProperty}
 * @param values what they hold
 */
public record AdditionalPlan(String accessor, String singleSetter, TypeRef.MapOf values) {}
