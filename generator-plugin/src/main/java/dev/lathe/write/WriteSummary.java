package dev.lathe.write;

import java.util.List;

/**
 * What was done to an output folder; paths relative to it, in alphabetical order.
 *
 * @param written files that are new or have changed
 * @param unchanged files that were there already, byte by byte
 * @param removed files that are generated no more
 */
public record WriteSummary(List<String> written, List<String> unchanged, List<String> removed) {

    /** Nothing was done. */
    public static final WriteSummary NONE = new WriteSummary(List.of(), List.of(), List.of());

    /** Copies what it is given. */
    public WriteSummary {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
    }
}
