package dev.lathe.bindings;

import dev.lathe.diagnostics.Source;
import java.util.List;

/**
 * Methods that a class answers by asking one of its properties.
 *
 * @param source where it stands in the bindings file
 * @param property the property that is asked, as on the wire
 * @param methods names of predicates of that property's enum
 */
public record Delegate(Source source, String property, List<String> methods) {}
