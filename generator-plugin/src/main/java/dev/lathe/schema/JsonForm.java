package dev.lathe.schema;

import com.fasterxml.jackson.databind.JsonNode;

/** Says in messages what kind of JSON was found. */
public final class JsonForm {
    private JsonForm() {}

    /** With its article: {@code an array}. */
    public static String of(JsonNode json) {
        return switch (json.getNodeType()) {
            case ARRAY -> "an array";
            case BOOLEAN -> "a boolean";
            case NUMBER -> "a number";
            case OBJECT -> "an object";
            case STRING -> "a string";
            default -> "null";
        };
    }
}
