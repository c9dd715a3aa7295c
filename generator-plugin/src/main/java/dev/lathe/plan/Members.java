package dev.lathe.plan;

import dev.lathe.bindings.Factory;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members of one class, looked up by what a bindings file says; what does not fit is reported. */
final class Members {
    private final Map<String, PropertyPlan> byName;
    private final Diagnostics diagnostics;

    Members(List<PropertyPlan> properties, Diagnostics diagnostics) {
        this.byName = properties.stream().collect(Collectors.toMap(PropertyPlan::wireName, Function.identity()));
        this.diagnostics = diagnostics;
    }

    /** The property with a name on the wire; null where there is none, which is not reported. */
    @Nullable
    PropertyPlan find(String wireName) {
        return byName.get(wireName);
    }

    /** The property with a name on the wire; null where there is none. */
    @Nullable
    PropertyPlan get(String wireName, Source source) {
        PropertyPlan property = byName.get(wireName);
        if (property == null) {
            unfit(source, "the class has no property " + Printable.quote(wireName));
        }
        return property;
    }

    /** A property that a builder can set; null where it cannot. */
    @Nullable
    PropertyPlan settable(String wireName, Source source) {
        PropertyPlan property = get(wireName, source);
        if (property != null && property.isFixed()) {
            unfit(source, Printable.quote(wireName) + " is a constant and cannot be set");
            return null;
        }
        return property;
    }

    /** What a builder insists on and a factory neither takes nor sets. */
    List<String> unset(Factory factory) {
        return byName.values().stream()
                .filter(p -> p.presence() == Presence.REQUIRED && !p.isFixed())
                .map(PropertyPlan::wireName)
                .filter(name -> !factory.parameters().contains(name)
                        && !factory.set().containsKey(name))
                .sorted()
                .toList();
    }

    /**
     * A property of a scalar type; null where it has another.
     *
     * @param what what messages call the thing that needs it
     */
    @Nullable
    PropertyPlan typed(String wireName, TypeRef.Kind kind, String what, Source source) {
        PropertyPlan property = get(wireName, source);
        if (property == null || property.type().equals(new TypeRef.Scalar(kind))) {
            return property;
        }
        String expected = kind == TypeRef.Kind.STRING ? "a text" : "an integer";
        unfit(source, what + " needs " + expected + ", which " + Printable.quote(wireName) + " is not");
        return null;
    }

    private void unfit(Source source, String message) {
        diagnostics.report(Code.UNFIT_BINDING, source, message);
    }
}
