package dev.lathe.emit.support;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of members and elements. Every method finds the parser on the first token of the value and leaves it
 * on the last. Nothing is coerced.
 */
@NullMarked
final class JsonReading {
    /** Enough for every key and hash; {@code 1e999999999} is short to send and fills the memory. */
    private static final int MOST_DIGITS = 10_000;

    private JsonReading() {}

    /** Reads one value of a type; the parser stands on its first token. */
    @FunctionalInterface
    interface Reader<T extends @Nullable Object> {
        T read(JsonParser parser) throws IOException;
    }

    /**
     * Enters an object.
     *
     * @param type what is read, for the error's message
     * @return the first member, on whose value the parser now stands; null: there is none
     */
    static @Nullable String firstMember(JsonParser parser, String type) throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw JsonMismatch.expectedWhole(parser, type, "object");
        }
        return nextMember(parser);
    }

    /**
     * Goes on to the next member of an object.
     *
     * @return the member, on whose value the parser now stands; null: there is none, the object ends
     */
    static @Nullable String nextMember(JsonParser parser) throws IOException {
        String name = parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        } else if (!parser.hasToken(JsonToken.END_OBJECT)) {
            throw JsonMismatch.endOfInput(parser);
        }
        return name;
    }

    /** Reads a text. */
    static String string(JsonParser parser, String type) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return parser.getText();
        }
        throw JsonMismatch.expected(parser, type, "string");
    }

    /** The text that the parser stands on; empty where it stands on something else. */
    static String textOrEmpty(JsonParser parser) throws IOException {
        return parser.hasToken(JsonToken.VALUE_STRING) ? parser.getText() : "";
    }

    /** Reads the text that a whole value of a type is. */
    static String text(JsonParser parser, String type) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return parser.getText();
        }
        throw JsonMismatch.expectedWhole(parser, type, "string");
    }

    /**
     * Reads the text that a whole value of a type is.
     *
     * @param known texts that are likely: of these, no new {@code String} is made
     */
    static String text(JsonParser parser, String type, String[] known) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING) && parser.hasTextCharacters()) {
            for (String text : known) {
                if (isText(parser, text)) {
                    return text;
                }
            }
        }
        return text(parser, type);
    }

    private static boolean isText(JsonParser parser, String text) throws IOException {
        int length = text.length();
        if (parser.getTextLength() != length) {
            return false;
        }
        char[] characters = parser.getTextCharacters();
        int offset = parser.getTextOffset();
        for (int i = 0; i < length; i++) {
            if (characters[offset + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Reads an integer; {@code 88.0} is one. */
    static long integer(JsonParser parser, String type) throws IOException {
        int token = parser.currentTokenId();
        if (token == JsonTokenId.ID_NUMBER_INT && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return parser.getLongValue();
        }
        Long integer = integerOrNull(parser);
        if (integer == null) {
            String expected = isInteger(parser) ? "integer between -2^63 and 2^63-1" : "integer";
            throw JsonMismatch.expected(parser, type, expected);
        }
        return integer;
    }

    /** The integer that the parser stands on; null: it stands on something else, or on one beyond 64 bits. */
    static @Nullable Long integerOrNull(JsonParser parser) throws IOException {
        if (!isFinite(parser)) {
            return null;
        }
        if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return parser.getLongValue();
        }
        try {
            return JsonTrees.decimal(parser).longValueExact();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    /**
     * The number that the parser stands on; null: it stands on something else, or on one that a {@code double} would
     * not give back: one with too many digits, or beyond its range.
     */
    static @Nullable Double numberOrNull(JsonParser parser) throws IOException {
        if (!isFinite(parser)) {
            return null;
        }
        double number = parser.getDoubleValue();
        if (!Double.isFinite(number)) {
            return null;
        }
        boolean comesBack = BigDecimal.valueOf(number).compareTo(JsonTrees.decimal(parser)) == 0;
        return comesBack ? number : null;
    }

    /** Whether the parser stands on a number without a fraction, however large and however written. */
    static boolean isInteger(JsonParser parser) throws IOException {
        return parser.hasToken(JsonToken.VALUE_NUMBER_INT)
                || (isFinite(parser) && JsonTrees.isInteger(JsonTrees.decimal(parser)));
    }

    private static boolean isFinite(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return token != null && token.isNumeric() && !parser.isNaN();
    }

    /** Reads a number. */
    static double number(JsonParser parser, String type) throws IOException {
        int token = parser.currentTokenId();
        if (token != JsonTokenId.ID_NUMBER_INT && token != JsonTokenId.ID_NUMBER_FLOAT) {
            throw JsonMismatch.expected(parser, type, "number");
        }
        double number = parser.getDoubleValue();
        if (!Double.isFinite(number)) {
            throw JsonMismatch.expected(parser, type, "number between -1.8e308 and 1.8e308");
        }
        return number;
    }

    /** Reads an integer with every digit; {@code 88.0} is one. */
    static BigInteger bigInteger(JsonParser parser, String type) throws IOException {
        BigDecimal number = isFinite(parser) ? JsonTrees.decimal(parser) : null;
        if (number == null || !JsonTrees.isInteger(number)) {
            throw JsonMismatch.expected(parser, type, "integer");
        }
        if (number.precision() - number.scale() > MOST_DIGITS) {
            throw JsonMismatch.expected(parser, type, "integer of at most " + MOST_DIGITS + " digits");
        }
        return number.toBigInteger();
    }

    /** Reads a number with every digit. */
    static BigDecimal decimal(JsonParser parser, String type) throws IOException {
        if (!isFinite(parser)) {
            throw JsonMismatch.expected(parser, type, "number");
        }
        return JsonTrees.decimal(parser);
    }

    /** Reads true or false. */
    static boolean bool(JsonParser parser, String type) throws IOException {
        int token = parser.currentTokenId();
        if (token != JsonTokenId.ID_TRUE && token != JsonTokenId.ID_FALSE) {
            throw JsonMismatch.expected(parser, type, "true or false");
        }
        return token == JsonTokenId.ID_TRUE;
    }

    /** Reads null as null, anything else with the reader. */
    static <T> @Nullable T orNull(JsonParser parser, Reader<T> reader) throws IOException {
        return parser.hasToken(JsonToken.VALUE_NULL) ? null : reader.read(parser);
    }

    /** Checks that a member has the one value that it may have. */
    static void constant(JsonParser parser, String type, String value) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING) || !parser.getText().equals(value)) {
            throw JsonMismatch.expected(parser, type, JsonMismatch.quote(value));
        }
    }

    /** Checks that a member has the one value that it may have. */
    static void constant(JsonParser parser, String type, long value) throws IOException {
        Long found = integerOrNull(parser);
        if (found == null || found != value) {
            throw JsonMismatch.expected(parser, type, Long.toString(value));
        }
    }

    /** Checks that a member has the one value that it may have. */
    static void constant(JsonParser parser, String type, double value) throws IOException {
        if (number(parser, type) != value) {
            throw JsonMismatch.expected(parser, type, Double.toString(value));
        }
    }

    /** Checks that a member has the one value that it may have. */
    static void constant(JsonParser parser, String type, boolean value) throws IOException {
        if (bool(parser, type) != value) {
            throw JsonMismatch.expected(parser, type, Boolean.toString(value));
        }
    }

    /** Reads an array into an unmodifiable list. */
    static <T extends @Nullable Object> List<T> list(JsonParser parser, String type, Reader<T> items)
            throws IOException {
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            throw JsonMismatch.expected(parser, type, "array");
        }
        List<T> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(items.read(parser));
        }
        return Collections.unmodifiableList(list);
    }

    /** Reads an object into an unmodifiable map, in the order of its members. */
    static <T extends @Nullable Object> Map<String, T> map(JsonParser parser, String type, Reader<T> values)
            throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw JsonMismatch.expected(parser, type, "object");
        }
        Map<String, T> map = new LinkedHashMap<>();
        for (String name = nextMember(parser); name != null; name = nextMember(parser)) {
            map.put(name, values.read(parser));
        }
        return Collections.unmodifiableMap(map);
    }

    /**
     * Reads a member that the schema does not name.
     *
     * @param members those before it; null: it is the first
     * @return all so far
     */
    static <T extends @Nullable Object> Map<String, T> additional(
            @Nullable Map<String, T> members, String name, JsonParser parser, Reader<T> values) throws IOException {
        Map<String, T> all = members == null ? new LinkedHashMap<>() : members;
        all.put(name, values.read(parser));
        return all;
    }

    /** The members that {@link #additional} gathered, unmodifiable; null: there were none. */
    static <T extends @Nullable Object> Map<String, T> finished(@Nullable Map<String, T> members) {
        return members == null ? Map.of() : Collections.unmodifiableMap(members);
    }

    /**
     * Reads a value that had to be looked at as a whole first.
     *
     * @param origin the parser that it came from, which stands on its last token
     */
    static <T> T fromTree(JsonParser origin, JsonNode json, Reader<T> reader) throws IOException {
        try (JsonParser parser = JsonTrees.release(json)) {
            return reader.read(parser);
        } catch (JsonMappingException e) {
            throw JsonMismatch.below(origin, e);
        }
    }

    /**
     * Reads a value with the first of several readers that can; where none can, the first one's error is thrown.
     *
     * @param origin the parser that the value came from, which stands on its last token
     */
    @SafeVarargs
    static <T> T firstThatReads(
            JsonParser origin, JsonNode json, Reader<? extends T> first, Reader<? extends T>... others)
            throws IOException {
        try {
            return fromTree(origin, json, first);
        } catch (JsonMappingException firstError) {
            for (Reader<? extends T> other : others) {
                try {
                    return fromTree(origin, json, other);
                } catch (JsonMappingException e) {
                    firstError.addSuppressed(e);
                }
            }
            throw firstError;
        }
    }

    /** Reads a tree with the first of several readers that can; where none can, the answer is the given value. */
    @SafeVarargs
    static <T> T firstThatReadsOrElse(JsonNode json, T otherwise, Reader<? extends T>... readers) throws IOException {
        for (Reader<? extends T> reader : readers) {
            try (JsonParser parser = JsonTrees.release(json)) {
                return reader.read(parser);
            } catch (JsonMappingException e) {
                // another one may read it
            }
        }
        return otherwise;
    }

    /** Reads a value on behalf of databind, which adds the path to it by itself. */
    static <T> T root(JsonParser parser, Reader<T> reader) throws IOException {
        int depth = JsonMismatch.depth(parser);
        try {
            return reader.read(parser);
        } catch (JsonMappingException e) {
            throw JsonMismatch.relative(parser, e, depth);
        }
    }

    /**
     * Reads a tree as a value of a type.
     *
     * @throws IllegalArgumentException if it is none
     */
    static <T> T convert(JsonNode json, Reader<T> reader) {
        try {
            return ofTree(json, reader);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /** Reads a tree as a value of a type. */
    static <T> T ofTree(JsonNode json, Reader<T> reader) throws JsonProcessingException {
        try (JsonParser parser = JsonTrees.parse(json)) {
            return reader.read(parser);
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a tree as a value of a type; null: it is none. */
    static <T> @Nullable T convertOrNull(JsonNode json, Reader<T> reader) {
        try {
            return json.isMissingNode() || json.isNull() ? null : convert(json, reader);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
