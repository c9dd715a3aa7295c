package dev.lathe.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;

/**
 * What the model says of input that it does not take. An exception that is none of Jackson's is not caught.
 *
 * @param message without the place in the input
 * @param path the members and elements that lead to what is wrong
 * @param error the whole
 */
record Rejection(String message, List<String> path, JsonProcessingException error) {
    /** Reads what is not to be read. */
    static Rejection of(String definition, String text) {
        return of(Json.MAPPER, Model.type(definition), text);
    }

    /** Reads what is not to be read. */
    static Rejection of(String definition, JsonNode json) {
        return of(definition, Json.text(json));
    }

    /** Reads what is not to be read with some mapper. */
    static Rejection of(ObjectMapper mapper, JavaType type, String text) {
        return ifAny(mapper, type, text).orElseThrow(() -> new AssertionError(type + " takes " + shortened(text)));
    }

    /** Reads what may be read or not; empty: it was. */
    static Optional<Rejection> ifAny(ObjectMapper mapper, JavaType type, String text) {
        try {
            mapper.readValue(text, type);
            return Optional.empty();
        } catch (JsonMappingException e) {
            List<String> path = e.getPath().stream().map(Rejection::step).toList();
            return Optional.of(new Rejection(e.getOriginalMessage(), path, e));
        } catch (JsonProcessingException e) {
            return Optional.of(new Rejection(e.getOriginalMessage(), List.of(), e));
        }
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : reference.getFieldName();
    }

    private static String shortened(String text) {
        return text.length() < 1000 ? text : text.substring(0, 1000) + "…";
    }
}
