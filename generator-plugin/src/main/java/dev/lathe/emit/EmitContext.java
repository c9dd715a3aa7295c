package dev.lathe.emit;

import com.palantir.javapoet.ClassName;
import dev.lathe.plan.JavaName;
import dev.lathe.plan.ModelPlan;
import dev.lathe.plan.TypePlan;
import dev.lathe.plan.UnionPlan;
import java.util.HashMap;
import java.util.Map;

/** What every emitter needs to know of the rest of the plan: the shared classes, and the unions by name. */
final class EmitContext {
    private final ModelPlan.SupportPlan support;
    private final Map<JavaName, UnionPlan> unions = new HashMap<>();

    private EmitContext(ModelPlan plan) {
        this.support = plan.support();
        plan.types().forEach(this::addUnions);
    }

    static EmitContext of(ModelPlan plan) {
        return new EmitContext(plan);
    }

    private void addUnions(TypePlan type) {
        if (type instanceof UnionPlan union) {
            unions.put(union.name(), union);
        }
        type.nested().forEach(this::addUnions);
    }

    /** The plan of a union. */
    UnionPlan union(JavaName name) {
        UnionPlan union = unions.get(name);
        if (union == null) {
            throw new IllegalArgumentException("no union " + name);
        }
        return union;
    }

    /** The class that reads and writes a union. */
    ClassName codec(JavaName union) {
        return Types.className(union(union).codec());
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

    /** Makes the exceptions of reading. */
    ClassName mismatch() {
        return Types.className(support.mismatch());
    }

    /** Makes unmodifiable copies. */
    ClassName copies() {
        return Types.className(support.copies());
    }
}
