package dev.lathe.plan;

import dev.lathe.diagnostics.Source;

/**
 * Why something came out as it did.
 *
 * @param what the decision
 * @param because its reason
 * @param source the place in the schema or the bindings that it is about
 */
public record Decision(String what, String because, Source source) {}
