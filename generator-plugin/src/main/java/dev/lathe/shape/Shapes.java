package dev.lathe.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of a document.
 *
 * @param named every definition, every schema that a reference points to, and the root where it has a type, by address
 *     (the root's is empty); in the order of the document
 * @param definitions the addresses among them that are members of {@code $defs} or {@code definitions}, or the root
 */
public record Shapes(Map<String, Shape> named, Set<String> definitions) {

    /** Copies what it is given. */
    public Shapes {
        named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
        definitions = Set.copyOf(definitions);
    }

    /** The shape behind a chain of references; the shape itself where it is none. */
    public Shape resolve(Shape shape) {
        Shape current = shape;
        while (current instanceof ReferenceShape reference) {
            current = at(reference.target());
        }
        return current;
    }

    /** The shape behind references and {@link NullableShape}. */
    public Shape core(Shape shape) {
        Shape current = resolve(shape);
        while (current instanceof NullableShape nullable) {
            current = resolve(nullable.value());
        }
        return current;
    }

    /**
     * The shape at an address.
     *
     * @throws IllegalArgumentException if no named shape stands there
     */
    public Shape at(String address) {
        @Nullable Shape found = named.get(address);
        if (found == null) {
            throw new IllegalArgumentException("no named shape at " + address);
        }
        return found;
    }
}
