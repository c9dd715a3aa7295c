package dev.lathe.shape;

import dev.lathe.diagnostics.Source;

/** The values that a schema describes. */
public sealed interface Shape
        permits ObjectShape,
                MapShape,
                ArrayShape,
                UnionShape,
                EnumShape,
                ConstantShape,
                ScalarShape,
                AnyShape,
                NothingShape,
                NullableShape,
                ReferenceShape {

    /** The schema; its pointer is the shape's address, which bindings use. */
    Source source();

    /** What the schema says for people, and what it asks beyond the shape. */
    Documentation documentation();
}
