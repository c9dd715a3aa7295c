package dev.lathe.bindings;

import java.util.List;
import java.util.Map;

/**
 * A bindings file.
 *
 * @param types what is bound to an address of the schema, in the order of the file
 * @param corrections replacements of parts of the schema, in the order of the file
 */
public record Bindings(Map<String, TypeBinding> types, List<Correction> corrections) {

    /** No bindings at all. */
    public static final Bindings NONE = new Bindings(Map.of(), List.of());
}
