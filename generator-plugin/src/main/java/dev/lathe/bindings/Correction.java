package dev.lathe.bindings;

import dev.lathe.diagnostics.Source;
import dev.lathe.schema.SchemaNode;

/**
 * A part of the schema that is replaced before anything is made of it.
 *
 * @param source where it stands in the bindings file
 * @param at JSON Pointer into the schema
 * @param because the reason, for whoever reads the file after the next update of the schema
 * @param replacement what stands there instead, with its places in the bindings file
 */
public record Correction(Source source, String at, String because, SchemaNode replacement) {}
