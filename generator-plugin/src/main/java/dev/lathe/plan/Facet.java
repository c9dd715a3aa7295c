package dev.lathe.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an arm says of the member at a path.
 *
 * @param declared whether it names the member at all
 * @param required whether the member, with all on the way to it, has to be there
 * @param types what the member may hold
 * @param constants the texts that it may hold; null: others as well, or no texts
 */
record Facet(
        boolean declared,
        boolean required,
        Set<JsonType> types,
        @Nullable Set<String> constants) {

    /** The arm does not name the member. */
    static final Facet UNDECLARED = new Facet(false, false, Set.of(), null);

    /** Whether the member may hold a text that is not among the constants of others. */
    boolean isOpen() {
        return declared && constants == null && types.contains(JsonType.STRING);
    }

    /** Whether the member may hold this text, as far as the arm declares it. */
    boolean admits(String text) {
        return constants == null || constants.contains(text);
    }
}
