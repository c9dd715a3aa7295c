package dev.lathe.plan;

import dev.lathe.bindings.Bindings;
import dev.lathe.bindings.TypeBinding;
import dev.lathe.bindings.Values;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import dev.lathe.shape.EnumShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans open enums. */
final class EnumPlanner {
    private static final Set<String> TAKEN = Set.of("UNRECOGNIZED", "VALUES");
    private static final Set<String> OWN_METHODS =
            Set.of("of", "values", "value", "known", "transitions", "canBecome", "become");

    private final Bindings bindings;
    private final TypeNames names;
    private final Diagnostics diagnostics;
    private final JavaLimits limits;

    EnumPlanner(Bindings bindings, TypeNames names, Diagnostics diagnostics) {
        this.bindings = bindings;
        this.names = names;
        this.diagnostics = diagnostics;
        this.limits = new JavaLimits(diagnostics);
    }

    EnumPlan plan(TypeSite site, List<JavaName> unions) {
        limits.check((EnumShape) site.shape());
        Map<String, EnumPlan.Value> values = values(site);
        TypeBinding binding = bindings.types().get(site.address());
        return new EnumPlan(
                names.of(site),
                site.shape().source(),
                site.documentation(),
                unions,
                List.copyOf(values.values()),
                predicates(binding, values),
                transitions(binding, values));
    }

    /** The known values of an enum by their names on the wire. */
    Map<String, EnumPlan.Value> values(TypeSite site) {
        List<String> wireValues = ((EnumShape) site.shape()).values();
        Map<String, EnumPlan.Value> values = new LinkedHashMap<>();
        ConstantNames.of(wireValues, TAKEN)
                .forEach((value, constant) -> values.put(value, new EnumPlan.Value(value, constant)));
        return values;
    }

    /** Whether the binding of an enum says which values follow which. */
    boolean hasTransitions(TypeSite site) {
        TypeBinding binding = bindings.types().get(site.address());
        return binding != null && !binding.transitions().isEmpty();
    }

    /** The values for which a predicate of an enum's binding holds; null: it has no such predicate. */
    @Nullable
    List<EnumPlan.Value> predicate(TypeSite site, String method) {
        TypeBinding binding = bindings.types().get(site.address());
        Values bound = binding == null ? null : binding.predicates().get(method);
        return bound == null ? null : known(bound.values(), bound.source(), values(site), null);
    }

    private Map<String, List<EnumPlan.Value>> predicates(
            @Nullable TypeBinding binding, Map<String, EnumPlan.Value> values) {
        boolean isLarge = EnumPlan.isLarge(values.values());
        Map<String, List<EnumPlan.Value>> predicates = new LinkedHashMap<>();
        if (binding != null) {
            binding.predicates().forEach((method, bound) -> {
                if (OWN_METHODS.contains(method) || (isLarge && method.equals("isKnown"))) {
                    diagnostics.report(
                            Code.NAME_CLASH,
                            bound.source(),
                            "every enum has a method " + Printable.quote(method) + "; choose another name");
                }
                predicates.put(method, known(bound.values(), bound.source(), values, diagnostics));
            });
        }
        return predicates;
    }

    private Map<EnumPlan.Value, List<EnumPlan.Value>> transitions(
            @Nullable TypeBinding binding, Map<String, EnumPlan.Value> values) {
        Map<EnumPlan.Value, List<EnumPlan.Value>> transitions = new LinkedHashMap<>();
        if (binding != null) {
            binding.transitions().forEach((from, bound) -> {
                List<EnumPlan.Value> start = known(List.of(from), bound.source(), values, diagnostics);
                List<EnumPlan.Value> next = known(bound.values(), bound.source(), values, diagnostics);
                start.forEach(value -> transitions.put(value, next));
            });
        }
        return transitions;
    }

    private static List<EnumPlan.Value> known(
            List<String> wireValues,
            Source source,
            Map<String, EnumPlan.Value> values,
            @Nullable Diagnostics diagnostics) {
        List<EnumPlan.Value> known = new ArrayList<>();
        for (String wireValue : wireValues) {
            EnumPlan.Value value = values.get(wireValue);
            if (value != null) {
                known.add(value);
            } else if (diagnostics != null) {
                diagnostics.report(
                        Code.UNFIT_BINDING,
                        source,
                        Printable.quote(wireValue) + " is not a value of the enum; it has "
                                + String.join(", ", values.keySet()));
            }
        }
        return known;
    }
}
