package dev.lathe.plan;

import dev.lathe.diagnostics.Source;
import dev.lathe.shape.Documentation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object with declared members: a final class with a builder.
 *
 * @param onlyObjects whether its values are objects; otherwise an instance may stand for any other value
 * @param properties its declared members, in the order of the schema
 * @param patterns where members are kept that patterns of their names tell apart; the first that matches counts
 * @param additional where its other members are kept
 * @param parts the named objects that it contains by {@code allOf}
 * @param helpers what the bindings add to it
 * @param formats methods that give and take texts as other types
 * @param operation the constant of the operation that it is the message of; null: it is the message of none
 */
public record ClassPlan(
        JavaName name,
        Source source,
        Documentation documentation,
        List<JavaName> unions,
        boolean onlyObjects,
        List<PropertyPlan> properties,
        List<AdditionalPlan> patterns,
        AdditionalPlan additional,
        List<PartPlan> parts,
        ClassHelpers helpers,
        List<FormatPlan> formats,
        @Nullable String operation,
        List<TypePlan> nested)
        implements TypePlan {

    /** Where all members are kept that have no declaration; those without a pattern last. */
    public List<AdditionalPlan> maps() {
        List<AdditionalPlan> maps = new ArrayList<>(patterns);
        maps.add(additional);
        return maps;
    }

    /** The property with a name on the wire. */
    public PropertyPlan property(String wireName) {
        return properties.stream()
                .filter(p -> p.wireName().equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no property " + wireName));
    }
}
