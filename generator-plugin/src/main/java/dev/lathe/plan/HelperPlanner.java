package dev.lathe.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.bindings.Bindings;
import dev.lathe.bindings.Delegate;
import dev.lathe.bindings.Factory;
import dev.lathe.bindings.TypeBinding;
import dev.lathe.bindings.View;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import dev.lathe.shape.ObjectShape;
import dev.lathe.shape.PropertyShape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what the bindings add to a class into plans, and says where it does not fit the class. */
final class HelperPlanner {
    private final Outline outline;
    private final TypeRefs types;
    private final EnumPlanner enums;
    private final Diagnostics diagnostics;

    HelperPlanner(Outline outline, TypeRefs types, EnumPlanner enums, Diagnostics diagnostics) {
        this.outline = outline;
        this.types = types;
        this.enums = enums;
        this.diagnostics = diagnostics;
    }

    /**
     * The bindings that add methods to a class: its own, then those of its parts; whoever is a task and more can say all
     * that a task can.
     */
    static List<TypeBinding> bindingsOf(TypeSite site, Outline outline, Bindings bindings) {
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

    /** The names of all methods that bindings give to a class; the first binding is its own. */
    static Set<String> methodNames(List<TypeBinding> bindings) {
        Set<String> methods = new LinkedHashSet<>();
        for (TypeBinding binding : bindings) {
            methods.addAll(binding.factories().keySet());
            methods.addAll(binding.views().keySet());
            binding.delegates().values().forEach(delegate -> methods.addAll(delegate.methods()));
        }
        return methods;
    }

    /** Plans the helpers of a class; factories are its own, the rest its parts' as well. */
    ClassHelpers plan(TypeSite site, List<TypeBinding> bindings, List<PropertyPlan> properties) {
        Members members =
                new Members(properties.stream().collect(Collectors.toMap(PropertyPlan::wireName, p -> p)), diagnostics);
        List<ClassHelpers.FactoryPlan> factories = new ArrayList<>();
        List<ClassHelpers.DelegatePlan> delegates = new ArrayList<>();
        List<ClassHelpers.ViewPlan> views = new ArrayList<>();
        for (TypeBinding binding : bindings) {
            if (binding.address().equals(site.address())) {
                binding.factories().forEach((name, factory) -> factories.add(factory(name, factory, members)));
            }
            binding.delegates().values().forEach(delegate -> delegates.addAll(delegates(delegate, site, members)));
            binding.views().forEach((name, view) -> {
                ClassHelpers.ViewPlan plan = view(name, view, members);
                if (plan != null) {
                    views.add(plan);
                }
            });
        }
        return new ClassHelpers(factories, delegates, views);
    }

    private ClassHelpers.FactoryPlan factory(String name, Factory factory, Members members) {
        List<PropertyPlan> parameters = new ArrayList<>();
        for (String parameter : factory.parameters()) {
            PropertyPlan property = members.settable(parameter, factory.source());
            if (property != null) {
                parameters.add(property);
            }
        }
        List<ClassHelpers.SettingPlan> settings = new ArrayList<>();
        factory.set().forEach((wireName, setting) -> {
            PropertyPlan property = members.settable(wireName, factory.source());
            if (property != null) {
                settings.add(setting(property, setting, factory, members));
            }
        });
        String description = factory.description();
        return new ClassHelpers.FactoryPlan(name, parameters, settings, description == null ? "" : description);
    }

    private ClassHelpers.SettingPlan setting(
            PropertyPlan property, Factory.Setting setting, Factory factory, Members members) {
        if (setting instanceof Factory.Same same) {
            PropertyPlan parameter = members.settable(same.parameter(), factory.source());
            if (!factory.parameters().contains(same.parameter())) {
                diagnostics.report(
                        Code.UNFIT_BINDING,
                        factory.source(),
                        "\"same\" names " + Printable.quote(same.parameter())
                                + ", which is no parameter of the factory");
            } else if (parameter != null && !parameter.type().equals(property.type())) {
                diagnostics.report(
                        Code.UNFIT_BINDING,
                        factory.source(),
                        Printable.quote(property.wireName()) + " cannot be the same as "
                                + Printable.quote(same.parameter()) + ": their types differ");
            }
            return new ClassHelpers.SettingPlan(property, null, parameter);
        }
        JsonNode literal = ((Factory.Literal) setting).json();
        if (!fits(property, literal)) {
            diagnostics.report(
                    Code.UNFIT_BINDING,
                    factory.source(),
                    Printable.quote(literal.toString()) + " is no value for " + Printable.quote(property.wireName()));
        }
        return new ClassHelpers.SettingPlan(property, literal, null);
    }

    private static boolean fits(PropertyPlan property, JsonNode literal) {
        if (literal.isNull()) {
            return property.presence().mayReturnNull();
        }
        if (property.type() instanceof TypeRef.Scalar scalar) {
            return switch (scalar.kind()) {
                case STRING -> literal.isTextual();
                case LONG -> literal.isIntegralNumber() && literal.canConvertToLong();
                case DOUBLE -> literal.isNumber();
                case BOOLEAN -> literal.isBoolean();
            };
        }
        boolean isEnum = property.type() instanceof TypeRef.Named named && named.kind() == TypeRef.NamedKind.ENUM;
        return isEnum && literal.isTextual();
    }

    private List<ClassHelpers.DelegatePlan> delegates(Delegate delegate, TypeSite site, Members members) {
        List<ClassHelpers.DelegatePlan> plans = new ArrayList<>();
        PropertyPlan property = members.get(delegate.property(), delegate.source());
        if (property == null) {
            return plans;
        }
        PropertyShape shape = ((ObjectShape) site.shape()).properties().get(property.wireName());
        TypeSite asked = shape == null ? null : outline.site(types.core(shape.shape()));
        for (String method : delegate.methods()) {
            List<EnumPlan.Value> values = isEnum(property) && asked != null ? enums.predicate(asked, method) : null;
            if (values == null) {
                diagnostics.report(
                        Code.UNFIT_BINDING,
                        delegate.source(),
                        Printable.quote(property.wireName()) + " has no predicate " + Printable.quote(method)
                                + "; give its enum one under \"predicates\"");
            } else {
                plans.add(new ClassHelpers.DelegatePlan(method, property, values));
            }
        }
        return plans;
    }

    private static boolean isEnum(PropertyPlan property) {
        return property.type() instanceof TypeRef.Named named && named.kind() == TypeRef.NamedKind.ENUM;
    }

    private ClassHelpers.@Nullable ViewPlan view(String name, View view, Members members) {
        if (view instanceof View.AsInstant instant) {
            PropertyPlan of = members.typed(instant.of(), TypeRef.Kind.STRING, view.source());
            return of == null ? null : new ClassHelpers.InstantView(name, of);
        }
        if (view instanceof View.AsMillis millis) {
            PropertyPlan of = members.typed(millis.of(), TypeRef.Kind.LONG, view.source());
            return of == null ? null : new ClassHelpers.MillisView(name, of);
        }
        View.Plus sum = (View.Plus) view;
        PropertyPlan of = members.typed(sum.of(), TypeRef.Kind.STRING, view.source());
        PropertyPlan plus = members.typed(sum.plus(), TypeRef.Kind.LONG, view.source());
        return of == null || plus == null ? null : new ClassHelpers.PlusView(name, of, plus);
    }

    /** The members of a class, looked up by what a bindings file says. */
    private record Members(Map<String, PropertyPlan> byName, Diagnostics diagnostics) {

        @Nullable
        PropertyPlan get(String wireName, Source source) {
            PropertyPlan property = byName.get(wireName);
            if (property == null) {
                diagnostics.report(
                        Code.UNFIT_BINDING, source, "the class has no property " + Printable.quote(wireName));
            }
            return property;
        }

        @Nullable
        PropertyPlan settable(String wireName, Source source) {
            PropertyPlan property = get(wireName, source);
            if (property != null && property.isFixed()) {
                diagnostics.report(
                        Code.UNFIT_BINDING, source, Printable.quote(wireName) + " is a constant and cannot be set");
                return null;
            }
            return property;
        }

        @Nullable
        PropertyPlan typed(String wireName, TypeRef.Kind kind, Source source) {
            PropertyPlan property = get(wireName, source);
            if (property == null || property.type().equals(new TypeRef.Scalar(kind))) {
                return property;
            }
            String expected = kind == TypeRef.Kind.STRING ? "a text" : "an integer";
            diagnostics.report(
                    Code.UNFIT_BINDING,
                    source,
                    "the view needs " + expected + ", which " + Printable.quote(wireName) + " is not");
            return null;
        }
    }
}
