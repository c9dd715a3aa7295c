package dev.lathe.plan;

import dev.lathe.bindings.Bindings;
import dev.lathe.bindings.TypeBinding;
import dev.lathe.schema.Pointers;
import dev.lathe.shape.Documentation;
import dev.lathe.shape.EnumShape;
import dev.lathe.shape.NullableShape;
import dev.lathe.shape.ObjectShape;
import dev.lathe.shape.Shape;
import dev.lathe.shape.Shapes;
import dev.lathe.shape.Structures;
import dev.lathe.shape.UnionShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the schemas that become types, and where each is declared: definitions at the top, inline schemas where they stand. */
final class Outliner {
    private static final int MOST_NESTED = 6;

    private final Shapes shapes;
    private final Bindings bindings;
    private final Decisions decisions;
    private final Map<String, Shape> found = new LinkedHashMap<>();
    private final Map<String, Documentation> documentation = new HashMap<>();

    private Outliner(Shapes shapes, Bindings bindings, Decisions decisions) {
        this.shapes = shapes;
        this.bindings = bindings;
        this.decisions = decisions;
    }

    static Outline outline(Shapes shapes, Bindings bindings, Decisions decisions) {
        Outliner outliner = new Outliner(shapes, bindings, decisions);
        shapes.named().values().forEach(outliner::collect);
        return outliner.finish();
    }

    private void collect(Shape shape) {
        if (shape instanceof NullableShape nullable) {
            documentation.put(nullable.value().source().pointer(), nullable.documentation());
        }
        if (isType(shape) && found.putIfAbsent(shape.source().pointer(), shape) != null) {
            return;
        }
        ShapeWalk.children(shape).forEach(this::collect);
    }

    private static boolean isType(Shape shape) {
        return shape instanceof ObjectShape || shape instanceof UnionShape || shape instanceof EnumShape;
    }

    private Outline finish() {
        Map<String, String> same = shared();
        Map<String, String> owners = owners();
        Set<String> apart = UnionPlacement.apart(shapes, found, same, owners);
        Set<String> deep = deep(owners, apart);
        Map<String, TypeSite> sites = new LinkedHashMap<>();
        found.forEach((address, shape) -> {
            if (!isWithinShared(address, same)) {
                sites.put(address, site(address, shape, owners.get(address), reasonApart(address, apart, deep)));
            }
        });
        return new Outline(sites, same);
    }

    /** The types that would stand in too many others: the names of class files would be longer than file systems allow. */
    private Set<String> deep(Map<String, String> owners, Set<String> apart) {
        Set<String> deep = new HashSet<>();
        Map<String, Integer> depths = new HashMap<>();
        for (String address : found.keySet()) {
            String owner = owners.get(address);
            int depth = owner == null || apart.contains(address) ? 0 : depths.getOrDefault(owner, 0) + 1;
            if (depth > MOST_NESTED) {
                deep.add(address);
                depth = 0;
            }
            depths.put(address, depth);
        }
        return deep;
    }

    private static @Nullable String reasonApart(String address, Set<String> apart, Set<String> deep) {
        if (apart.contains(address)) {
            return "an arm would depend on the types around it, and one of them is an arm itself";
        }
        return deep.contains(address) ? "it would be nested in more than " + MOST_NESTED + " types" : null;
    }

    private TypeSite site(String address, Shape shape, @Nullable String owner, @Nullable String reasonApart) {
        boolean isApart = reasonApart != null;
        if (reasonApart != null) {
            decisions.add("is declared apart from " + owner, reasonApart, shape.source());
        }
        return new TypeSite(address, shape, documentationOf(shape), isApart ? null : owner, isApart ? owner : null);
    }

    private Map<String, String> owners() {
        Map<String, String> owners = new HashMap<>();
        for (String address : found.keySet()) {
            String owner = owner(address);
            if (owner != null) {
                owners.put(address, owner);
            }
        }
        return owners;
    }

    /** What stands inside a schema that is the type of another address is inside that other, too. */
    private boolean isWithinShared(String address, Map<String, String> same) {
        String around = address;
        while (!Pointers.isRoot(around)) {
            if (same.containsKey(around)) {
                return true;
            }
            around = Pointers.parent(around);
        }
        return false;
    }

    private Documentation documentationOf(Shape shape) {
        Documentation outer = documentation.getOrDefault(shape.source().pointer(), Documentation.NONE);
        return shape.documentation().orElse(outer);
    }

    private @Nullable String owner(String address) {
        if (shapes.definitions().contains(address) || isShared(address) || bindings.unionAt(address) != null) {
            return null;
        }
        String around = address;
        while (!Pointers.isRoot(around)) {
            around = Pointers.parent(around);
            if (found.containsKey(around)) {
                return around;
            }
        }
        return null;
    }

    private boolean isShared(String address) {
        TypeBinding binding = bindings.types().get(address);
        return binding != null && binding.shared();
    }

    private Map<String, String> shared() {
        Structures structures = Structures.unordered();
        Map<Integer, String> canonical = new HashMap<>();
        for (TypeBinding binding : bindings.types().values()) {
            Shape shape = found.get(binding.address());
            if (binding.shared() && shape != null) {
                canonical.putIfAbsent(structures.of(shape), binding.address());
            }
        }
        Map<String, String> same = new LinkedHashMap<>();
        List<Map.Entry<String, Shape>> inline = new ArrayList<>(found.entrySet());
        inline.removeIf(entry -> canonical.isEmpty() || shapes.definitions().contains(entry.getKey()));
        for (Map.Entry<String, Shape> entry : inline) {
            String address = canonical.get(structures.of(entry.getValue()));
            if (address != null && !address.equals(entry.getKey())) {
                same.put(entry.getKey(), address);
                decisions.add(
                        "is the type of " + address,
                        "the bindings share that type with all schemas of its structure",
                        entry.getValue().source());
            }
        }
        return same;
    }
}
