package dev.lathe.emit;

import dev.lathe.plan.ArmPlan;
import java.util.List;

/** Splits code about all arms of a union into methods, where it would be too much for one, or for the compiler's stack. */
final class LargeUnion {
    private static final int ARMS_OF_A_METHOD = 200;

    private LargeUnion() {}

    /** The arms of each method; of one where there are none. */
    static List<List<ArmPlan>> groups(List<ArmPlan> arms) {
        return arms.isEmpty() ? List.of(arms) : Groups.of(arms, ARMS_OF_A_METHOD);
    }

    /** The name of the method of a group; the first has the number 0. */
    static String method(String name, int group) {
        return group == 0 ? name : name + (group + 1);
    }
}
