package dev.lathe.emit;

import java.util.ArrayList;
import java.util.List;

/** Splits what would be too much for one method, class or expression. */
final class Groups {
    private Groups() {}

    /** As many of one size as there are, and the rest. */
    static <T> List<List<T>> of(List<T> all, int size) {
        List<List<T>> groups = new ArrayList<>();
        for (int i = 0; i < all.size(); i += size) {
            groups.add(all.subList(i, Math.min(i + size, all.size())));
        }
        return groups;
    }
}
