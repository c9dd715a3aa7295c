package dev.lathe.emit.support;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.node.NumericNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object that stand before the one that tells what the object is. They are held, and read again from
 * here; what follows is read from the parser that they came from.
 */
@NullMarked
final class JsonLookahead extends JsonParserDelegate {
    private JsonToken[] tokens = new JsonToken[8];
    /** Texts and names as such, numbers as trees. */
    private @Nullable Object[] values = new Object[8];

    private int count;
    private int current;
    private boolean isWhole;

    private JsonLookahead(JsonParser source) {
        super(source);
    }

    /**
     * Looks for the member that tells what an object is.
     *
     * @param first the first member, on whose value the parser stands; null: there is none
     * @return a parser that stands on the value of the first member. The given one stands on the text that was looked
     *     for, or at the end of the object
     */
    static JsonParser upTo(String member, @Nullable String first, JsonParser parser) throws IOException {
        if (first == null || (first.equals(member) && parser.hasToken(JsonToken.VALUE_STRING))) {
            return parser;
        }
        JsonLookahead ahead = of(parser);
        ahead.hold(member, first);
        ahead.current = 1;
        return ahead;
    }

    /** The elements of an array share one, which the array's context holds: a quarter of the memory. */
    private static JsonLookahead of(JsonParser parser) {
        JsonStreamContext context = JsonMismatch.placeOfValue(parser).getParent();
        if (parser instanceof JsonLookahead || !context.inArray()) {
            return new JsonLookahead(parser);
        }
        if (context.getCurrentValue() instanceof JsonLookahead ahead && ahead.delegate == parser) {
            ahead.count = 0;
            ahead.isWhole = false;
            return ahead;
        }
        JsonLookahead ahead = new JsonLookahead(parser);
        if (context.getCurrentValue() == null) {
            context.setCurrentValue(ahead);
        }
        return ahead;
    }

    /** The parser to go on with: once what was held has been read, the one that it came from. */
    static JsonParser rest(JsonParser parser) {
        return parser instanceof JsonLookahead ahead && ahead.isRead() ? ahead.delegate : parser;
    }

    private boolean isRead() {
        return !isWhole && current == count - 1;
    }

    private void hold(String wanted, String first) throws IOException {
        boolean isDistinct = true;
        for (String name = first; name != null; name = JsonReading.nextMember(delegate)) {
            add(JsonToken.FIELD_NAME, name);
            holdValue();
            if (name.equals(wanted)) {
                if (isDistinct && delegate.hasToken(JsonToken.VALUE_STRING)) {
                    return;
                }
                isDistinct = false;
            }
        }
        add(JsonToken.END_OBJECT, null);
        isWhole = true;
    }

    private void holdValue() throws IOException {
        int depth = 0;
        JsonToken token = delegate.currentToken();
        while (true) {
            if (token == null) {
                throw JsonMismatch.endOfInput(delegate);
            }
            add(token, value(token));
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            }
            if (depth == 0) {
                return;
            }
            token = delegate.nextToken();
        }
    }

    private @Nullable Object value(JsonToken token) throws IOException {
        return switch (token) {
            case FIELD_NAME -> delegate.currentName();
            case VALUE_STRING -> delegate.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonTrees.read(delegate);
            case VALUE_EMBEDDED_OBJECT -> delegate.getEmbeddedObject();
            default -> null;
        };
    }

    private void add(JsonToken token, @Nullable Object value) {
        if (count == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        tokens[count] = token;
        values[count] = value;
        count++;
    }

    @Override
    public JsonToken nextToken() {
        current++;
        return currentToken();
    }

    @Override
    public @Nullable String nextFieldName() {
        current++;
        return hasToken(JsonToken.FIELD_NAME) ? (String) values[current] : null;
    }

    @Override
    public JsonToken currentToken() {
        return tokens[current];
    }

    @Override
    public int currentTokenId() {
        return currentToken().id();
    }

    @Override
    public boolean hasToken(JsonToken token) {
        return tokens[current] == token;
    }

    @Override
    public @Nullable String currentName() {
        return hasToken(JsonToken.FIELD_NAME) ? (String) values[current] : place().getCurrentName();
    }

    @Override
    public String getText() {
        Object value = values[current];
        if (value instanceof String text) {
            return text;
        }
        return value instanceof NumericNode number
                ? number.asText()
                : currentToken().asString();
    }

    @Override
    public boolean hasTextCharacters() {
        return false;
    }

    @Override
    public NumberType getNumberType() {
        return number().numberType();
    }

    @Override
    public boolean isNaN() {
        return number().isNaN();
    }

    @Override
    public int getIntValue() {
        return number().intValue();
    }

    @Override
    public long getLongValue() {
        return number().longValue();
    }

    @Override
    public BigInteger getBigIntegerValue() {
        return number().bigIntegerValue();
    }

    @Override
    public double getDoubleValue() {
        return number().doubleValue();
    }

    @Override
    public BigDecimal getDecimalValue() {
        return number().decimalValue();
    }

    @Override
    public @Nullable Object getEmbeddedObject() {
        return values[current];
    }

    private NumericNode number() {
        return (NumericNode) values[current];
    }

    @Override
    public JsonStreamContext getParsingContext() {
        return place();
    }

    /** Where the current token stands: worked out when it is asked for, by errors, so that reading need not keep it. */
    private JsonStreamContext place() {
        JsonStreamContext place = new Place(JsonStreamContext.TYPE_OBJECT, around());
        for (int i = 0; i <= current; i++) {
            JsonToken token = tokens[i];
            place = token.isStructEnd() ? place.getParent() : ((Place) place).after(token, values[i]);
        }
        return place;
    }

    private JsonStreamContext around() {
        JsonStreamContext context = delegate.getParsingContext();
        return isWhole ? context : context.getParent();
    }

    private static final class Place extends JsonStreamContext {
        private final JsonStreamContext parent;
        private @Nullable String name;

        Place(int type, JsonStreamContext parent) {
            super(type, -1);
            this.parent = parent;
        }

        Place after(JsonToken token, @Nullable Object value) {
            if (token == JsonToken.FIELD_NAME) {
                name = (String) value;
            } else {
                _index++;
            }
            return switch (token) {
                case START_OBJECT -> new Place(TYPE_OBJECT, this);
                case START_ARRAY -> new Place(TYPE_ARRAY, this);
                default -> this;
            };
        }

        @Override
        public JsonStreamContext getParent() {
            return parent;
        }

        @Override
        public @Nullable String getCurrentName() {
            return name;
        }
    }
}
