package dev.lathe.plan;

import dev.lathe.bindings.View;
import org.jspecify.annotations.Nullable;

/** Plans the methods of one class that look at its properties. */
final class ViewPlanner {
    private static final String WHAT = "the view";

    private final Members members;

    ViewPlanner(Members members) {
        this.members = members;
    }

    /** Null where the view does not fit the class, which has been reported then. */
    @Nullable
    ViewPlan plan(String name, View view) {
        if (view instanceof View.AsInstant instant) {
            PropertyPlan of = members.typed(instant.of(), TypeRef.Kind.STRING, WHAT, view.source());
            return of == null ? null : new ViewPlan.InstantView(name, of);
        }
        if (view instanceof View.AsMillis millis) {
            PropertyPlan of = members.typed(millis.of(), TypeRef.Kind.LONG, WHAT, view.source());
            return of == null ? null : new ViewPlan.MillisView(name, of);
        }
        View.Plus sum = (View.Plus) view;
        PropertyPlan of = members.typed(sum.of(), TypeRef.Kind.STRING, WHAT, view.source());
        PropertyPlan plus = members.typed(sum.plus(), TypeRef.Kind.LONG, WHAT, view.source());
        return of == null || plus == null ? null : new ViewPlan.PlusView(name, of, plus);
    }
}
