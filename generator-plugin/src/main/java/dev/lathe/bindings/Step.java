package dev.lathe.bindings;

import dev.lathe.diagnostics.Source;
import org.jspecify.annotations.Nullable;

/**
 * A method that gives an instance as it is after a step from one value of an enum to another. Property names are as on
 * the wire.
 *
 * @param source where its name stands in the bindings file
 * @param of the property that takes the step; its enum has transitions
 * @param stamp the text property that gets the time of the step; null: none does
 */
public record Step(Source source, String of, @Nullable String stamp) {}
