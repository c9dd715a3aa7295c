package dev.lathe.plan;

import dev.lathe.bindings.Step;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.shape.ObjectShape;
import dev.lathe.shape.PropertyShape;
import org.jspecify.annotations.Nullable;

/** Plans the methods of classes that give the instance after a step of an enum. */
final class StepPlanner {
    private final Outline outline;
    private final TypeRefs types;
    private final EnumPlanner enums;
    private final Diagnostics diagnostics;
    private final Decisions decisions;

    StepPlanner(Outline outline, TypeRefs types, EnumPlanner enums, Diagnostics diagnostics, Decisions decisions) {
        this.outline = outline;
        this.types = types;
        this.enums = enums;
        this.diagnostics = diagnostics;
        this.decisions = decisions;
    }

    /**
     * Plans one step.
     *
     * @param isOfPart whether it is bound to a part of the class, which may have narrowed what the step would change
     * @return null where the step does not fit the class; one of its own has been reported then
     */
    ClassHelpers.@Nullable StepPlan plan(String name, Step step, TypeSite site, Members members, boolean isOfPart) {
        PropertyPlan of = members.find(step.of());
        String stampName = step.stamp();
        PropertyPlan stamp = stampName == null ? null : members.find(stampName);
        String misfit = misfit(step.of(), of, site);
        if (misfit == null && stampName != null) {
            misfit = misfitOfStamp(stampName, stamp);
        }
        if (misfit != null && isOfPart) {
            decisions.add("has no " + name, misfit, site.shape().source());
        } else if (misfit != null) {
            diagnostics.report(Code.UNFIT_BINDING, step.source(), misfit);
        }
        return misfit == null && of != null && of.type() instanceof TypeRef.Named type
                ? new ClassHelpers.StepPlan(name, of, type.name(), stamp)
                : null;
    }

    private @Nullable String misfit(String name, @Nullable PropertyPlan property, TypeSite site) {
        if (property == null || property.isFixed()) {
            return misfit(name, property);
        }
        PropertyShape shape = ((ObjectShape) site.shape()).properties().get(name);
        TypeSite type = shape == null ? null : outline.site(types.core(shape.shape()));
        boolean fits = type != null && FixedValues.isEnum(property.type()) && enums.hasTransitions(type);
        return fits
                ? null
                : "the step needs an enum that has transitions, which " + Printable.quote(name)
                        + " is not; give its enum some under \"transitions\"";
    }

    private static @Nullable String misfitOfStamp(String name, @Nullable PropertyPlan property) {
        if (property == null || property.isFixed()) {
            return misfit(name, property);
        }
        boolean isText = property.type().equals(new TypeRef.Scalar(TypeRef.Kind.STRING)) && property.constant() == null;
        return isText ? null : "the stamp needs a text, which " + Printable.quote(name) + " is not";
    }

    private static String misfit(String name, @Nullable PropertyPlan property) {
        return property == null
                ? "the class has no property " + Printable.quote(name)
                : Printable.quote(name) + " is a constant and cannot be set";
    }
}
