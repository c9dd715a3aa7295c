package dev.lathe.plan;

import dev.lathe.bindings.Bindings;
import dev.lathe.bindings.OperationBinding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows which types are messages of which operations. */
final class OperationMessages {
    private final Outline outline;
    private final Map<String, OperationBinding> byAddress = new HashMap<>();
    private final Map<String, String> constants;

    OperationMessages(Bindings bindings, Outline outline) {
        this.outline = outline;
        this.constants = ConstantNames.of(bindings.operations().keySet(), Set.of("ALL", "BY_METHOD"));
        Set<String> ambiguous = new HashSet<>();
        for (OperationBinding operation : bindings.operations().values()) {
            String address = operation.message().address();
            if (byAddress.put(address, operation) != null) {
                ambiguous.add(address);
            }
        }
        byAddress.keySet().removeAll(ambiguous);
    }

    /** The constant of an operation. */
    String constantName(OperationBinding operation) {
        return Objects.requireNonNull(constants.get(operation.method()), operation.method());
    }

    /** The constant of the one operation that a type is the message of; null: there is not just one. */
    @Nullable
    String constantName(TypeSite site) {
        OperationBinding operation = byAddress.get(site.address());
        return operation == null ? null : constantName(operation);
    }

    /** What the arms of a union are; null: one of them is no message. */
    @Nullable
    MessageKind ofUnion(List<Candidate> arms) {
        Set<MessageKind> kinds = new HashSet<>();
        for (Candidate arm : arms) {
            TypeSite site = arm.arm() instanceof ArmPlan.Implementing ? outline.site(arm.shape()) : null;
            OperationBinding operation = site == null ? null : byAddress.get(site.address());
            if (operation == null) {
                return null;
            }
            kinds.add(operation.result() == null ? MessageKind.NOTIFICATION : MessageKind.REQUEST);
        }
        return kinds.size() == 1 ? kinds.iterator().next() : MessageKind.EITHER;
    }
}
