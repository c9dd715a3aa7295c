package dev.lathe.explain;

import dev.lathe.plan.ModelPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is to say about a model.
 *
 * @param packageName its Java package
 * @param schema what it is generated from
 * @param types its types in the order of the schema, nested ones after those around them, then its aliases
 */
public record Explanation(String packageName, ModelPlan.SchemaIdentity schema, List<ExplainedType> types) {
    /** Copies what it is given. */
    public Explanation {
        types = List.copyOf(types);
    }

    /** The type of a name within the package; null: there is none. */
    public @Nullable ExplainedType named(String name) {
        return types.stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
