package dev.lathe.explain;

import dev.lathe.diagnostics.Source;

/**
 * Something in the bindings file that had a part in a type.
 *
 * @param text what it says, in one line
 * @param source where it says so
 */
public record AppliedBinding(String text, Source source) {}
