package dev.lathe.it;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One JSON value that is meant as a definition.
 *
 * @param name tells the samples of a definition apart, in reports
 */
public record Sample(String definition, String name, JsonNode json) {
    /** Reads the value into the definition's type. */
    public Object read() {
        try {
            return Json.read(Json.text(json), Model.type(definition));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(this + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return definition + ": " + name;
    }
}
