package dev.lathe.plan;

import dev.lathe.bindings.Delegate;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.shape.ObjectShape;
import dev.lathe.shape.PropertyShape;
import java.util.ArrayList;
import java.util.List;

/** Plans the predicates that a class asks of its properties' enums. */
final class DelegatePlanner {
    private final Outline outline;
    private final TypeRefs types;
    private final EnumPlanner enums;
    private final Diagnostics diagnostics;

    DelegatePlanner(Outline outline, TypeRefs types, EnumPlanner enums, Diagnostics diagnostics) {
        this.outline = outline;
        this.types = types;
        this.enums = enums;
        this.diagnostics = diagnostics;
    }

    List<ClassHelpers.DelegatePlan> plan(Delegate delegate, TypeSite site, Members members) {
        List<ClassHelpers.DelegatePlan> plans = new ArrayList<>();
        PropertyPlan property = members.get(delegate.property(), delegate.source());
        if (property == null) {
            return plans;
        }
        PropertyShape shape = ((ObjectShape) site.shape()).properties().get(property.wireName());
        TypeSite asked = shape == null ? null : outline.site(types.core(shape.shape()));
        boolean isEnum = FixedValues.isEnum(property.type());
        for (String method : delegate.methods()) {
            List<EnumPlan.Value> values = isEnum && asked != null ? enums.predicate(asked, method) : null;
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
}
