package dev.lathe.plan;

import dev.lathe.diagnostics.Source;
import dev.lathe.shape.Documentation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of several: a sealed interface.
 *
 * @param arms what it may be, in the order of the schema
 * @param unknown the nested record for values that no arm claims
 * @param codec the package-private class that reads and writes it; a top-level one, as whatever is nested in an
 *     interface is public
 * @param dispatch how a value finds its arm
 * @param hoisted accessors that all arms share
 * @param messages what all arms are as messages of a protocol; null: not all are messages
 */
public record UnionPlan(
        JavaName name,
        Source source,
        Documentation documentation,
        List<JavaName> unions,
        List<ArmPlan> arms,
        JavaName unknown,
        JavaName codec,
        DispatchPlan dispatch,
        List<Hoisted> hoisted,
        @Nullable MessageKind messages,
        List<TypePlan> nested)
        implements TypePlan {

    /**
     * An accessor that all arms share, declared by the interface.
     *
     * @param wireName as in JSON
     * @param accessor its name
     * @param type its type
     * @param presence the weakest of the arms'
     * @param description what the interface's Javadoc says of it, Markdown
     */
    public record Hoisted(String wireName, String accessor, TypeRef type, Presence presence, String description) {}
}
