package dev.lathe.plan;

import dev.lathe.bindings.View;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans the methods of one class that look at its properties. */
final class ViewPlanner {
    private static final String WHAT = "the view";

    private final TypeSite site;
    private final Map<String, View> views;
    private final Members members;
    private final PathViewPlanner paths;
    private final Diagnostics diagnostics;

    ViewPlanner(
            TypeSite site, Map<String, View> views, Members members, PathViewPlanner paths, Diagnostics diagnostics) {
        this.site = site;
        this.views = views;
        this.members = members;
        this.paths = paths;
        this.diagnostics = diagnostics;
    }

    /** The views that fit the class; the others are reported. */
    List<ViewPlan> plan() {
        List<ViewPlan> plans = new ArrayList<>();
        views.forEach((name, view) -> {
            ViewPlan plan = plan(name, view);
            if (plan != null) {
                plans.add(plan);
            }
        });
        return plans;
    }

    private @Nullable ViewPlan plan(String name, View view) {
        if (view instanceof View.AsMillis millis) {
            PropertyPlan of = integer(millis.of(), view);
            return of == null ? null : new ViewPlan.MillisView(name, of);
        }
        if (view instanceof View.AsMillisOrElse millis) {
            PropertyPlan of = integer(millis.of(), view);
            return of == null ? null : new ViewPlan.MillisOrElseView(name, of);
        }
        if (view instanceof View.Until until) {
            ViewPlan.InTime other = other(until.until(), view);
            return other == null ? null : new ViewPlan.UntilView(name, other);
        }
        if (view instanceof View.Past past) {
            ViewPlan.InTime other = other(past.past(), view);
            return other == null ? null : new ViewPlan.PastView(name, other);
        }
        if (view instanceof View.Present present) {
            return paths.plan(name, present, site);
        }
        return view instanceof View.At at ? paths.plan(name, at, site) : inTime(name, view);
    }

    private ViewPlan.@Nullable InTime inTime(String name, View view) {
        if (view instanceof View.AsInstant instant) {
            PropertyPlan of = text(instant.of(), view);
            return of == null ? null : new ViewPlan.InstantView(name, of);
        }
        if (view instanceof View.Plus sum) {
            PropertyPlan of = text(sum.of(), view);
            PropertyPlan plus = integer(sum.plus(), view);
            return of == null || plus == null ? null : new ViewPlan.PlusView(name, of, plus);
        }
        throw new IllegalStateException("unexpected view " + view.getClass());
    }

    /** The view of a point in time that another view looks at. */
    private ViewPlan.@Nullable InTime other(String name, View view) {
        View other = views.get(name);
        if (other instanceof View.AsInstant || other instanceof View.Plus) {
            return inTime(name, other);
        }
        String found = other == null ? " is no view of the class" : " gives something else";
        diagnostics.report(
                Code.UNFIT_BINDING,
                view.source(),
                WHAT + " needs another that gives a point in time; " + Printable.quote(name) + found);
        return null;
    }

    private @Nullable PropertyPlan text(String wireName, View view) {
        return members.typed(wireName, TypeRef.Kind.STRING, WHAT, view.source());
    }

    private @Nullable PropertyPlan integer(String wireName, View view) {
        return members.typed(wireName, TypeRef.Kind.LONG, WHAT, view.source());
    }
}
