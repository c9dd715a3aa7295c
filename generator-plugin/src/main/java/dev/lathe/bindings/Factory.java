package dev.lathe.bindings;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.diagnostics.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A static method that makes an instance.
 *
 * @param source where it stands in the bindings file
 * @param parameters properties that become parameters, as on the wire, in the order of the signature
 * @param set properties that get a value without being a parameter
 * @param description first sentence of its Javadoc; null: Lathe writes one
 */
public record Factory(
        Source source,
        List<String> parameters,
        Map<String, Setting> set,
        @Nullable String description) {

    /** Where the value of a property comes from. */
    public sealed interface Setting permits Literal, Same {}

    /**
     * A fixed value.
     *
     * @param json JSON null sets a nullable property to null
     */
    public record Literal(JsonNode json) implements Setting {}

    /**
     * The value of one of the parameters.
     *
     * @param parameter property name of that parameter, as on the wire
     */
    public record Same(String parameter) implements Setting {}
}
