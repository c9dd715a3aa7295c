package dev.lathe.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON in the hands of the tests: the mapper of a stranger, and trees that lose nothing. */
public final class Json {
    /** As {@code new ObjectMapper()} gives it: no module, no setting. */
    public static final ObjectMapper MAPPER = new ObjectMapper();

    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    /** The text as a tree with every digit; a member that stands there twice is an error. */
    public static JsonNode tree(String text) {
        try {
            return EXACT.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + text, e);
        }
    }

    /** The tree as text with every digit. */
    public static String text(JsonNode tree) {
        try {
            return EXACT.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The tree as UTF-8 with every digit; a surrogate that stands alone is written as an escape. */
    static byte[] bytes(JsonNode tree) {
        try {
            return EXACT.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Reads with the mapper of a stranger. */
    public static <T> T read(String text, Class<T> type) throws JsonProcessingException {
        return MAPPER.readValue(text, type);
    }

    /** Reads with the mapper of a stranger. */
    static Object read(String text, JavaType type) throws JsonProcessingException {
        return MAPPER.readValue(text, type);
    }

    /** Writes with the mapper of a stranger. */
    public static String write(Object value) throws JsonProcessingException {
        return MAPPER.writeValueAsString(value);
    }
}
