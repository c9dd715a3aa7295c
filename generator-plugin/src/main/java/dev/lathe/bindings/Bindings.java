package dev.lathe.bindings;

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
 */
public record Bindings(
        Map<String, TypeBinding> types,
        Map<String, BoundUnion> unions,
        Map<String, OperationBinding> operations,
        List<Correction> corrections) {

    /** The union that has an address, which is its place in the bindings file; null: there is none. */
    public @Nullable BoundUnion unionAt(String address) {
        for (BoundUnion union : unions.values()) {
            if (union.source().pointer().equals(address)) {
                return union;
            }
        }
        return null;
    }

    /** No bindings at all. */
    public static final Bindings NONE = new Bindings(Map.of(), Map.of(), Map.of(), List.of());
}
