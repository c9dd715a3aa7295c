package dev.lathe.shape;

import dev.lathe.diagnostics.Source;

/**
 * An array.
 *
 * @param items what its elements are
 */
public record ArrayShape(Source source, Documentation documentation, Shape items) implements Shape {}
