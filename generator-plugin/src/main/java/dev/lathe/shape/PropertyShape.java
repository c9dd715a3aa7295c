package dev.lathe.shape;

import dev.lathe.diagnostics.Source;

/**
 * A declared member of an object.
 *
 * @param name as on the wire
 * @param source the property's schema
 * @param required whether it must be there
 * @param shape what it holds; a {@link NullableShape} where null is allowed
 * @param documentation what the property's own schema says, which goes before what the shape says of itself
 */
public record PropertyShape(String name, Source source, boolean required, Shape shape, Documentation documentation) {}
