package dev.lathe.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Java names of all classes.
 *
 * @param types by address
 * @param codecs those of unions, by the union's address
 * @param support the shared classes
 * @param operations those of the operations; null: there are none
 */
record TypeNames(
        Map<String, JavaName> types,
        Map<String, JavaName> codecs,
        ModelPlan.SupportPlan support,
        @Nullable OperationNames operations) {

    /** The name of a type. */
    JavaName of(TypeSite site) {
        JavaName name = types.get(site.address());
        if (name == null) {
            throw new IllegalArgumentException("no name for " + site.address());
        }
        return name;
    }
}
