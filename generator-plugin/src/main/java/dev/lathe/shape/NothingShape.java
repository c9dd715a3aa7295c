package dev.lathe.shape;

import dev.lathe.diagnostics.Source;

/** No value at all: the schema {@code false}. */
public record NothingShape(Source source, Documentation documentation) implements Shape {}
