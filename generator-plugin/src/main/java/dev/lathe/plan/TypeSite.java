package dev.lathe.plan;

import dev.lathe.shape.Documentation;
import dev.lathe.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A schema that becomes a Java type.
 *
 * @param address its JSON Pointer
 * @param shape an object, union or enum
 * @param documentation what is said of it
 * @param owner address of the type that it is nested in; null: it is a top-level type
 * @param apartFrom address of the type that it would be nested in if Java allowed it; null: there is none
 */
record TypeSite(
        String address,
        Shape shape,
        Documentation documentation,
        @Nullable String owner,
        @Nullable String apartFrom) {}
