package dev.lathe.emit.support;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Untyped JSON, read and written with every digit, whatever the settings of the mapper at hand. Uses no recursion: how
 * deep a value may be is the parser's to limit, not the stack's.
 */
@NullMarked
final class JsonTrees {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTrees() {}

    /** Reads the value that the parser stands on. */
    static JsonNode read(JsonParser parser) throws IOException {
        if (parser instanceof Release release) {
            return release.value();
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return fill(object(), parser);
        }
        if (token == JsonToken.START_ARRAY) {
            return fill(NODES.arrayNode(), parser);
        }
        return scalar(parser);
    }

    /**
     * Reads the rest of an object.
     *
     * @param firstMember the member on whose value the parser stands; null: it stands at the object's end
     */
    static ObjectNode readMembers(JsonParser parser, @Nullable String firstMember) throws IOException {
        ObjectNode object = object();
        JsonParser in = parser;
        for (String member = firstMember; member != null; member = JsonReading.nextMember(in)) {
            object.set(member, read(in));
            in = JsonLookahead.rest(in);
        }
        return object;
    }

    /** A parser that stands on a value that no one else holds: what is untyped in it is handed over, not copied. */
    static JsonParser release(JsonNode json) throws IOException {
        JsonParser parser = new Release(json);
        parser.nextToken();
        return parser;
    }

    private static final class Release extends TreeTraversingParser {
        private final JsonNode root;

        Release(JsonNode root) {
            super(root);
            this.root = root;
        }

        JsonNode value() throws IOException {
            if (!currentToken().isStructStart()) {
                return currentNode();
            }
            JsonNode value = at(getParsingContext().getParent());
            skipChildren();
            return value;
        }

        private JsonNode at(JsonStreamContext place) {
            if (place.inRoot()) {
                return root;
            }
            JsonNode around = at(place.getParent());
            return place.inObject() ? around.get(place.getCurrentName()) : around.get(place.getCurrentIndex());
        }
    }

    /** A parser that stands on the given value; on null where there is none. */
    static JsonParser parse(JsonNode json) throws IOException {
        JsonParser parser = (json.isMissingNode() ? NODES.nullNode() : json).traverse();
        parser.nextToken();
        return parser;
    }

    /** The text of a value; empty where it is none. */
    static String text(JsonNode json) {
        return json.isTextual() ? json.textValue() : "";
    }

    /**
     * What stands at the end of a path.
     *
     * @param json where the path starts
     * @param path names of members
     * @return null where something on the way, or at its end, is absent or null
     */
    static @Nullable JsonNode at(@Nullable JsonNode json, String... path) {
        JsonNode found = json == null ? NODES.missingNode() : json;
        for (String name : path) {
            found = found.path(name);
        }
        return found.isMissingNode() || found.isNull() ? null : found;
    }

    /** Whether a value is a number without a fraction, however large and however written. */
    static boolean isInteger(JsonNode json) {
        return json.isIntegralNumber()
                || (json instanceof NumericNode number && !number.isNaN() && isInteger(number.decimalValue()));
    }

    /** Whether a number has no fraction. */
    static boolean isInteger(BigDecimal number) {
        return number.signum() == 0
                || number.scale() <= 0
                || number.stripTrailingZeros().scale() <= 0;
    }

    /** What is written by a writer, as a tree. */
    static JsonNode of(Written written) {
        try (TokenBuffer buffer = new TokenBuffer(null, false)) {
            written.to(buffer);
            try (JsonParser parser = buffer.asParser()) {
                parser.nextToken();
                return read(parser);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that writes one value. */
    @FunctionalInterface
    interface Written {
        void to(JsonGenerator generator) throws IOException;
    }

    private static JsonNode fill(JsonNode root, JsonParser parser) throws IOException {
        Deque<JsonNode> open = null; // most values hold no other
        JsonNode container = root;
        while (true) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                if (open == null || open.isEmpty()) {
                    return root;
                }
                container = open.pop();
                continue;
            }
            String name = null;
            if (token == JsonToken.FIELD_NAME) {
                name = parser.currentName();
                token = parser.nextToken();
            }
            JsonNode value = start(token, parser);
            if (container instanceof ObjectNode object) {
                object.set(name, value);
            } else {
                ((ArrayNode) container).add(value);
            }
            if (value.isContainerNode()) {
                open = open == null ? new ArrayDeque<>() : open;
                open.push(container);
                container = value;
            }
        }
    }

    /** A small table, since most objects have few members. */
    private static ObjectNode object() {
        return new ObjectNode(NODES, new LinkedHashMap<>(8));
    }

    private static JsonNode start(@Nullable JsonToken token, JsonParser parser) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            return object();
        }
        return token == JsonToken.START_ARRAY ? NODES.arrayNode() : scalar(parser);
    }

    private static JsonNode scalar(JsonParser parser) throws IOException {
        return switch (parser.currentTokenId()) {
            case JsonTokenId.ID_STRING -> NODES.textNode(parser.getText());
            case JsonTokenId.ID_NUMBER_INT -> integer(parser);
            case JsonTokenId.ID_NUMBER_FLOAT -> fraction(parser);
            case JsonTokenId.ID_TRUE -> NODES.booleanNode(true);
            case JsonTokenId.ID_FALSE -> NODES.booleanNode(false);
            case JsonTokenId.ID_NULL -> NODES.nullNode();
            case JsonTokenId.ID_EMBEDDED_OBJECT -> embedded(parser.getEmbeddedObject());
            default -> throw JsonMismatch.endOfInput(parser);
        };
    }

    /** The number that the parser stands on, with every digit. */
    static BigDecimal decimal(JsonParser parser) throws IOException {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            // Jackson lets it through where an exponent has more digits than a BigDecimal's
            throw JsonMismatch.expectedWhole(parser, "number", "number with an exponent of up to nine digits");
        }
    }

    /** A decimal has every digit, but no zero below zero. */
    private static JsonNode fraction(JsonParser parser) throws IOException {
        if (parser.isNaN()) {
            return NODES.numberNode(parser.getDoubleValue());
        }
        BigDecimal number = decimal(parser);
        boolean isNegativeZero = number.signum() == 0 && parser.getText().startsWith("-");
        return isNegativeZero ? NODES.numberNode(-0.0) : DecimalNode.valueOf(number);
    }

    private static JsonNode integer(JsonParser parser) throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private static JsonNode embedded(@Nullable Object value) {
        if (value instanceof JsonNode json) {
            return json;
        }
        return value instanceof byte[] bytes ? BinaryNode.valueOf(bytes) : new POJONode(value);
    }

    /** Writes a value. */
    static void write(JsonNode json, JsonGenerator generator) throws IOException {
        Deque<Iterator<?>> open = new ArrayDeque<>();
        writeStart(json, generator, open);
        while (!open.isEmpty()) {
            Iterator<?> rest = open.peek();
            if (!rest.hasNext()) {
                open.pop();
                writeEnd(generator);
                continue;
            }
            Object next = rest.next();
            if (next instanceof Map.Entry<?, ?> member) {
                generator.writeFieldName((String) member.getKey());
                next = member.getValue();
            }
            writeStart((JsonNode) next, generator, open);
        }
    }

    private static void writeStart(JsonNode json, JsonGenerator generator, Deque<Iterator<?>> open) throws IOException {
        if (json instanceof ObjectNode object) {
            generator.writeStartObject();
            open.push(object.properties().iterator());
        } else if (json instanceof ArrayNode array) {
            generator.writeStartArray();
            open.push(array.elements());
        } else if (json instanceof DecimalNode decimal) {
            generator.writeNumber(decimal.decimalValue());
        } else if (json instanceof BinaryNode binary) {
            generator.writeBinary(binary.binaryValue());
        } else if (json instanceof POJONode pojo) {
            generator.writePOJO(pojo.getPojo());
        } else if (json.isNull() || json.isMissingNode()) {
            generator.writeNull();
        } else {
            json.serialize(generator, null);
        }
    }

    private static void writeEnd(JsonGenerator generator) throws IOException {
        if (generator.getOutputContext().inObject()) {
            generator.writeEndObject();
        } else {
            generator.writeEndArray();
        }
    }
}
