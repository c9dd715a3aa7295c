package dev.lathe.shape;

import dev.lathe.diagnostics.Source;

/**
 * An object without declared members.
 *
 * @param values what its members hold
 */
public record MapShape(Source source, Documentation documentation, Shape values) implements Shape {}
