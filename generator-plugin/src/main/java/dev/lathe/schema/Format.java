package dev.lathe.schema;

import java.util.Locale;

/** How a document is written. */
public enum Format {
    /** JSON as of RFC 8259. */
    JSON,
    /** One YAML document whose values are those of JSON. */
    YAML;

    /** What the ending of a file's name says: YAML for {@code .yaml} and {@code .yml}, or else JSON. */
    public static Format ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") ? YAML : JSON;
    }
}
