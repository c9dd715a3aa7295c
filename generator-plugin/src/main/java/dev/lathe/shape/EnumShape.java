package dev.lathe.shape;

import dev.lathe.diagnostics.Source;
import java.util.List;

/**
 * A text of which some values are known.
 *
 * @param values at least one, in the order of the document, each once
 */
public record EnumShape(Source source, Documentation documentation, List<String> values) implements Shape {}
