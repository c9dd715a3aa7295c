package dev.lathe.explain;

import dev.lathe.diagnostics.Printable;
import dev.lathe.plan.Decision;
import dev.lathe.plan.Presence;
import dev.lathe.plan.PropertyPlan;
import dev.lathe.plan.TypeRef;
import dev.lathe.shape.Documentation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rules that made a property's Java what it is. */
final class MemberReasons {
    private static final int LONGEST_VALUE = 80;

    private MemberReasons() {}

    /**
     * What the rules say of a property.
     *
     * @param isNamed whether the bindings give it a name
     */
    static List<Decision> of(PropertyPlan property, boolean isNamed) {
        List<Decision> reasons = new ArrayList<>();
        add(presence(property.presence()), property, reasons);
        add(type(property.type()), property, reasons);
        if (property.constant() != null) {
            String value = shortened(property.constant().toString());
            add(
                    property.isFixed()
                            ? new Reason("is a constant", "it is required and has one value, " + value)
                            : new Reason(
                                    "remembers whether it was there", "its one value, " + value + ", may be absent"),
                    property,
                    reasons);
        }
        if (!property.accessor().equals(property.wireName())) {
            add(
                    new Reason(
                            "is called " + property.accessor() + "()",
                            isNamed
                                    ? "the bindings say so"
                                    : Printable.quote(property.wireName()) + " is no name that a method should have"),
                    property,
                    reasons);
        }
        addConstraints(property, reasons);
        return reasons;
    }

    private record Reason(String what, String because) {}

    private static Reason presence(Presence presence) {
        return switch (presence) {
            case REQUIRED -> new Reason("is always there", "required lists it, and null is not among its values");
            case REQUIRED_NULLABLE ->
                new Reason("is always written, also as null", "required lists it, and null is one of its values");
            case OPTIONAL -> new Reason("is null where it is absent", "required does not list it");
            case OPTIONAL_NULLABLE ->
                new Reason("tells absent from null", "required does not list it, and null is one of its values");
        };
    }

    private static Reason type(TypeRef type) {
        String java = JavaTypes.plain(type);
        if (type instanceof TypeRef.Scalar scalar) {
            return new Reason(
                    "is " + java,
                    switch (scalar.kind()) {
                        case STRING -> "its type is string";
                        case LONG -> "its type is integer; one beyond 64 bits is an error, never a wrong number";
                        case DOUBLE -> "its type is number, and that is the range on which JSON interoperates";
                        case BIG_INTEGER -> "its type is integer, and the bindings ask for every digit";
                        case BIG_DECIMAL -> "its type is number, and the bindings ask for every digit";
                        case BOOLEAN -> "its type is boolean";
                    });
        }
        if (type instanceof TypeRef.Named) {
            return new Reason("is " + java, "its schema is that type's");
        }
        if (type instanceof TypeRef.ListOf) {
            return new Reason("is " + java, "its type is array; the list cannot be changed");
        }
        if (type instanceof TypeRef.MapOf) {
            return new Reason("is " + java, "it is an object without properties of its own");
        }
        return new Reason("is " + java, "its schema says too little for a type of Java; every digit is kept");
    }

    private static void addConstraints(PropertyPlan property, List<Decision> reasons) {
        Documentation documentation = property.documentation();
        if (!documentation.constraints().isEmpty()) {
            String keywords = documentation.constraints().stream()
                    .map(Documentation.Constraint::keyword)
                    .collect(Collectors.joining(", "));
            add(
                    new Reason("has " + keywords + " in its Javadoc only", "values are not validated on reading"),
                    property,
                    reasons);
        }
        if (documentation.deprecated()) {
            add(new Reason("is deprecated", "the schema says so"), property, reasons);
        }
    }

    private static String shortened(String json) {
        return json.length() <= LONGEST_VALUE ? json : json.substring(0, LONGEST_VALUE) + "…";
    }

    private static void add(Reason reason, PropertyPlan property, List<Decision> reasons) {
        reasons.add(new Decision(reason.what(), reason.because(), property.source()));
    }
}
