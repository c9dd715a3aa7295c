package dev.lathe.diff;

import dev.lathe.plan.ModelPlan;
import dev.lathe.shape.Shapes;
import dev.lathe.signature.TypeSignature;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One of the two schemas that are compared.
 *
 * @param shapes what it describes
 * @param plan what it becomes
 * @param java what callers see of that, by qualified name
 */
public record Side(Shapes shapes, ModelPlan plan, SortedMap<String, TypeSignature> java) {

    /** Copies what it is given. */
    public Side {
        java = Collections.unmodifiableSortedMap(new TreeMap<>(java));
    }
}
