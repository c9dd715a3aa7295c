package dev.lathe.shape;

import dev.lathe.schema.Keyword;
import java.util.EnumSet;
import java.util.Set;

/** What the normaliser does with a keyword. */
enum Effect {
    /** It decides what values look like. */
    SHAPES,
    /** It applies other schemas to the same value. */
    COMBINES,
    /** It narrows the values of a type; kept for the documentation. */
    CONSTRAINS,
    /** It is for people, or names the schema. */
    DESCRIBES,
    /** Nothing; that is reported. */
    NONE;

    private static final Set<JsonType> NUMBERS = EnumSet.of(JsonType.INTEGER, JsonType.NUMBER);

    /** The effect of a keyword. */
    static Effect of(Keyword keyword) {
        return switch (keyword) {
            case TYPE, ENUM, CONST, PROPERTIES, REQUIRED, ADDITIONAL_PROPERTIES, PATTERN_PROPERTIES -> SHAPES;
            case ITEMS, PREFIX_ITEMS, ADDITIONAL_ITEMS -> SHAPES;
            case REF, DYNAMIC_REF, RECURSIVE_REF, ALL_OF, ANY_OF, ONE_OF -> COMBINES;
            case MIN_LENGTH, MAX_LENGTH, PATTERN -> CONSTRAINS;
            case MINIMUM, MAXIMUM, EXCLUSIVE_MINIMUM, EXCLUSIVE_MAXIMUM, MULTIPLE_OF -> CONSTRAINS;
            case MIN_ITEMS, MAX_ITEMS, UNIQUE_ITEMS, MIN_PROPERTIES, MAX_PROPERTIES, PROPERTY_NAMES -> CONSTRAINS;
            case FORMAT, CONTENT_ENCODING, CONTENT_MEDIA_TYPE, CONTENT_SCHEMA, READ_ONLY, WRITE_ONLY -> CONSTRAINS;
            default ->
                keyword.category() == Keyword.Category.APPLICATOR || keyword.category() == Keyword.Category.ASSERTION
                        ? NONE
                        : DESCRIBES;
        };
    }

    /** The types whose values a keyword can concern. */
    static Set<JsonType> concerns(Keyword keyword) {
        return switch (keyword) {
            case PROPERTIES, REQUIRED, ADDITIONAL_PROPERTIES, PATTERN_PROPERTIES -> EnumSet.of(JsonType.OBJECT);
            case MIN_PROPERTIES, MAX_PROPERTIES, PROPERTY_NAMES -> EnumSet.of(JsonType.OBJECT);
            case ITEMS, PREFIX_ITEMS, ADDITIONAL_ITEMS, MIN_ITEMS, MAX_ITEMS, UNIQUE_ITEMS ->
                EnumSet.of(JsonType.ARRAY);
            case MIN_LENGTH, MAX_LENGTH, PATTERN, CONTENT_ENCODING, CONTENT_MEDIA_TYPE, CONTENT_SCHEMA ->
                EnumSet.of(JsonType.STRING);
            case MINIMUM, MAXIMUM, EXCLUSIVE_MINIMUM, EXCLUSIVE_MAXIMUM, MULTIPLE_OF -> NUMBERS;
            default -> JsonType.ALL;
        };
    }
}
