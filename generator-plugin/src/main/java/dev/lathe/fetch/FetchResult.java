package dev.lathe.fetch;

/**
 * What a fetch came to.
 *
 * @param file the file, as the lock names it
 * @param pin what it is pinned to now
 * @param outcome what was done to the file
 */
public record FetchResult(String file, Pin pin, Outcome outcome) {

    /** What a fetch does to a file. */
    public enum Outcome {
        /** The file was written. */
        WRITTEN,
        /** The file holds what is there. */
        UNCHANGED
    }
}
