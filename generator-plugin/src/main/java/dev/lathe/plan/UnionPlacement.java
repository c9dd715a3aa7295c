package dev.lathe.plan;

import dev.lathe.shape.Shape;
import dev.lathe.shape.Shapes;
import dev.lathe.shape.UnionShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the inline unions that cannot be declared in the type around them.
 *
 * <p>A class that is an arm implements the union, and where that is nested it names the types around it as well. Java
 * takes this for dependence: it refuses circles, as in a {@code Node} one of whose members holds a text or a {@code Node},
 * and its compiler takes ages over long chains. So a type that is an arm of a nested union has no nested union with arms
 * from elsewhere.
 */
final class UnionPlacement {
    private final Shapes shapes;
    private final Map<String, Shape> types;
    private final Map<String, String> same;
    private final Map<String, String> owners;
    private final Map<String, List<String>> unionsOf = new HashMap<>();

    private UnionPlacement(
            Shapes shapes, Map<String, Shape> types, Map<String, String> same, Map<String, String> owners) {
        this.shapes = shapes;
        this.types = types;
        this.same = same;
        this.owners = owners;
    }

    /**
     * The addresses of the unions that have to stand apart from the type around them.
     *
     * @param types all types by address
     * @param same addresses of types that are those of other addresses
     * @param owners the type around a type, where there is one
     */
    static Set<String> apart(
            Shapes shapes, Map<String, Shape> types, Map<String, String> same, Map<String, String> owners) {
        return new UnionPlacement(shapes, types, same, owners).apart();
    }

    private Set<String> apart() {
        Set<String> open = new LinkedHashSet<>();
        types.forEach((address, shape) -> {
            if (shape instanceof UnionShape union && !same.containsKey(address)) {
                List<String> arms = armsFromElsewhere(address, union);
                arms.forEach(arm ->
                        unionsOf.computeIfAbsent(arm, key -> new ArrayList<>()).add(address));
                if (!arms.isEmpty() && owners.containsKey(address)) {
                    open.add(address);
                }
            }
        });
        open.removeIf(union -> around(union).stream().noneMatch(this::isArmOfNested));
        return open;
    }

    private List<String> armsFromElsewhere(String address, UnionShape union) {
        List<String> arms = new ArrayList<>();
        for (Shape arm : union.arms()) {
            String type = typeOf(arm);
            if (type != null && !around(type).contains(address)) {
                arms.add(type);
            }
        }
        return arms;
    }

    private @Nullable String typeOf(Shape arm) {
        String address = shapes.core(arm).source().pointer();
        return types.containsKey(address) ? same.getOrDefault(address, address) : null;
    }

    /** A type and the types around it. */
    private Set<String> around(String type) {
        Set<String> around = new LinkedHashSet<>();
        for (String t = type; t != null; t = owners.get(t)) {
            around.add(t);
        }
        return around;
    }

    private boolean isArmOfNested(String type) {
        return isArmOfNested(type, new HashSet<>());
    }

    private boolean isArmOfNested(String type, Set<String> seen) {
        return seen.add(type)
                && unionsOf.getOrDefault(type, List.of()).stream()
                        .anyMatch(union -> owners.containsKey(union) || isArmOfNested(union, seen));
    }
}
