package dev.lathe.plan;

import dev.lathe.bindings.Bindings;
import dev.lathe.bindings.TypeBinding;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.shape.EnumShape;
import dev.lathe.shape.ObjectShape;
import dev.lathe.shape.Shape;
import dev.lathe.shape.UnionShape;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that every binding is bound to something that it fits. */
final class BindingTargets {
    private final Outline outline;
    private final Diagnostics diagnostics;
    private final Set<String> properties = new HashSet<>();
    private final Set<String> arms = new HashSet<>();

    private BindingTargets(Outline outline, Diagnostics diagnostics) {
        this.outline = outline;
        this.diagnostics = diagnostics;
        for (TypeSite site : outline.sites().values()) {
            if (site.shape() instanceof ObjectShape object) {
                object.properties()
                        .values()
                        .forEach(property -> properties.add(property.source().pointer()));
                object.patterns()
                        .forEach(pattern -> properties.add(pattern.source().pointer()));
            } else if (site.shape() instanceof UnionShape union) {
                union.arms().forEach(arm -> arms.add(arm.source().pointer()));
            }
        }
    }

    static void check(Outline outline, Bindings bindings, Diagnostics diagnostics) {
        BindingTargets targets = new BindingTargets(outline, diagnostics);
        bindings.types().values().forEach(targets::check);
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
        if (!binding.steps().isEmpty() && !(shape instanceof ObjectShape)) {
            unfit(binding, "steps are for objects with properties", shape);
        }
        if (binding.shared() && shape == null) {
            unfit(binding, "only a schema that becomes a type can be shared", null);
        }
        if (binding.name() != null) {
            checkName(binding, binding.name());
        }
    }

    private void checkName(TypeBinding binding, String name) {
        String address = binding.address();
        boolean isType = outline.sites().containsKey(address) || arms.contains(address);
        if (TypeNamer.isTypeName(name) && !isType) {
            unfit(binding, Printable.quote(name) + " would be the name of a type", null);
        }
        if (!TypeNamer.isTypeName(name) && !properties.contains(address)) {
            diagnostics.report(
                    Code.UNFIT_BINDING,
                    binding.source(),
                    Printable.quote(name) + " would be the name of an accessor; " + Printable.quote(address)
                            + " is no property");
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
