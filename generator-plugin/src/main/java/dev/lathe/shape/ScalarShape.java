package dev.lathe.shape;

import dev.lathe.diagnostics.Source;

/** A text, number or boolean. */
public record ScalarShape(Source source, Documentation documentation, Kind kind) implements Shape {

    /** The types of JSON Schema that are neither containers nor null. */
    public enum Kind {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN
    }
}
