package dev.lathe.plan;

import dev.lathe.shape.AnyShape;
import dev.lathe.shape.ArrayShape;
import dev.lathe.shape.ConstantShape;
import dev.lathe.shape.EnumShape;
import dev.lathe.shape.MapShape;
import dev.lathe.shape.NothingShape;
import dev.lathe.shape.ObjectShape;
import dev.lathe.shape.PropertyShape;
import dev.lathe.shape.ScalarShape;
import dev.lathe.shape.Shape;
import dev.lathe.shape.UnionShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers what the arms of a union say of the members that could tell them apart. */
final class Facets {
    private final TypeRefs types;
    private final IdentityHashMap<Candidate, List<ObjectShape>> variants = new IdentityHashMap<>();
    private final IdentityHashMap<Candidate, Map<Integer, Map<List<String>, Facet>>> known = new IdentityHashMap<>();

    Facets(TypeRefs types) {
        this.types = types;
    }

    /** What an arm says of the member at a path. */
    Facet at(Candidate candidate, List<String> path) {
        return declared(candidate, path.size()).getOrDefault(path, Facet.UNDECLARED);
    }

    /** What some arms say of the paths of a length: for every path what those say that declare it, in their order. */
    Map<List<String>, List<Facet>> declared(List<Candidate> candidates, int length) {
        Map<List<String>, List<Facet>> all = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            declared(candidate, length)
                    .forEach((path, facet) ->
                            all.computeIfAbsent(path, p -> new ArrayList<>()).add(facet));
        }
        return all;
    }

    private Map<List<String>, Facet> declared(Candidate candidate, int length) {
        return known.computeIfAbsent(candidate, c -> new HashMap<>()).computeIfAbsent(length, l -> {
            Set<List<String>> paths = new LinkedHashSet<>();
            variants(candidate).forEach(variant -> collect(variant, List.of(), length, paths));
            Map<List<String>, Facet> facets = new LinkedHashMap<>();
            paths.forEach(path -> facets.put(path, combined(variants(candidate), path)));
            return facets;
        });
    }

    /** The JSON types of a shape's values. */
    Set<JsonType> jsonTypes(Shape shape) {
        Set<JsonType> found = EnumSet.noneOf(JsonType.class);
        addJsonTypes(shape, found, Collections.newSetFromMap(new IdentityHashMap<>()));
        return found;
    }

    /** The names of all members that an arm declares. */
    Set<String> members(Candidate candidate) {
        Set<String> names = new LinkedHashSet<>();
        variants(candidate).forEach(variant -> names.addAll(variant.properties().keySet()));
        return names;
    }

    private void collect(ObjectShape object, List<String> above, int length, Set<List<String>> paths) {
        for (PropertyShape property : object.properties().values()) {
            List<String> path = new ArrayList<>(above);
            path.add(property.name());
            if (path.size() == length) {
                paths.add(path);
            } else if (types.core(property.shape()) instanceof ObjectShape inner) {
                collect(inner, path, length, paths);
            }
        }
    }

    private List<ObjectShape> variants(Candidate candidate) {
        return variants.computeIfAbsent(candidate, c -> {
            List<ObjectShape> found = new ArrayList<>();
            addVariants(c.shape(), found, Collections.newSetFromMap(new IdentityHashMap<>()));
            return found;
        });
    }

    private void addVariants(Shape shape, List<ObjectShape> found, Set<Shape> seen) {
        Shape core = types.core(shape);
        if (!seen.add(core)) {
            return;
        }
        if (core instanceof ObjectShape object) {
            found.add(object);
        } else if (core instanceof UnionShape union) {
            union.arms().forEach(arm -> addVariants(arm, found, seen));
        }
    }

    private Facet combined(List<ObjectShape> objects, List<String> path) {
        boolean declared = false;
        boolean required = !objects.isEmpty();
        Set<JsonType> found = EnumSet.noneOf(JsonType.class);
        Set<String> constants = new LinkedHashSet<>();
        boolean isClosed = true;
        for (ObjectShape variant : objects) {
            Facet facet = single(variant, path);
            declared |= facet.declared();
            required &= facet.required();
            found.addAll(facet.types());
            if (facet.constants() != null) {
                constants.addAll(facet.constants());
            } else {
                isClosed = false;
            }
        }
        return declared ? new Facet(true, required, found, isClosed ? constants : null) : Facet.UNDECLARED;
    }

    private Facet single(ObjectShape object, List<String> path) {
        boolean required = true;
        Shape current = object;
        for (String name : path) {
            PropertyShape property =
                    current instanceof ObjectShape owner ? owner.properties().get(name) : null;
            if (property == null) {
                return Facet.UNDECLARED;
            }
            required &= property.required();
            current = types.core(property.shape());
        }
        return new Facet(true, required, jsonTypesOfMember(current), constants(current));
    }

    /** A union is open, so that its member is there whatever it holds; but null is as good as absent. */
    private Set<JsonType> jsonTypesOfMember(Shape shape) {
        Set<JsonType> found = jsonTypes(shape);
        if (shape instanceof UnionShape) {
            found.addAll(EnumSet.complementOf(EnumSet.of(JsonType.NULL)));
        }
        return found;
    }

    private static @Nullable Set<String> constants(Shape shape) {
        if (shape instanceof ConstantShape constant && constant.value().isTextual()) {
            return Set.of(constant.value().textValue());
        }
        return shape instanceof EnumShape values ? new LinkedHashSet<>(values.values()) : null;
    }

    private void addJsonTypes(Shape shape, Set<JsonType> found, Set<Shape> seen) {
        if (types.isNullable(shape)) {
            found.add(JsonType.NULL);
        }
        Shape core = types.core(shape);
        if (!seen.add(core)) {
            return;
        }
        if (core instanceof ObjectShape || core instanceof MapShape) {
            found.add(JsonType.OBJECT);
        } else if (core instanceof ArrayShape) {
            found.add(JsonType.ARRAY);
        } else if (core instanceof EnumShape) {
            found.add(JsonType.STRING);
        } else if (core instanceof ScalarShape scalar) {
            found.addAll(jsonTypes(scalar.kind()));
        } else if (core instanceof ConstantShape constant) {
            found.add(jsonType(constant));
        } else if (core instanceof UnionShape union) {
            union.arms().forEach(arm -> addJsonTypes(arm, found, seen));
        } else if (core instanceof AnyShape) {
            found.addAll(EnumSet.allOf(JsonType.class));
        } else if (!(core instanceof NothingShape)) {
            throw new IllegalStateException("unexpected shape " + core.getClass());
        }
    }

    private static Set<JsonType> jsonTypes(ScalarShape.Kind kind) {
        return switch (kind) {
            case STRING -> Set.of(JsonType.STRING);
            case INTEGER -> Set.of(JsonType.INTEGER);
            case NUMBER -> Set.of(JsonType.INTEGER, JsonType.NUMBER);
            case BOOLEAN -> Set.of(JsonType.BOOLEAN);
        };
    }

    private static JsonType jsonType(ConstantShape constant) {
        if (constant.value().isTextual()) {
            return JsonType.STRING;
        }
        if (constant.value().isBoolean()) {
            return JsonType.BOOLEAN;
        }
        return constant.value().isIntegralNumber() ? JsonType.INTEGER : JsonType.NUMBER;
    }
}
