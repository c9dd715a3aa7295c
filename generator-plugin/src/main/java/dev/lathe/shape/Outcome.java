package dev.lathe.shape;

import org.jspecify.annotations.Nullable;

/**
 * What became of a schema.
 *
 * @param shape its values
 * @param conflict why it has none; null where it has some, and where the schema itself says that it has none
 */
record Outcome(Shape shape, @Nullable Conflict conflict) {

    static Outcome of(Shape shape) {
        return new Outcome(shape, null);
    }
}
