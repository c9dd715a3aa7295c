package dev.lathe.diff;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.ModelPlan;
import dev.lathe.plan.TypePlan;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the lines of a bindings file that keep an old Java name. */
final class BindingLines {
    private final Map<String, String> names = new HashMap<>();

    BindingLines(ModelPlan from) {
        from.types().forEach(this::add);
    }

    private void add(TypePlan type) {
        names.put(type.source().pointer(), type.name().simpleName());
        if (type instanceof ClassPlan plan) {
            plan.properties().forEach(p -> names.putIfAbsent(p.source().pointer(), p.accessor()));
        }
        type.nested().forEach(this::add);
    }

    /** Gives what stands at a new address the Java name of what stood at an old one; null: that has none. */
    @Nullable
    String keeping(String old, String now) {
        String name = names.get(old);
        // a text of JSON is one of YAML
        return name == null ? null : "types:\n  " + TextNode.valueOf(now) + ":\n    name: " + name + "\n";
    }
}
