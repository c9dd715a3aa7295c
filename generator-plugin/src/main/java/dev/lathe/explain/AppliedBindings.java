package dev.lathe.explain;

import dev.lathe.bindings.Bindings;
import dev.lathe.bindings.BoundUnion;
import dev.lathe.bindings.Correction;
import dev.lathe.bindings.OperationBinding;
import dev.lathe.bindings.TypeBinding;
import dev.lathe.diagnostics.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what the bindings file says of an address, in one line each. */
final class AppliedBindings {
    private final Bindings bindings;

    AppliedBindings(Bindings bindings) {
        this.bindings = bindings;
    }

    /** What is bound to the schema at a place; a place in the bindings file is that of a union. */
    List<AppliedBinding> at(Source source) {
        List<AppliedBinding> applied = new ArrayList<>();
        addUnions(source, applied);
        TypeBinding binding = bindings.types().get(source.pointer());
        if (binding != null) {
            addType(binding, applied);
        }
        addOperations(source.pointer(), applied);
        addCorrections(source.pointer(), applied);
        return applied;
    }

    /** Whether the property at an address has got a name for its accessor. */
    boolean namesMember(String address) {
        TypeBinding binding = bindings.types().get(address);
        String name = binding == null ? null : binding.name();
        return name != null && !Character.isUpperCase(name.codePointAt(0));
    }

    private void addUnions(Source source, List<AppliedBinding> applied) {
        for (BoundUnion union : bindings.unions().values()) {
            if (union.source().equals(source)) {
                String strict = union.strict() ? ", strict" : "";
                applied.add(new AppliedBinding(
                        "unions: " + union.name() + ", " + union.arms().size() + " arms" + strict, union.source()));
            }
            for (BoundUnion.Arm arm : union.arms()) {
                if (arm.address().equals(source.pointer())) {
                    applied.add(new AppliedBinding("unions: an arm of " + union.name(), arm.source()));
                }
            }
        }
    }

    private static void addType(TypeBinding binding, List<AppliedBinding> applied) {
        if (binding.name() != null) {
            applied.add(new AppliedBinding("name: " + binding.name(), binding.source()));
        }
        if (binding.shared()) {
            applied.add(new AppliedBinding("shared: every schema of this structure is this type", binding.source()));
        }
        binding.predicates()
                .forEach((name, values) -> applied.add(new AppliedBinding(
                        "predicates: " + name + "(), yes for " + String.join(", ", values.values()), values.source())));
        binding.transitions()
                .forEach((from, to) -> applied.add(new AppliedBinding(
                        "transitions: from " + from + " to " + String.join(", ", to.values()), to.source())));
        binding.delegates()
                .forEach((name, delegate) -> applied.add(new AppliedBinding(
                        "delegate: " + String.join(", ", delegate.methods()) + " of " + delegate.property(),
                        delegate.source())));
        binding.factories()
                .forEach((name, factory) -> applied.add(new AppliedBinding(
                        "factories: " + name + "(" + String.join(", ", factory.parameters()) + ")", factory.source())));
        binding.views()
                .forEach((name, view) -> applied.add(new AppliedBinding("views: " + name + "()", view.source())));
        binding.steps()
                .forEach((name, step) ->
                        applied.add(new AppliedBinding("steps: " + name + "(…) of " + step.of(), step.source())));
    }

    private void addOperations(String address, List<AppliedBinding> applied) {
        for (OperationBinding operation : bindings.operations().values()) {
            String start = "operations: " + operation.method() + ", ";
            add(start + "what is sent", operation.message(), address, applied);
            add(start + "its result", operation.result(), address, applied);
            add(start + "its result as a task", operation.taskResult(), address, applied);
        }
    }

    private static void add(
            String text, OperationBinding.@Nullable Target target, String address, List<AppliedBinding> applied) {
        if (target != null && target.address().equals(address)) {
            applied.add(new AppliedBinding(text, target.source()));
        }
    }

    private void addCorrections(String address, List<AppliedBinding> applied) {
        for (Correction correction : bindings.corrections()) {
            boolean isInside = (correction.at() + '/').startsWith(address + '/');
            boolean isAround = (address + '/').startsWith(correction.at() + '/');
            if (isInside || isAround) {
                applied.add(new AppliedBinding(
                        "corrections: " + correction.at() + ", because " + correction.because(), correction.source()));
            }
        }
    }
}
