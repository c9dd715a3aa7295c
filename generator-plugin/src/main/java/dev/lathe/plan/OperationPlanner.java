package dev.lathe.plan;

import dev.lathe.bindings.Bindings;
import dev.lathe.bindings.OperationBinding;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.shape.ConstantShape;
import dev.lathe.shape.ObjectShape;
import dev.lathe.shape.PropertyShape;
import dev.lathe.shape.Shape;
import dev.lathe.shape.Shapes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans the catalogue of operations, and finds out what it lacks. */
final class OperationPlanner {
    private final Shapes shapes;
    private final Outline outline;
    private final TypeRefs types;
    private final OperationMessages messages;
    private final Diagnostics diagnostics;

    OperationPlanner(
            Shapes shapes, Outline outline, TypeRefs types, OperationMessages messages, Diagnostics diagnostics) {
        this.shapes = shapes;
        this.outline = outline;
        this.types = types;
        this.messages = messages;
        this.diagnostics = diagnostics;
    }

    OperationsPlan plan(Bindings bindings, OperationNames names) {
        List<OperationPlan> operations = new ArrayList<>();
        for (OperationBinding operation : bindings.operations().values()) {
            OperationPlan plan = plan(operation);
            if (plan != null) {
                operations.add(plan);
            }
        }
        checkComplete(bindings);
        return new OperationsPlan(names, operations);
    }

    private @Nullable OperationPlan plan(OperationBinding operation) {
        TypeRef.Named message = message(operation);
        TypeRef result = operation.result() == null ? null : type(operation.result());
        OperationBinding.Target taskResult = operation.taskResult();
        OperationPlan.TaskResult task =
                taskResult == null || operation.result() == null ? null : task(operation.result(), taskResult);
        return message == null
                ? null
                : new OperationPlan(
                        operation.method(), messages.constantName(operation), sender(operation), message, result, task);
    }

    private static MessageSender sender(OperationBinding operation) {
        return switch (operation.sender()) {
            case CLIENT -> MessageSender.CLIENT;
            case SERVER -> MessageSender.SERVER;
            case BOTH -> MessageSender.BOTH;
        };
    }

    private TypeRef.@Nullable Named message(OperationBinding operation) {
        OperationBinding.Target target = operation.message();
        TypeRef type = type(target);
        if (type instanceof TypeRef.Named named && named.kind() == TypeRef.NamedKind.CLASS) {
            if (!isNamed(operation)) {
                diagnostics.report(
                        Code.UNFIT_BINDING,
                        target.source(),
                        Printable.quote(target.address()) + " has no member that is always "
                                + Printable.quote(operation.method()) + ", so it is not the message of that operation");
            }
            return named;
        }
        if (type != null) {
            diagnostics.report(
                    Code.UNFIT_BINDING,
                    target.source(),
                    "a message must be an object with members, which " + Printable.quote(target.address()) + " is not");
        }
        return null;
    }

    private @Nullable TypeRef type(OperationBinding.Target target) {
        Shape shape = shapes.named().get(target.address());
        if (shape != null) {
            return types.of(shape);
        }
        diagnostics.report(
                Code.DEAD_ADDRESS,
                target.source(),
                "the schema defines nothing at " + Printable.quote(target.address())
                        + "; give the operation its new address");
        return null;
    }

    private OperationPlan.@Nullable TaskResult task(
            OperationBinding.Target result, OperationBinding.Target taskResult) {
        TypeRef type = type(taskResult);
        if (type == null || !shapes.named().containsKey(result.address())) {
            return null;
        }
        Set<String> members = new LinkedHashSet<>(required(taskResult.address()));
        if (types.core(shapes.at(result.address())) instanceof ObjectShape ordinary) {
            members.removeAll(ordinary.properties().keySet());
        }
        if (members.isEmpty()) {
            diagnostics.report(
                    Code.UNFIT_BINDING,
                    taskResult.source(),
                    "nothing tells " + Printable.quote(taskResult.address()) + " from "
                            + Printable.quote(result.address())
                            + ": it needs a required member that the other does not declare");
        }
        return new OperationPlan.TaskResult(type, List.copyOf(members));
    }

    private List<String> required(String address) {
        return types.core(shapes.at(address)) instanceof ObjectShape object
                ? object.properties().values().stream()
                        .filter(PropertyShape::required)
                        .map(PropertyShape::name)
                        .toList()
                : List.of();
    }

    private boolean isNamed(OperationBinding operation) {
        return members(shapes.at(operation.message().address())).stream()
                .anyMatch(property -> operation.method().equals(constant(property)));
    }

    private List<PropertyShape> members(Shape shape) {
        return types.core(shape) instanceof ObjectShape object
                ? List.copyOf(object.properties().values())
                : List.of();
    }

    private @Nullable String constant(PropertyShape property) {
        return property.required()
                        && types.core(property.shape()) instanceof ConstantShape constant
                        && constant.value().isTextual()
                ? constant.value().textValue()
                : null;
    }

    /** Whatever says its method in the member in which the catalogue's messages say theirs belongs in the catalogue. */
    private void checkComplete(Bindings bindings) {
        Set<String> names = new LinkedHashSet<>();
        for (OperationBinding operation : bindings.operations().values()) {
            Shape message = shapes.named().get(operation.message().address());
            if (message != null) {
                members(message).stream()
                        .filter(property -> operation.method().equals(constant(property)))
                        .forEach(property -> names.add(property.name()));
            }
        }
        for (TypeSite site : outline.topLevel()) {
            if (shapes.definitions().contains(site.address())) {
                members(site.shape()).stream()
                        .filter(property -> names.contains(property.name()))
                        .forEach(property -> checkListed(site, property, bindings));
            }
        }
    }

    private void checkListed(TypeSite site, PropertyShape property, Bindings bindings) {
        String method = constant(property);
        if (method != null && !bindings.operations().containsKey(method)) {
            diagnostics.report(
                    Code.MISSING_OPERATION,
                    property.source(),
                    "the schema has the method " + Printable.quote(method)
                            + ", which is not among the operations of the"
                            + " bindings; add it there, with its message " + Printable.quote(site.address()));
        }
    }
}
