package dev.lathe.plan;

import java.util.List;

/**
 * The methods of a protocol.
 *
 * @param names the classes that they become
 * @param operations all of them, in the order of the bindings
 */
public record OperationsPlan(OperationNames names, List<OperationPlan> operations) {
    /** Copies what it is given. */
    public OperationsPlan {
        operations = List.copyOf(operations);
    }
}
