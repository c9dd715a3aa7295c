package dev.lathe.diff;

import dev.lathe.schema.Pointers;
import dev.lathe.shape.Shapes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which definition of one schema is which of another: that of the same name, wherever its dialect keeps definitions; or,
 * where neither name is in the other schema, that of nearly the same structure.
 *
 * @param same new address by old address
 * @param renamed the old addresses among them whose name is another now
 * @param added the new addresses that have no old one, in the order of the document
 * @param removed the old addresses that have no new one, likewise
 */
record DefinitionPairs(Map<String, String> same, List<String> renamed, List<String> added, List<String> removed) {

    DefinitionPairs {
        same = Collections.unmodifiableMap(new LinkedHashMap<>(same));
        renamed = List.copyOf(renamed);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    static DefinitionPairs of(Shapes from, Shapes to) {
        Map<String, String> byName = new LinkedHashMap<>();
        definitions(to).forEach(address -> byName.put(Pointers.lastToken(address), address));
        Map<String, String> same = new LinkedHashMap<>();
        List<String> removed = new ArrayList<>();
        for (String address : definitions(from)) {
            String other = byName.remove(Pointers.lastToken(address));
            if (other == null) {
                removed.add(address);
            } else {
                same.put(address, other);
            }
        }
        List<String> added = new ArrayList<>(byName.values());
        Map<String, String> renames = Renames.find(from, to, removed, added);
        same.putAll(renames);
        removed.removeAll(renames.keySet());
        added.removeAll(renames.values());
        return new DefinitionPairs(same, List.copyOf(renames.keySet()), added, removed);
    }

    /** In the order of the document. */
    private static List<String> definitions(Shapes shapes) {
        List<String> addresses = new ArrayList<>(shapes.named().keySet());
        addresses.retainAll(shapes.definitions());
        return addresses;
    }

    /** Whether an old and a new definition are one. */
    boolean areSame(String from, String to) {
        return to.equals(same.get(from));
    }

    /** The new address of an old definition; null: it has none. */
    @Nullable
    String newOf(String from) {
        return same.get(from);
    }
}
