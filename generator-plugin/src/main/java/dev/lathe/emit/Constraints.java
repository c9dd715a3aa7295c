package dev.lathe.emit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.shape.Documentation;
import dev.lathe.shape.Documentation.Constraint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a schema asks beyond the type, in sentences for Javadoc. */
final class Constraints {
    private Constraints() {}

    /** The sentences, as safe HTML; empty where nothing is asked. */
    static String sentences(Documentation documentation) {
        List<Constraint> rest = new ArrayList<>(documentation.constraints());
        List<String> sentences = new ArrayList<>();
        JsonNode minimum = take("minimum", rest);
        JsonNode maximum = take("maximum", rest);
        if (minimum != null && maximum != null) {
            sentences.add("Between " + value(minimum) + " and " + value(maximum) + ".");
        } else if (minimum != null) {
            sentences.add("At least " + value(minimum) + ".");
        } else if (maximum != null) {
            sentences.add("At most " + value(maximum) + ".");
        }
        if (!rest.isEmpty()) {
            List<String> others = rest.stream()
                    .map(c -> CommentText.code(c.keyword()) + " " + value(c.value()))
                    .toList();
            sentences.add("Constraints: " + String.join(", ", others) + ".");
        }
        JsonNode byDefault = documentation.defaultValue();
        if (byDefault != null) {
            sentences.add("Default: " + CommentText.code(CommentText.shortened(byDefault.toString())) + ".");
        }
        return String.join(" ", sentences);
    }

    private static @Nullable JsonNode take(String keyword, List<Constraint> rest) {
        for (Constraint constraint : rest) {
            if (constraint.keyword().equals(keyword) && constraint.value().isNumber()) {
                rest.remove(constraint);
                return constraint.value();
            }
        }
        return null;
    }

    private static String value(JsonNode value) {
        String text = CommentText.shortened(value.isTextual() ? value.textValue() : value.toString());
        return value.isNumber() || value.isBoolean() ? text : CommentText.code(text);
    }
}
