package dev.lathe.schema;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Source;

/** What is left of the limits while documents are read. */
final class Budget {
    /** A value whose address is longer costs as much as several, or else long names could fill the memory. */
    private static final int ADDRESS_OF_ONE_VALUE = 100;

    private final Limits limits;
    private long spent;

    Budget(Limits limits) {
        this.limits = limits;
    }

    /** How many arrays and objects a value may stand in. */
    int depth() {
        return limits.depth();
    }

    /**
     * Takes what one more value costs.
     *
     * @param depth how many arrays and objects the value stands in
     * @throws RefusedInput where the limits do not allow it
     */
    void spend(Source value, int depth) throws RefusedInput {
        if (depth > limits.depth()) {
            throw new RefusedInput(
                    Code.INPUT_TOO_LARGE,
                    value,
                    "this value is nested deeper than " + limits.depth()
                            + " levels, the most that Lathe reads; flatten this part of the document");
        }
        spent += 1 + value.pointer().length() / ADDRESS_OF_ONE_VALUE;
        if (spent > limits.values()) {
            throw new RefusedInput(
                    Code.INPUT_TOO_LARGE,
                    value,
                    "the documents hold more than " + limits.values()
                            + " values, the most that Lathe reads (YAML aliases count as what they stand for, long"
                            + " addresses count more); leave out what the model does not need");
        }
    }
}
