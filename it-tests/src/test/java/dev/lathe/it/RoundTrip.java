package dev.lathe.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** A value's way through the model: read into its type, written, and looked at again. */
final class RoundTrip {
    private RoundTrip() {}

    /** What was lost, changed or made invalid on the way; empty: nothing. */
    static Optional<String> failure(Sample sample) {
        try {
            JsonNode written =
                    Json.tree(Json.write(Json.read(Json.text(sample.json()), Model.type(sample.definition()))));
            return JsonEquality.firstDifference(sample.json(), written)
                    .map(difference -> "changed " + difference)
                    .or(() -> invalid(sample.definition(), written));
        } catch (JsonProcessingException e) {
            return Optional.of("not read: " + e.getOriginalMessage());
        }
    }

    private static Optional<String> invalid(String definition, JsonNode written) {
        List<String> errors = Schema.errors(definition, written);
        return errors.isEmpty() ? Optional.empty() : Optional.of("written, but not valid: " + errors);
    }
}
