package dev.lathe.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A format of texts for which Java has a type. */
public enum TextFormat {
    /** RFC 3339, with an offset. */
    DATE_TIME("date-time", "OffsetDateTime"),
    /** A day. */
    DATE("date", "LocalDate"),
    /** RFC 3339, with an offset. */
    TIME("time", "OffsetTime"),
    /** ISO 8601, of days and less. */
    DURATION("duration", "Duration"),
    /** RFC 3986. */
    URI("uri", "Uri"),
    /** RFC 4122. */
    UUID("uuid", "Uuid");

    private final String wireName;
    private final String word;

    TextFormat(String wireName, String word) {
        this.wireName = wireName;
        this.word = word;
    }

    /** The name in {@code format}. */
    public String wireName() {
        return wireName;
    }

    /** What methods call the type. */
    public String word() {
        return word;
    }

    /** The format of a name; null where Java has no type for it. */
    static @Nullable TextFormat named(String wireName) {
        return Arrays.stream(values())
                .filter(format -> format.wireName.equals(wireName))
                .findFirst()
                .orElse(null);
    }
}
