package dev.lathe.shape;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.diagnostics.Source;

/**
 * One value.
 *
 * @param value a text, number or boolean; other constants are an {@link AnyShape} with a constraint
 */
public record ConstantShape(Source source, Documentation documentation, JsonNode value) implements Shape {}
