package dev.lathe.shape;

import dev.lathe.diagnostics.Source;
import java.util.List;

/**
 * One of several: {@code anyOf}, {@code oneOf}, or several names in {@code type}.
 *
 * @param arms at least two, in the order of the document; null is not among them, see {@link NullableShape}
 */
public record UnionShape(Source source, Documentation documentation, List<Shape> arms) implements Shape {}
