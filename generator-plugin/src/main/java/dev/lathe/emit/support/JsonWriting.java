package dev.lathe.emit.support;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Writes the values of members and elements. */
@NullMarked
final class JsonWriting {
    /** Beyond it, not every integer has a double of its own. */
    private static final double LAST_EXACT_INTEGER = 1L << 53;

    private JsonWriting() {}

    /** Writes one value of a type. */
    @FunctionalInterface
    interface Writer<T extends @Nullable Object> {
        void write(T value, JsonGenerator generator) throws IOException;
    }

    /** Writes a text. */
    static void string(String value, JsonGenerator generator) throws IOException {
        generator.writeString(value);
    }

    /** Writes an integer. */
    static void integer(Long value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value.longValue());
    }

    /** Writes a number; without a fraction where it has none, as {@code 50}, so that {@code 50} comes back as it came. */
    static void number(double value, JsonGenerator generator) throws IOException {
        boolean whole = value == Math.rint(value) && Math.abs(value) <= LAST_EXACT_INTEGER;
        if (whole && !(value == 0 && 1 / value < 0)) {
            generator.writeNumber((long) value);
        } else {
            generator.writeNumber(value);
        }
    }

    /** Writes an integer with every digit. */
    static void bigInteger(BigInteger value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value);
    }

    /** Writes a number with every digit. */
    static void decimal(BigDecimal value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value);
    }

    /** Writes true or false. */
    static void bool(Boolean value, JsonGenerator generator) throws IOException {
        generator.writeBoolean(value.booleanValue());
    }

    /** Writes null as null, anything else with the writer. */
    static <T> void orNull(@Nullable T value, JsonGenerator generator, Writer<T> writer) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else {
            writer.write(value, generator);
        }
    }

    /** Writes a list as an array. */
    static <T extends @Nullable Object> void list(List<T> list, JsonGenerator generator, Writer<T> items)
            throws IOException {
        generator.writeStartArray();
        for (T item : list) {
            items.write(item, generator);
        }
        generator.writeEndArray();
    }

    /** Writes a map as an object. */
    static <T extends @Nullable Object> void map(Map<String, T> map, JsonGenerator generator, Writer<T> values)
            throws IOException {
        generator.writeStartObject();
        members(map, generator, values);
        generator.writeEndObject();
    }

    /** Writes the entries of a map as members of the object that is being written. */
    static <T extends @Nullable Object> void members(Map<String, T> map, JsonGenerator generator, Writer<T> values)
            throws IOException {
        for (Map.Entry<String, T> member : map.entrySet()) {
            generator.writeFieldName(member.getKey());
            values.write(member.getValue(), generator);
        }
    }
}
