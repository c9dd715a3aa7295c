package dev.lathe.plan;

import dev.lathe.bindings.Bindings;
import dev.lathe.shape.Documentation;
import dev.lathe.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans the methods that the bindings' {@code formats} add to the texts of a class. */
final class FormatPlanner {
    private final Bindings bindings;

    FormatPlanner(Bindings bindings) {
        this.bindings = bindings;
    }

    /**
     * Plans one class.
     *
     * @param taken the names that methods of the class have already, to which those of these are added
     */
    List<FormatPlan> plan(List<PropertyPlan> properties, List<Shape> shapes, Set<String> taken) {
        List<FormatPlan> plans = new ArrayList<>();
        for (int i = 0; i < properties.size(); i++) {
            PropertyPlan property = properties.get(i);
            TextFormat format = format(property, shapes.get(i));
            if (format != null) {
                String name = property.accessor() + "As" + format.word();
                while (!taken.add(name)) {
                    name += "Value";
                }
                plans.add(new FormatPlan(name, property, format));
            }
        }
        return List.copyOf(plans);
    }

    private @Nullable TextFormat format(PropertyPlan property, Shape shape) {
        boolean isText = property.type().equals(new TypeRef.Scalar(TypeRef.Kind.STRING)) && property.constant() == null;
        return isText
                ? property.documentation().orElse(shape.documentation()).constraints().stream()
                        .filter(constraint -> constraint.keyword().equals("format"))
                        .map(Documentation.Constraint::value)
                        .map(value -> value.asText())
                        .filter(bindings.formats()::contains)
                        .map(TextFormat::named)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
