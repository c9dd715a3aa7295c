package dev.lathe.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A value's way through the model: read into its type, written, and looked at again. */
public final class RoundTrip {
    private RoundTrip() {}

    /** What was lost, changed or made invalid on the way; empty: nothing. */
    public static Optional<String> failure(Sample sample) {
        try {
            JsonNode written = written(sample);
            return loss(sample, written).or(() -> invalid(sample.definition(), written));
        } catch (JsonProcessingException e) {
            return Optional.of(notRead(e));
        }
    }

    /** What was lost or changed on the way of a value that need not be valid; empty: nothing. */
    public static Optional<String> loss(Sample sample) {
        try {
            return loss(sample, written(sample));
        } catch (JsonProcessingException e) {
            return Optional.of(notRead(e));
        }
    }

    /** What was lost or changed on the way as UTF-8; empty: nothing. */
    static Optional<String> lossInBytes(Sample sample) {
        try {
            Object value = Json.MAPPER.readValue(Json.bytes(sample.json()), Model.type(sample.definition()));
            String written = new String(Json.MAPPER.writeValueAsBytes(value), StandardCharsets.UTF_8);
            return loss(sample, Json.tree(written));
        } catch (IOException e) {
            return Optional.of("not read or not written: " + e.getMessage());
        }
    }

    private static JsonNode written(Sample sample) throws JsonProcessingException {
        return Json.tree(Json.write(Json.read(Json.text(sample.json()), Model.type(sample.definition()))));
    }

    private static Optional<String> loss(Sample sample, JsonNode written) {
        return JsonEquality.firstDifference(sample.json(), written).map(difference -> "changed " + difference);
    }

    private static Optional<String> invalid(String definition, JsonNode written) {
        List<String> errors = Schema.errors(definition, written);
        return errors.isEmpty() ? Optional.empty() : Optional.of("written, but not valid: " + errors);
    }

    private static String notRead(JsonProcessingException e) {
        return "not read: " + e.getOriginalMessage();
    }
}
