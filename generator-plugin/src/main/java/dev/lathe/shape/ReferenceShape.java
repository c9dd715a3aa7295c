package dev.lathe.shape;

import dev.lathe.diagnostics.Source;

/**
 * The same as a named schema. Breaks all cycles.
 *
 * @param target address in {@link Shapes#named()}
 */
public record ReferenceShape(Source source, Documentation documentation, String target) implements Shape {}
