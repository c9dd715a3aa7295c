package dev.lathe.plan;

import dev.lathe.bindings.Bindings;
import dev.lathe.bindings.Factory;
import dev.lathe.bindings.Step;
import dev.lathe.bindings.TypeBinding;
import dev.lathe.bindings.View;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Source;
import dev.lathe.shape.ObjectShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Turns what the bindings add to a class into plans, and says where it does not fit the class. */
final class HelperPlanner {
    private final Bindings bindings;
    private final Outline outline;
    private final TypeNames names;
    private final DelegatePlanner delegates;
    private final PathViewPlanner paths;
    private final StepPlanner steps;
    private final Diagnostics diagnostics;

    /**
     * A planner for all classes.
     *
     * @param properties gives the members of a class
     */
    HelperPlanner(
            Bindings bindings,
            Outline outline,
            TypeNames names,
            TypeRefs types,
            EnumPlanner enums,
            Function<TypeSite, List<PropertyPlan>> properties,
            Diagnostics diagnostics,
            Decisions decisions) {
        this.bindings = bindings;
        this.outline = outline;
        this.names = names;
        this.delegates = new DelegatePlanner(outline, types, enums, diagnostics);
        PathPlanner pathPlanner = new PathPlanner(outline, names, types, properties, diagnostics);
        this.paths = new PathViewPlanner(pathPlanner, diagnostics);
        this.steps = new StepPlanner(outline, types, enums, diagnostics, decisions);
        this.diagnostics = diagnostics;
    }

    /** The names of all methods that bindings give to a class. */
    Set<String> methodNames(TypeSite site) {
        return HelperNames.of(bindingsOf(site));
    }

    /**
     * The bindings that add methods to a class: its own, then those of its parts; whoever is a task and more can say all
     * that a task can.
     */
    private List<TypeBinding> bindingsOf(TypeSite site) {
        List<TypeBinding> all = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        addresses.add(site.address());
        if (site.shape() instanceof ObjectShape object) {
            addresses.addAll(object.parts());
        }
        for (String address : addresses) {
            TypeSite at = outline.at(address);
            TypeBinding binding = at == null ? null : bindings.types().get(at.address());
            if (binding != null && !all.contains(binding)) {
                all.add(binding);
            }
        }
        return all;
    }

    /**
     * Plans the helpers of a class; factories are its own, the rest its parts' as well.
     *
     * @param own names of methods that the class has anyway
     */
    ClassHelpers plan(TypeSite site, List<PropertyPlan> properties, Set<String> own) {
        Members members = new Members(properties, diagnostics);
        HelperNames methods = new HelperNames(names.of(site), site.address(), own, diagnostics);
        Map<String, Factory> factories = new LinkedHashMap<>();
        List<ClassHelpers.DelegatePlan> asked = new ArrayList<>();
        Map<String, View> views = new LinkedHashMap<>();
        Map<String, Step> taken = new LinkedHashMap<>();
        for (TypeBinding binding : bindingsOf(site)) {
            String address = binding.address();
            if (address.equals(site.address())) {
                keep(binding.factories(), Factory::source, address, methods, factories);
            }
            binding.delegates().values().forEach(delegate -> delegates.plan(delegate, site, members).stream()
                    .filter(plan -> methods.take(plan.name(), address, delegate.source()))
                    .forEach(asked::add));
            keep(binding.views(), View::source, address, methods, views);
            keep(binding.steps(), Step::source, address, methods, taken);
        }
        return new ClassHelpers(
                new FactoryPlanner(members, diagnostics).plan(factories),
                asked,
                new ViewPlanner(site, views, members, paths, diagnostics).plan(),
                steps(taken, site, members));
    }

    private List<ClassHelpers.StepPlan> steps(Map<String, Step> taken, TypeSite site, Members members) {
        TypeBinding own = bindings.types().get(site.address());
        List<ClassHelpers.StepPlan> plans = new ArrayList<>();
        taken.forEach((name, step) -> {
            boolean isOfPart = own == null || !step.equals(own.steps().get(name));
            ClassHelpers.StepPlan plan = steps.plan(name, step, site, members, isOfPart);
            if (plan != null) {
                plans.add(plan);
            }
        });
        return plans;
    }

    /** Keeps what is bound to one address and has a name that the class can give it. */
    private static <B> void keep(
            Map<String, B> bound,
            Function<B, Source> source,
            String address,
            HelperNames methods,
            Map<String, B> kept) {
        bound.forEach((name, binding) -> {
            if (methods.take(name, address, source.apply(binding))) {
                kept.put(name, binding);
            }
        });
    }
}
