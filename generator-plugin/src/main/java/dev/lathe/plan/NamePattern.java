package dev.lathe.plan;

/**
 * A pattern of the names of members.
 *
 * @param pattern as in the schema
 * @param regex the same for {@link java.util.regex.Pattern}
 * @param constantName the static constant that holds it, {@code SCORES_NAMES}
 */
public record NamePattern(String pattern, String regex, String constantName) {}
