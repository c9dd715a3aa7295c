package dev.lathe.shape;

import dev.lathe.diagnostics.Source;

/** Puts shapes in other places. */
final class Relocation {
    private Relocation() {}

    /** The same shape with another address and documentation; what stands in it keeps its own. */
    static Shape of(Shape shape, Source source, Documentation documentation) {
        if (shape instanceof ObjectShape s) {
            return new ObjectShape(
                    source,
                    documentation,
                    s.properties(),
                    s.patterns(),
                    s.additional(),
                    s.closed(),
                    s.onlyObjects(),
                    s.parts());
        }
        if (shape instanceof MapShape s) {
            return new MapShape(source, documentation, s.values());
        }
        if (shape instanceof ArrayShape s) {
            return new ArrayShape(source, documentation, s.items());
        }
        if (shape instanceof UnionShape s) {
            return new UnionShape(source, documentation, s.arms());
        }
        if (shape instanceof EnumShape s) {
            return new EnumShape(source, documentation, s.values());
        }
        if (shape instanceof ConstantShape s) {
            return new ConstantShape(source, documentation, s.value());
        }
        if (shape instanceof ScalarShape s) {
            return new ScalarShape(source, documentation, s.kind());
        }
        if (shape instanceof NullableShape s) {
            return new NullableShape(source, documentation, s.value());
        }
        if (shape instanceof ReferenceShape s) {
            return new ReferenceShape(source, documentation, s.target());
        }
        return shape instanceof AnyShape
                ? new AnyShape(source, documentation)
                : new NothingShape(source, documentation);
    }
}
