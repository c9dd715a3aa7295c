package dev.lathe.diff;

import dev.lathe.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place that both schemas have, or one of them, however either is written down. Compared by identity. */
final class Slot {
    private final @Nullable Slot parent;
    private final @Nullable Shape from;
    private final @Nullable Shape to;
    private final List<Slot> children = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Slot(@Nullable Slot parent, @Nullable Shape from, @Nullable Shape to) {
        this.parent = parent;
        this.from = from;
        this.to = to;
    }

    /** The slot of a definition. */
    static Slot of(@Nullable Shape from, @Nullable Shape to) {
        return new Slot(null, from, to);
    }

    /** A slot inside this one. */
    Slot child(@Nullable Shape from, @Nullable Shape to) {
        Slot child = new Slot(this, from, to);
        children.add(child);
        return child;
    }

    @Nullable
    Slot parent() {
        return parent;
    }

    @Nullable
    Shape from() {
        return from;
    }

    @Nullable
    Shape to() {
        return to;
    }

    List<Slot> children() {
        return children;
    }

    /** What was found here. */
    List<Finding> findings() {
        return findings;
    }
}
