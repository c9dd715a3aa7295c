package dev.lathe.shape;

import dev.lathe.diagnostics.Source;

/**
 * Why no value satisfies a schema.
 *
 * @param place what makes it impossible
 * @param reason what it contradicts, and where that stands
 */
record Conflict(Source place, String reason) {}
