package dev.lathe.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Makes a {@code String} of every text and reads every number, and keeps none: the least that any codec does. */
final class TextReading implements Codec {
    private final JsonFactory factory = new JsonFactory();

    @Override
    public Object read(byte[] json) throws IOException {
        long sum = 0;
        try (JsonParser parser = factory.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case VALUE_STRING -> sum += parser.getText().length();
                    case VALUE_NUMBER_INT -> sum += parser.getLongValue();
                    case VALUE_NUMBER_FLOAT -> sum += (long) parser.getDoubleValue();
                    default -> sum++;
                }
            }
        }
        return sum;
    }

    @Override
    public byte[] write(Object value) {
        throw new UnsupportedOperationException("reads only");
    }
}
