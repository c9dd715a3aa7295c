package dev.lathe.shape;

import dev.lathe.diagnostics.Source;

/**
 * The members of an object whose names match a pattern.
 *
 * @param pattern as in the schema
 * @param regex the same for {@link java.util.regex.Pattern}
 * @param source the schema of their values
 * @param shape what they hold
 */
public record PatternShape(String pattern, String regex, Source source, Shape shape) {}
