package dev.lathe.diff;

import dev.lathe.schema.Pointers;
import dev.lathe.shape.NullableShape;
import dev.lathe.shape.ReferenceShape;
import dev.lathe.shape.Shape;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the slot of an address in either schema. */
final class Places {
    private final Map<String, Slot> from = new HashMap<>();
    private final Map<String, Slot> to = new HashMap<>();

    /** Makes a slot known by the addresses of its shapes. */
    void put(Slot slot) {
        put(from, slot.from(), slot);
        put(to, slot.to(), slot);
    }

    /** Makes a slot known by addresses that are not those of its shapes; null: the schema has no such place. */
    void put(@Nullable String oldAddress, @Nullable String newAddress, Slot slot) {
        if (oldAddress != null) {
            from.putIfAbsent(oldAddress, slot);
        }
        if (newAddress != null) {
            to.putIfAbsent(newAddress, slot);
        }
    }

    private static void put(Map<String, Slot> slots, @Nullable Shape shape, Slot slot) {
        Shape inner = shape;
        while (inner != null) {
            if (!(inner instanceof ReferenceShape)) {
                slots.putIfAbsent(inner.source().pointer(), slot);
            }
            inner = inner instanceof NullableShape nullable ? nullable.value() : null;
        }
    }

    /** The slot of an old address, or of what is around it; null: it is in none. */
    @Nullable
    Slot old(String address) {
        return find(from, address);
    }

    /** The slot of a new address, or of what is around it; null: it is in none. */
    @Nullable
    Slot now(String address) {
        return find(to, address);
    }

    private static @Nullable Slot find(Map<String, Slot> slots, String address) {
        String around = address;
        while (!slots.containsKey(around) && !around.isEmpty()) {
            around = Pointers.parent(around);
        }
        return slots.get(around);
    }
}
