package dev.lathe.plan;

import dev.lathe.bindings.Bindings;
import dev.lathe.bindings.TypeBinding;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.schema.SchemaDocument;
import dev.lathe.schema.SchemaNode;
import dev.lathe.shape.EnumShape;
import dev.lathe.shape.ObjectShape;
import dev.lathe.shape.Shape;
import dev.lathe.shape.Shapes;
import org.jspecify.annotations.Nullable;

/** Checks that every binding is bound to something that it fits. */
final class BindingTargets {
    private final Outline outline;
    private final Diagnostics diagnostics;

    private BindingTargets(Outline outline, Diagnostics diagnostics) {
        this.outline = outline;
        this.diagnostics = diagnostics;
    }

    static void check(
            SchemaDocument document, Outline outline, Shapes shapes, Bindings bindings, Diagnostics diagnostics) {
        BindingTargets targets = new BindingTargets(outline, diagnostics);
        for (TypeBinding binding : bindings.types().values()) {
            if (!exists(document.root(), binding.address())) {
                diagnostics.report(
                        Code.DEAD_ADDRESS,
                        binding.source(),
                        "the schema has nothing at " + Printable.quote(binding.address())
                                + "; give the binding its new address, or remove it");
            } else {
                targets.check(binding);
            }
        }
    }

    private static boolean exists(SchemaNode root, String address) {
        return address.isEmpty() || !root.json().at(address).isMissingNode();
    }

    private void check(TypeBinding binding) {
        TypeSite site = outline.sites().get(binding.address());
        Shape shape = site == null ? null : site.shape();
        boolean isEnumBinding =
                !binding.predicates().isEmpty() || !binding.transitions().isEmpty();
        boolean isClassBinding = !binding.factories().isEmpty()
                || !binding.views().isEmpty()
                || !binding.delegates().isEmpty();
        if (isEnumBinding && !(shape instanceof EnumShape)) {
            unfit(binding, "predicates and transitions are for enums", shape);
        }
        if (isClassBinding && !(shape instanceof ObjectShape)) {
            unfit(binding, "factories, views and delegates are for objects with properties", shape);
        }
        if (binding.shared() && shape == null) {
            unfit(binding, "only a schema that becomes a type can be shared", null);
        }
    }

    private void unfit(TypeBinding binding, String rule, @Nullable Shape shape) {
        String found = shape == null
                ? "no type"
                : shape instanceof EnumShape ? "an enum" : shape instanceof ObjectShape ? "an object" : "a union";
        diagnostics.report(
                Code.UNFIT_BINDING,
                binding.source(),
                rule + "; " + Printable.quote(binding.address()) + " is " + found);
    }
}
