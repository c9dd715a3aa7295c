package dev.lathe.shape;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Source;

/** What is left of the work that schemas which combine others may cause: a few lines can ask for more than there is time. */
final class MergeBudget {
    /** More than fit into a document of the greatest depth, where a schema in another one costs two levels. */
    private static final int MOST_STEPS = 250;

    private static final long MOST_WORK = 3_000_000;

    private final Diagnostics diagnostics;
    private long spent;
    private boolean reported;

    MergeBudget(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Takes what one more schema costs.
     *
     * @param steps how many schemas lead to it
     * @return false where the limits do not allow it, which is reported
     */
    boolean spend(Source place, int steps, long work) {
        if (steps > MOST_STEPS) {
            report(place, "more than " + MOST_STEPS + " schemas, one within the other, lead here");
            return false;
        }
        if (spent > MOST_WORK) {
            return false;
        }
        spent += work;
        if (spent > MOST_WORK) {
            report(place, "the combinations that allOf, anyOf, oneOf and references ask for are too many");
            return false;
        }
        return true;
    }

    /** Once: what leads to such a place is too long from many others, too. */
    private void report(Source place, String found) {
        if (reported) {
            return;
        }
        reported = true;
        diagnostics.report(
                Code.INPUT_TOO_LARGE,
                place,
                found + ", the most that Lathe works out; flatten this part of the schema");
    }
}
