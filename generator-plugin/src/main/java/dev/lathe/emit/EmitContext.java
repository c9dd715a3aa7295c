package dev.lathe.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.lathe.plan.ArmPlan;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.EnumPlan;
import dev.lathe.plan.JavaName;
import dev.lathe.plan.ModelPlan;
import dev.lathe.plan.OperationNames;
import dev.lathe.plan.OperationPlan;
import dev.lathe.plan.OperationsPlan;
import dev.lathe.plan.TypePlan;
import dev.lathe.plan.TypeRef;
import dev.lathe.plan.UnionPlan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What every emitter needs to know of the rest of the plan: the shared classes, and the unions and enums by name. */
final class EmitContext {
    private final ModelPlan.SupportPlan support;
    private final @Nullable OperationsPlan operations;
    private final Map<JavaName, UnionPlan> unions = new HashMap<>();
    private final Map<JavaName, EnumPlan> enums = new HashMap<>();
    private final Set<JavaName> open = new HashSet<>();
    private boolean hasDeprecated;

    private EmitContext(ModelPlan plan) {
        this.support = plan.support();
        this.operations = plan.operations();
        plan.types().forEach(this::add);
    }

    static EmitContext of(ModelPlan plan) {
        return new EmitContext(plan);
    }

    private void add(TypePlan type) {
        if (type instanceof UnionPlan union) {
            unions.put(union.name(), union);
        } else if (type instanceof EnumPlan values) {
            enums.put(values.name(), values);
        } else if (type instanceof ClassPlan plan && !plan.onlyObjects()) {
            open.add(plan.name());
        }
        hasDeprecated |= isDeprecated(type);
        type.nested().forEach(this::add);
    }

    private static boolean isDeprecated(TypePlan type) {
        boolean hasMember = type instanceof ClassPlan plan
                && plan.properties().stream().anyMatch(p -> p.documentation().deprecated());
        return hasMember || type.documentation().deprecated();
    }

    /** Whether a type has a value for null: untyped JSON, and a class whose values need not be objects. */
    boolean hasNull(TypeRef type) {
        return type instanceof TypeRef.Json || (type instanceof TypeRef.Named named && hasNull(named.name()));
    }

    /** Whether a type of the model has a value for null. */
    boolean hasNull(JavaName type) {
        return open.contains(type);
    }

    /** Whether a type or member of the model is deprecated. */
    boolean hasDeprecated() {
        return hasDeprecated;
    }

    /** A fixed value of a scalar type or of an enum. */
    CodeBlock literal(TypeRef type, JsonNode value) {
        return type instanceof TypeRef.Named named
                ? enumValue(named.name(), value.asText())
                : Constants.literal(type, value);
    }

    /** An expression for a value of an enum: its constant, where it is a known one. */
    private CodeBlock enumValue(JavaName name, String wireValue) {
        EnumPlan plan = enums.get(name);
        return (plan == null || plan.isLarge() ? List.<EnumPlan.Value>of() : plan.values())
                .stream()
                        .filter(value -> value.wireValue().equals(wireValue))
                        .map(value -> CodeBlock.of("$T.$N", Types.className(name), value.constantName()))
                        .findFirst()
                        .orElseGet(() -> CodeBlock.of("$T.of($L)", Types.className(name), Literals.string(wireValue)));
    }

    /** The plan of a union. */
    UnionPlan union(JavaName name) {
        UnionPlan union = unions.get(name);
        if (union == null) {
            throw new IllegalArgumentException("no union " + name);
        }
        return union;
    }

    /**
     * The simple names of the types that a type has from unions that are not around it. An import of the same name would
     * be hidden by them.
     */
    Set<String> inheritedNames(TypePlan type) {
        Set<String> names = new TreeSet<>();
        addInheritedNames(type, names, new HashSet<>());
        return names;
    }

    private void addInheritedNames(TypePlan type, Set<String> names, Set<JavaName> seen) {
        for (JavaName name : type.unions()) {
            if (type.name().inPackage().startsWith(name.inPackage() + ".") || !seen.add(name)) {
                continue;
            }
            UnionPlan union = union(name);
            names.add(union.unknown().simpleName());
            union.arms().stream()
                    .filter(ArmPlan.Wrapping.class::isInstance)
                    .forEach(arm -> names.add(arm.name().simpleName()));
            union.nested().forEach(nested -> names.add(nested.name().simpleName()));
            addInheritedNames(union, names, seen);
        }
    }

    /** The class that reads and writes a union. */
    ClassName codec(JavaName union) {
        return Types.className(union(union).codec());
    }

    /**
     * The class whose static methods read or write a type.
     *
     * @param adapter {@code Reader} or {@code Writer}, for a type that has one of each
     */
    ClassName codec(TypeRef.Named type, String adapter) {
        return type.kind() == TypeRef.NamedKind.UNION
                ? codec(type.name())
                : Types.className(type.name()).nestedClass(adapter);
    }

    /** The names of what operations become. */
    OperationNames operationNames() {
        if (operations == null) {
            throw new IllegalStateException("the bindings name no operations");
        }
        return operations.names();
    }

    /** The operation that has a constant. */
    OperationPlan operation(String constantName) {
        List<OperationPlan> all = operations == null ? List.of() : operations.operations();
        return all.stream()
                .filter(one -> one.constantName().equals(constantName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no operation " + constantName));
    }

    /** Reads scalars and containers from a parser. */
    ClassName reading() {
        return Types.className(support.reading());
    }

    /** Writes them to a generator. */
    ClassName writing() {
        return Types.className(support.writing());
    }

    /** Reads and writes untyped JSON. */
    ClassName trees() {
        return Types.className(support.trees());
    }

    /** Holds what had to be read before it was known what it is. */
    ClassName lookahead() {
        return Types.className(support.lookahead());
    }

    /** Makes the exceptions of reading. */
    ClassName mismatch() {
        return Types.className(support.mismatch());
    }

    /** Matches names of members with patterns. */
    ClassName names() {
        return Types.className(support.names());
    }

    /** Makes unmodifiable copies. */
    ClassName copies() {
        return Types.className(support.copies());
    }
}
