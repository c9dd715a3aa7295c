package dev.lathe.schema;

/**
 * How much of a document is read at most; schemas come from strangers.
 *
 * @param bytes the size of a document
 * @param depth how many arrays and objects a value may stand in
 * @param values how many values a document may hold, the copies that YAML aliases stand for included
 */
public record Limits(int bytes, int depth, int values) {

    /** More than any schema known, and little enough for a build machine. */
    public static final Limits DEFAULT = new Limits(64 * 1024 * 1024, 500, 1_000_000);
}
