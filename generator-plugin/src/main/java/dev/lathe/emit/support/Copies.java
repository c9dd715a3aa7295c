package dev.lathe.emit.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies of what a builder is given, in the same order. */
@NullMarked
final class Copies {
    private Copies() {}

    /** A copy of a list of things that cannot change, none of them null. */
    static <T> List<T> list(List<? extends T> list) {
        return List.copyOf(list);
    }

    /** A copy of a list whose items are copied in their turn; the copier judges nulls. */
    static <T extends @Nullable Object> List<T> list(List<? extends T> list, UnaryOperator<T> copier) {
        List<T> copy = new ArrayList<>(list.size());
        for (T item : list) {
            copy.add(copier.apply(item));
        }
        return Collections.unmodifiableList(copy);
    }

    /** A copy of a map of things that cannot change, none of them null. */
    static <T> Map<String, T> map(Map<String, ? extends T> map) {
        return map(map, Objects::requireNonNull);
    }

    /** A copy of a map whose values are copied in their turn; the copier judges nulls. */
    static <T extends @Nullable Object> Map<String, T> map(Map<String, ? extends T> map, UnaryOperator<T> copier) {
        if (map.isEmpty()) {
            return Map.of();
        }
        Map<String, T> copy = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends T> entry : map.entrySet()) {
            copy.put(Objects.requireNonNull(entry.getKey()), copier.apply(entry.getValue()));
        }
        return Collections.unmodifiableMap(copy);
    }

    /**
     * A copy of members that a schema does not name.
     *
     * @throws IllegalArgumentException if the schema names one of them
     */
    static <T extends @Nullable Object> Map<String, T> additional(
            Map<String, ? extends T> members, Set<String> declared, UnaryOperator<T> copier) {
        for (String name : members.keySet()) {
            if (declared.contains(name)) {
                throw new IllegalArgumentException("\"" + name + "\" is a declared member; use its own method");
            }
        }
        return map(members, copier);
    }
}
