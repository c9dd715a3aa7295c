package dev.lathe.plan;

import dev.lathe.shape.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which schemas become Java types, and which of them is declared in which. Immutable. */
final class Outline {
    private final Map<String, TypeSite> sites;
    private final Map<String, String> same;
    private final List<TypeSite> topLevel = new ArrayList<>();
    private final Map<String, List<TypeSite>> nested = new HashMap<>();
    private final Map<String, List<TypeSite>> apart = new HashMap<>();

    /**
     * Puts types into their places.
     *
     * @param sites the types by address, in the order of the schema
     * @param same addresses of inline schemas that are, by a {@code shared} binding, the type of another address
     */
    Outline(Map<String, TypeSite> sites, Map<String, String> same) {
        this.sites = Collections.unmodifiableMap(new LinkedHashMap<>(sites));
        this.same = Map.copyOf(same);
        for (TypeSite site : sites.values()) {
            String owner = site.owner();
            String apartFrom = site.apartFrom();
            if (apartFrom != null) {
                apart.computeIfAbsent(apartFrom, address -> new ArrayList<>()).add(site);
            }
            if (owner == null) {
                topLevel.add(site);
            } else {
                nested.computeIfAbsent(owner, address -> new ArrayList<>()).add(site);
            }
        }
    }

    /** The types by address, in the order of the schema. */
    Map<String, TypeSite> sites() {
        return sites;
    }

    /** The type that a shape becomes; null: it becomes none. */
    @Nullable
    TypeSite site(Shape shape) {
        return at(shape.source().pointer());
    }

    /** The type that the schema at an address becomes; null: it becomes none. */
    @Nullable
    TypeSite at(String address) {
        return sites.get(same.getOrDefault(address, address));
    }

    /** The types that are declared in a type. */
    List<TypeSite> nestedIn(TypeSite owner) {
        return nested.getOrDefault(owner.address(), List.of());
    }

    /** The top-level types that would be declared in a type if Java allowed it. */
    List<TypeSite> apartFrom(TypeSite owner) {
        return apart.getOrDefault(owner.address(), List.of());
    }

    /** The types that are declared in no other. */
    List<TypeSite> topLevel() {
        return Collections.unmodifiableList(topLevel);
    }
}
