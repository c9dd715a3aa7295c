package dev.lathe;

import java.util.List;
import java.util.Map;

/**
 * A small change of a schema, and what is to be said of it.
 *
 * @param name what is changed
 * @param before the old definitions
 * @param after the new ones
 * @param bindings those of the new schema; empty: it has none
 * @param changes what is to be reported, a line a change: kind, subject, pointer, and the verdicts for source, binaries
 *     and wire by their first letters
 * @param messages values of a definition that peers of either revision may send
 */
record UpdateCase(
        String name,
        String before,
        String after,
        String bindings,
        List<String> changes,
        Map<String, List<String>> messages) {

    static UpdateCase of(String name, String before, String after, String... changes) {
        return new UpdateCase(name, before, after, "", List.of(changes), Map.of());
    }

    /** The same with values that the two schemas may think differently of. */
    UpdateCase sending(String definition, String... values) {
        return new UpdateCase(name, before, after, bindings, changes, Map.of(definition, List.of(values)));
    }

    /** The same with bindings for the new schema. */
    UpdateCase bound(String text) {
        return new UpdateCase(name, before, after, text, changes, messages);
    }

    String oldSchema() {
        return "{\"$defs\": {" + before + "}}";
    }

    String newSchema() {
        return "{\"$defs\": {" + after + "}}";
    }

    @Override
    public String toString() {
        return name;
    }
}
