package dev.lathe.shape;

import dev.lathe.diagnostics.Source;

/**
 * Null, or something else.
 *
 * @param value the something else; neither nullable again nor {@link AnyShape}
 */
public record NullableShape(Source source, Documentation documentation, Shape value) implements Shape {}
