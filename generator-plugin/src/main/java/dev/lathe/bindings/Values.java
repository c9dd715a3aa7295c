package dev.lathe.bindings;

import dev.lathe.diagnostics.Source;
import java.util.List;

/**
 * Some values of an enum.
 *
 * @param source where they stand in the bindings file
 * @param values as on the wire
 */
public record Values(Source source, List<String> values) {}
