package dev.lathe.plan;

/**
 * Where a class keeps the members that its schema does not declare.
 *
 * @param accessor {@code unknownMembers}, or {@code additionalProperties} where the schema gives them a type
 * @param values what they hold
 */
public record AdditionalPlan(String accessor, TypeRef.MapOf values) {}
