package dev.lathe.shape;

import dev.lathe.diagnostics.Source;

/** Anything, null included. */
public record AnyShape(Source source, Documentation documentation) implements Shape {}
