package dev.lathe.shape;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import java.util.ArrayList;
import java.util.List;

/** Keeps choices that multiply within bounds: a value makes all of them, and each way to do so would be an arm. */
final class ChoiceLimit {
    private static final int MOST_ARMS = 256;

    private final Diagnostics diagnostics;

    ChoiceLimit(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The schemas without the choices that would be too many; the first stays. Those left out are reported. */
    Expansion kept(Expansion all) {
        long arms = 1;
        List<Expansion.Choice> dropped = new ArrayList<>();
        for (Expansion.Choice choice : all.choices()) {
            long more = arms * Math.max(2, choice.arms().size());
            if (arms > 1 && more > MOST_ARMS) {
                dropped.add(choice);
                report(choice);
            } else {
                arms = more;
            }
        }
        return dropped.isEmpty() ? all : all.without(dropped);
    }

    private void report(Expansion.Choice choice) {
        String word = choice.keyword().wireName();
        diagnostics.report(
                Code.UNUSED_KEYWORD,
                choice.owner().schema().sourceOf(word),
                "with the other choices that apply here, this \"" + word + "\" would make a union of more than "
                        + MOST_ARMS
                        + " arms; Lathe leaves it out of the model and does not check it. Make fewer choices"
                        + " of one value");
    }
}
