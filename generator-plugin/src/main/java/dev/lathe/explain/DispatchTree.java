package dev.lathe.explain;

import java.util.List;

/**
 * A branch of the tree by which a value finds its arm.
 *
 * @param when the answer that leads here; empty at the root
 * @param then the next question, or where the value ends up
 * @param branches the answers to the question; empty where the value has ended up
 */
public record DispatchTree(String when, String then, List<DispatchTree> branches) {
    /** Copies what it is given. */
    public DispatchTree {
        branches = List.copyOf(branches);
    }
}
