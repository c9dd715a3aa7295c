package dev.lathe.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Goes through the tokens and looks at none; writes tokens that it holds ready, names encoded. */
final class TokenSkip implements Codec {
    private final JsonFactory factory = new JsonFactory();
    private final JsonToken[] tokens;
    private final Object[] values;

    TokenSkip(byte[] json) {
        List<JsonToken> kinds = new ArrayList<>();
        List<Object> held = new ArrayList<>();
        try (JsonParser parser = factory.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                kinds.add(token);
                held.add(value(token, parser));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tokens = kinds.toArray(JsonToken[]::new);
        values = held.toArray();
    }

    private static Object value(JsonToken token, JsonParser parser) throws IOException {
        return switch (token) {
            case FIELD_NAME -> new SerializedString(parser.currentName());
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            default -> "";
        };
    }

    @Override
    public Object read(byte[] json) throws IOException {
        int count = 0;
        try (JsonParser parser = factory.createParser(json)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    @Override
    public byte[] write(Object ignored) throws IOException {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(factory._getBufferRecycler());
                JsonGenerator generator = factory.createGenerator(bytes)) {
            for (int i = 0; i < tokens.length; i++) {
                write(tokens[i], values[i], generator);
            }
            generator.flush();
            return bytes.getClearAndRelease();
        }
    }

    private static void write(JsonToken token, Object value, JsonGenerator generator) throws IOException {
        switch (token) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case FIELD_NAME -> generator.writeFieldName((SerializedString) value);
            case VALUE_STRING -> generator.writeString((String) value);
            case VALUE_NUMBER_INT -> generator.writeNumber((Long) value);
            case VALUE_NUMBER_FLOAT -> generator.writeNumber((Double) value);
            case VALUE_TRUE -> generator.writeBoolean(true);
            case VALUE_FALSE -> generator.writeBoolean(false);
            default -> generator.writeNull();
        }
    }
}
