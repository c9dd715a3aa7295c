package dev.lathe.schema;

/**
 * How much is read at most; schemas come from strangers. All documents of a run count together.
 *
 * @param documents how many documents
 * @param bytes the size of the documents
 * @param depth how many arrays and objects a value may stand in
 * @param values how many values the documents may hold, the copies that YAML aliases stand for included
 */
public record Limits(int documents, int bytes, int depth, int values) {

    /** More than any schema known, and little enough for a build machine. */
    public static final Limits DEFAULT = new Limits(1_000, 64 * 1024 * 1024, 500, 1_000_000);
}
