package dev.lathe.plan;

/** What JSON tells apart. {@code INTEGER} is a number without a fraction, however written; {@code NUMBER} any other. */
public enum JsonType {
    OBJECT,
    ARRAY,
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    NULL
}
