/**
 * What values a schema describes, apart from how it says so: {@link dev.lathe.shape.ShapeNormalizer} turns the graph's
 * keywords into a {@link dev.lathe.shape.Shape} a schema. Every keyword shapes the type, is kept as a constraint or
 * documentation, or is reported.
 */
@NullMarked
package dev.lathe.shape;

import org.jspecify.annotations.NullMarked;
