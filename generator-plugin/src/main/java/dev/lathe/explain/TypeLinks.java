package dev.lathe.explain;

import dev.lathe.plan.AdditionalPlan;
import dev.lathe.plan.ArmPlan;
import dev.lathe.plan.ClassPlan;
import dev.lathe.plan.PropertyPlan;
import dev.lathe.plan.TypePlan;
import dev.lathe.plan.UnionPlan;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which type uses which, by names within the package. */
final class TypeLinks {
    private final Map<String, Set<String>> uses = new HashMap<>();
    private final Map<String, Set<String>> usedBy = new HashMap<>();

    TypeLinks(List<TypePlan> types) {
        for (TypePlan type : types) {
            String name = type.name().inPackage();
            used(type).filter(other -> !other.equals(name)).forEach(other -> {
                uses.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(other);
                usedBy.computeIfAbsent(other, n -> new LinkedHashSet<>()).add(name);
            });
        }
    }

    private static Stream<String> used(TypePlan type) {
        if (type instanceof ClassPlan plan) {
            Stream<String> properties =
                    plan.properties().stream().map(PropertyPlan::type).flatMap(JavaTypes::names);
            Stream<String> parts = plan.parts().stream().map(part -> part.part().inPackage());
            Stream<String> maps =
                    plan.maps().stream().map(AdditionalPlan::values).flatMap(JavaTypes::names);
            return Stream.of(properties, maps, parts).flatMap(names -> names);
        }
        return type instanceof UnionPlan plan
                ? plan.arms().stream().map(ArmPlan::value).flatMap(JavaTypes::names)
                : Stream.of();
    }

    List<String> uses(String name) {
        return List.copyOf(uses.getOrDefault(name, Set.of()));
    }

    List<String> usedBy(String name) {
        return List.copyOf(usedBy.getOrDefault(name, Set.of()));
    }
}
