package dev.lathe.bindings;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.shape.Documentation;
import dev.lathe.shape.ReferenceShape;
import dev.lathe.shape.Shape;
import dev.lathe.shape.Shapes;
import dev.lathe.shape.UnionShape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds the unions of a bindings file to the shapes of a schema. */
public final class UnionBinder {
    private final Shapes shapes;
    private final Diagnostics diagnostics;

    private UnionBinder(Shapes shapes, Diagnostics diagnostics) {
        this.shapes = shapes;
        this.diagnostics = diagnostics;
    }

    /**
     * Adds all unions.
     *
     * @param diagnostics takes arms that the schema does not define, and unions of fewer than two arms
     * @return the shapes with the unions after them; a union's address is that of its binding
     */
    public static Shapes bind(Shapes shapes, Bindings bindings, Diagnostics diagnostics) {
        if (bindings.unions().isEmpty()) {
            return shapes;
        }
        UnionBinder binder = new UnionBinder(shapes, diagnostics);
        Map<String, Shape> named = new LinkedHashMap<>(shapes.named());
        bindings.unions().values().forEach(union -> named.put(union.source().pointer(), binder.bind(union)));
        return new Shapes(named, shapes.definitions());
    }

    private UnionShape bind(BoundUnion union) {
        Map<String, Shape> arms = new LinkedHashMap<>();
        union.arms().forEach(arm -> add(arm, arm.address(), arms));
        if (arms.size() < 2) {
            diagnostics.report(
                    Code.UNFIT_BINDING,
                    union.source(),
                    "the union " + Printable.quote(union.name()) + " needs at least two different arms");
        }
        Documentation documentation = new Documentation(null, union.description(), false, null, List.of());
        return new UnionShape(union.source(), documentation, List.copyOf(arms.values()));
    }

    private void add(BoundUnion.Arm arm, String address, Map<String, Shape> arms) {
        Shape shape = shapes.named().get(address);
        if (shape == null) {
            diagnostics.report(
                    Code.DEAD_ADDRESS,
                    arm.source(),
                    "the schema defines nothing at " + Printable.quote(address)
                            + "; name a definition, or remove the arm");
        } else if (shapes.resolve(shape) instanceof UnionShape inner) {
            inner.arms().forEach(innerArm -> addInner(arm, innerArm, arms));
        } else {
            arms.putIfAbsent(address, new ReferenceShape(arm.source(), Documentation.NONE, address));
        }
    }

    private void addInner(BoundUnion.Arm arm, Shape innerArm, Map<String, Shape> arms) {
        if (innerArm instanceof ReferenceShape reference) {
            add(arm, reference.target(), arms);
        } else {
            arms.putIfAbsent(innerArm.source().pointer(), innerArm);
        }
    }
}
