package dev.lathe.emit.support;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Makes the exceptions of reading: what was expected, what was found, and the path to it. */
@NullMarked
final class JsonMismatch {
    private static final int LONGEST_QUOTE = 40;

    private JsonMismatch() {}

    /**
     * A member of the type is wrong: {@code Task.ttl: expected integer, got string "60s"}.
     *
     * @param parser stands on the member's value, or on an element of it
     */
    static JsonMappingException expected(JsonParser parser, String type, String expected) throws IOException {
        return mismatch(parser, type + member(placeOfValue(parser)), expected);
    }

    /**
     * A value that should be of the type is something else: {@code Task: expected object, got string "60s"}.
     *
     * @param parser stands on the value
     */
    static JsonMappingException expectedWhole(JsonParser parser, String type, String expected) throws IOException {
        return mismatch(parser, type, expected);
    }

    /**
     * {@code Task: missing "createdAt", "ttl"}.
     *
     * @param required the required members
     * @param seen a bit for every required member that was there, the lowest for the first; 64 to a number
     */
    static JsonMappingException missing(JsonParser parser, String type, List<String> required, long... seen) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < required.size(); i++) {
            if ((seen[i / Long.SIZE] & 1L << i % Long.SIZE) == 0) {
                names.add(quote(required.get(i)));
            }
        }
        return withPath(parser, parser.getParsingContext(), type + ": missing " + String.join(", ", names));
    }

    /** The input ends within a value. */
    static IOException endOfInput(JsonParser parser) {
        return new JsonEOFException(parser, parser.currentToken(), "the input ends within a value");
    }

    /** The text in double quotes, shortened where it is long, without characters that hide something. */
    static String quote(String text) {
        return '"' + shortened(text) + '"';
    }

    /**
     * An error in a part that was read apart from its surroundings, with the path to the part before its own.
     *
     * @param origin the parser that the part came from, which stands on its last token
     */
    static JsonMappingException below(JsonParser origin, JsonMappingException error) {
        JsonMappingException whole = copy(origin, error, error.getPath());
        prependPath(whole, origin.getParsingContext());
        return whole;
    }

    /** How many steps lead from the root of the input to the parser's place. */
    static int depth(JsonParser parser) {
        int depth = 0;
        for (JsonStreamContext c = placeOfValue(parser); c != null && !c.inRoot(); c = c.getParent()) {
            depth++;
        }
        return depth;
    }

    /** An error of a parser without the first steps of its path. */
    static JsonMappingException relative(JsonParser parser, JsonMappingException error, int steps) {
        List<JsonMappingException.Reference> path = error.getPath();
        return steps == 0 ? error : copy(parser, error, path.subList(Math.min(steps, path.size()), path.size()));
    }

    private static JsonMappingException copy(
            JsonParser parser, JsonMappingException error, List<JsonMappingException.Reference> path) {
        JsonMappingException copy = MismatchedInputException.from(parser, Object.class, error.getOriginalMessage());
        for (int i = path.size() - 1; i >= 0; i--) {
            copy.prependPath(path.get(i));
        }
        copy.setStackTrace(error.getStackTrace());
        return copy;
    }

    private static JsonMappingException mismatch(JsonParser parser, String what, String expected) throws IOException {
        return withPath(parser, placeOfValue(parser), what + ": expected " + expected + ", got " + found(parser));
    }

    private static JsonMappingException withPath(JsonParser parser, JsonStreamContext place, String message) {
        JsonMappingException exception = MismatchedInputException.from(parser, Object.class, message);
        prependPath(exception, place);
        return exception;
    }

    private static void prependPath(JsonMappingException exception, JsonStreamContext place) {
        for (JsonStreamContext c = place; c != null && !c.inRoot(); c = c.getParent()) {
            exception.prependPath(
                    c.inObject()
                            ? new JsonMappingException.Reference(Object.class, c.getCurrentName())
                            : new JsonMappingException.Reference(Object.class, c.getCurrentIndex()));
        }
    }

    /** What stands around the value on whose first token the parser stands. */
    static JsonStreamContext placeOfValue(JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        JsonToken token = parser.currentToken();
        return token != null && token.isStructStart() ? context.getParent() : context;
    }

    private static String member(JsonStreamContext place) {
        StringBuilder path = new StringBuilder();
        JsonStreamContext context = place;
        while (context != null && context.inArray()) {
            path.insert(0, "[" + context.getCurrentIndex() + "]");
            context = context.getParent();
        }
        if (context != null && context.inObject()) {
            path.insert(0, "." + shortened(context.getCurrentName()));
        }
        return path.toString();
    }

    private static String found(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "the end of the input";
        }
        return switch (token) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "array";
            case VALUE_STRING -> "string " + quote(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number " + shortened(parser.getText());
            case VALUE_EMBEDDED_OBJECT -> "an object of Java";
            default -> token.asString() == null ? token.name() : token.asString();
        };
    }

    private static String shortened(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().limit(LONGEST_QUOTE).forEach(c -> {
            if (isHidden(Character.getType(c))) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? out.toString()
                : out.append('…').toString();
    }

    private static boolean isHidden(int type) {
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
