package dev.lathe.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.bindings.View;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.shape.EnumShape;
import org.jspecify.annotations.Nullable;

/** Plans the methods of classes that look at the end of a path. */
final class PathViewPlanner {
    private final PathPlanner paths;
    private final Diagnostics diagnostics;

    PathViewPlanner(PathPlanner paths, Diagnostics diagnostics) {
        this.paths = paths;
        this.diagnostics = diagnostics;
    }

    /** Null where the view does not fit the class, which has been reported then. */
    @Nullable
    ViewPlan plan(String name, View.Present view, TypeSite site) {
        PathPlanner.Found found = paths.follow(site, view.path(), view.source());
        if (found != null && !found.path().mayBeAbsent()) {
            unfit(view, lastOf(found) + " is always there, so there is nothing to ask; remove the view");
            return null;
        }
        return found == null ? null : new ViewPlan.PresentView(name, found.path());
    }

    /** Null where the view does not fit the class, which has been reported then. */
    @Nullable
    ViewPlan plan(String name, View.At view, TypeSite site) {
        PathPlanner.Found found = paths.follow(site, view.path(), view.source());
        JsonNode orElse = view.orElse();
        String misfit = found == null || orElse == null ? null : misfit(found, orElse);
        if (misfit != null) {
            unfit(view, misfit);
            return null;
        }
        return found == null ? null : new ViewPlan.PathView(name, found.path(), orElse);
    }

    private static @Nullable String misfit(PathPlanner.Found found, JsonNode orElse) {
        TypeRef type = found.path().last().type();
        if (!found.path().mayBeAbsent()) {
            return lastOf(found) + " is always there, so \"orElse\" is never used; remove it";
        }
        if (!(type instanceof TypeRef.Scalar) && !FixedValues.isEnum(type)) {
            return "\"orElse\" is for texts, numbers, true, false and enums, none of which " + lastOf(found) + " is";
        }
        if (!FixedValues.fits(type, orElse)) {
            return Printable.value(orElse) + " is no value for " + lastOf(found);
        }
        if (found.end() instanceof EnumShape known && !known.values().contains(orElse.textValue())) {
            return Printable.quote(orElse.textValue()) + " is not a value of the enum; it has "
                    + String.join(", ", known.values());
        }
        return null;
    }

    private static String lastOf(PathPlanner.Found found) {
        return Printable.quote(found.path().last().name());
    }

    private void unfit(View view, String message) {
        diagnostics.report(Code.UNFIT_BINDING, view.source(), message);
    }
}
