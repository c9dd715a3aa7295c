package dev.lathe.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.bindings.Factory;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans the static methods that make instances of one class. */
final class FactoryPlanner {
    private final Members members;
    private final Diagnostics diagnostics;

    FactoryPlanner(Members members, Diagnostics diagnostics) {
        this.members = members;
        this.diagnostics = diagnostics;
    }

    /** The plans of factories, by the names of their methods. */
    List<ClassHelpers.FactoryPlan> plan(Map<String, Factory> factories) {
        List<ClassHelpers.FactoryPlan> plans = new ArrayList<>();
        factories.forEach((name, factory) -> plans.add(plan(name, factory)));
        return plans;
    }

    private ClassHelpers.FactoryPlan plan(String name, Factory factory) {
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
                settings.add(setting(property, setting, factory));
            }
        });
        members.unset(factory)
                .forEach(missing -> unfit(
                        factory.source(),
                        "the factory says nothing of " + Printable.quote(missing)
                                + ", which is required; make it a parameter, or set it"));
        String description = factory.description();
        return new ClassHelpers.FactoryPlan(name, parameters, settings, description == null ? "" : description);
    }

    private ClassHelpers.SettingPlan setting(PropertyPlan property, Factory.Setting setting, Factory factory) {
        if (setting instanceof Factory.Same same) {
            return new ClassHelpers.SettingPlan(property, null, parameter(property, same, factory));
        }
        JsonNode literal = ((Factory.Literal) setting).json();
        boolean fits =
                literal.isNull() ? property.presence().mayReturnNull() : FixedValues.fits(property.type(), literal);
        if (!fits) {
            unfit(
                    factory.source(),
                    Printable.value(literal) + " is no value for " + Printable.quote(property.wireName()));
        }
        return new ClassHelpers.SettingPlan(property, literal, null);
    }

    private @Nullable PropertyPlan parameter(PropertyPlan property, Factory.Same same, Factory factory) {
        PropertyPlan parameter = members.settable(same.parameter(), factory.source());
        if (!factory.parameters().contains(same.parameter())) {
            unfit(
                    factory.source(),
                    "\"same\" names " + Printable.quote(same.parameter()) + ", which is no parameter of the factory");
        } else if (parameter != null && !parameter.type().equals(property.type())) {
            unfit(
                    factory.source(),
                    Printable.quote(property.wireName()) + " cannot be the same as " + Printable.quote(same.parameter())
                            + ": their types differ");
        }
        return parameter;
    }

    private void unfit(Source source, String message) {
        diagnostics.report(Code.UNFIT_BINDING, source, message);
    }
}
