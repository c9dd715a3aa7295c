package dev.lathe.plan;

/**
 * Methods that give and take a text as the type that Java has for its format.
 *
 * @param name the name of the accessor, and of the builder's method: {@code createdAtAsOffsetDateTime}
 * @param of the property, a text
 */
public record FormatPlan(String name, PropertyPlan of, TextFormat format) {}
