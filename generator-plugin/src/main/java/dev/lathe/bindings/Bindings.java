package dev.lathe.bindings;

import dev.lathe.diagnostics.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bindings file.
 *
 * @param types what is bound to an address of the schema, in the order of the file
 * @param unions unions that the schema does not have, by name, in the order of the file
 * @param operations the methods of a protocol by their names on the wire, in the order of the file
 * @param corrections replacements of parts of the schema, in the order of the file
 * @param exactNumbers the addresses at and below which numbers keep every digit, with their places
 * @param formats the formats of texts that get a type of Java beside the text
 */
public record Bindings(
        Map<String, TypeBinding> types,
        Map<String, BoundUnion> unions,
        Map<String, OperationBinding> operations,
        List<Correction> corrections,
        Map<String, Source> exactNumbers,
        List<String> formats) {

    /** The union that has an address, which is its place in the bindings file; null: there is none. */
    public @Nullable BoundUnion unionAt(String address) {
        for (BoundUnion union : unions.values()) {
            if (union.source().pointer().equals(address)) {
                return union;
            }
        }
        return null;
    }

    /** Whether the numbers at an address of the schema keep every digit. */
    public boolean isExact(String address) {
        return exactNumbers.keySet().stream()
                .anyMatch(exact -> address.equals(exact) || address.startsWith(exact + '/'));
    }

    /** No bindings at all. */
    public static final Bindings NONE = new Bindings(Map.of(), Map.of(), Map.of(), List.of(), Map.of(), List.of());
}
