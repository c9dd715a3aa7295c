package dev.lathe.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The types of JSON Schema, but for {@code number}: an integer is a number, too. */
enum JsonType {
    OBJECT,
    ARRAY,
    STRING,
    INTEGER,
    /** Other numbers. */
    NUMBER,
    BOOLEAN,
    NULL;

    /** Whatever JSON can hold. */
    static final Set<JsonType> ALL = Collections.unmodifiableSet(EnumSet.allOf(JsonType.class));

    /** What a word in {@code type} stands for; empty for a word that is none. */
    static Set<JsonType> named(String word) {
        return switch (word) {
            case "object" -> EnumSet.of(OBJECT);
            case "array" -> EnumSet.of(ARRAY);
            case "string" -> EnumSet.of(STRING);
            case "integer" -> EnumSet.of(INTEGER);
            case "number" -> EnumSet.of(INTEGER, NUMBER);
            case "boolean" -> EnumSet.of(BOOLEAN);
            case "null" -> EnumSet.of(NULL);
            default -> EnumSet.noneOf(JsonType.class);
        };
    }

    /** The type of a value; {@code 1.0} is an integer. */
    static JsonType of(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> OBJECT;
            case ARRAY -> ARRAY;
            case STRING -> STRING;
            case BOOLEAN -> BOOLEAN;
            case NUMBER -> isInteger(value) ? INTEGER : NUMBER;
            default -> NULL;
        };
    }

    private static boolean isInteger(JsonNode number) {
        return number.isIntegralNumber()
                || number.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    /** As it is written in schemas. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
