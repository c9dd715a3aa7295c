package dev.lathe.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.diagnostics.Source;
import dev.lathe.shape.Documentation;
import org.jspecify.annotations.Nullable;

/**
 * A declared member of a class.
 *
 * @param wireName as in JSON
 * @param accessor name of the accessor, the field, the parameter and the builder's method
 * @param constantName name of static constants made for it, {@code TASK_ID}
 * @param type what it holds when it is there and not null
 * @param presence whether it may be absent or null
 * @param constant the only value that it may have; null: it may have several
 * @param presenceAccessor name of the method that tells absence from null, {@code hasTtl}; empty where the two are one
 */
public record PropertyPlan(
        String wireName,
        Source source,
        String accessor,
        String constantName,
        TypeRef type,
        Presence presence,
        @Nullable JsonNode constant,
        String presenceAccessor,
        Documentation documentation) {

    /** Whether it is always there with one value, and so neither a field nor the builder's. */
    public boolean isFixed() {
        return constant != null && presence == Presence.REQUIRED;
    }
}
