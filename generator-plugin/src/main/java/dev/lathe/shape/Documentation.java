package dev.lathe.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says for people, and what it asks beyond the shape.
 *
 * @param title a short name; null: none
 * @param description Markdown, from a stranger; null: none
 * @param deprecated whether values should no longer be used
 * @param defaultValue what absence means; null: nothing is said
 * @param constraints the keywords that narrow the values without changing their type, in the order of the document
 */
public record Documentation(
        @Nullable String title,
        @Nullable String description,
        boolean deprecated,
        @Nullable JsonNode defaultValue,
        List<Constraint> constraints) {

    /** Nothing is said. */
    public static final Documentation NONE = new Documentation(null, null, false, null, List.of());

    /** This, completed by another where this says nothing; the constraints of both. */
    public Documentation orElse(Documentation other) {
        List<Constraint> both = new ArrayList<>(constraints);
        other.constraints.stream().filter(c -> !both.contains(c)).forEach(both::add);
        return new Documentation(
                title == null ? other.title : title,
                description == null ? other.description : description,
                deprecated || other.deprecated,
                defaultValue == null ? other.defaultValue : defaultValue,
                List.copyOf(both));
    }

    /**
     * A keyword that narrows the values without changing their type.
     *
     * @param keyword {@code minimum}, {@code pattern}, {@code format} …
     * @param value as in the schema
     */
    public record Constraint(String keyword, JsonNode value) {}
}
