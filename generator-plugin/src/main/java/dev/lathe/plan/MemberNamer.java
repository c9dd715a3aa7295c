package dev.lathe.plan;

import dev.lathe.bindings.Bindings;
import dev.lathe.bindings.TypeBinding;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.shape.PropertyShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives the members of one class their names in Java. */
final class MemberNamer {
    /** The methods of every class and builder. */
    static final Set<String> OWN_METHODS = Set.of(
            "builder",
            "toBuilder",
            "build",
            "from",
            "unknownMember",
            "unknownMembers",
            "additionalProperty",
            "additionalProperties");

    private final Bindings bindings;
    private final Set<String> types;
    private final Diagnostics diagnostics;

    /**
     * A namer for all classes of a model.
     *
     * @param types names of types and packages, which members may not have: where letters have no case, they could be the
     *     same
     */
    MemberNamer(Bindings bindings, Set<String> types, Diagnostics diagnostics) {
        this.bindings = bindings;
        this.types = types;
        this.diagnostics = diagnostics;
    }

    /**
     * The accessors of the members of a class, by their names on the wire.
     *
     * @param helpers names of methods that the bindings give the class
     */
    Map<String, String> accessors(List<PropertyShape> properties, Set<String> lists, Set<String> helpers) {
        Set<String> taken = new HashSet<>(OWN_METHODS);
        taken.addAll(helpers);
        Map<String, String> accessors = new LinkedHashMap<>();
        for (PropertyShape property : properties) {
            TypeBinding binding = binding(property);
            if (binding != null && binding.name() != null) {
                accessors.put(property.name(), bound(binding, binding.name(), taken));
            }
        }
        for (PropertyShape property : properties) {
            if (!accessors.containsKey(property.name())) {
                String accessor = free(candidates(property.name(), lists.contains(property.name())), taken);
                taken.add(accessor);
                accessors.put(property.name(), accessor);
            }
        }
        return accessors;
    }

    /**
     * The methods that tell absence from null, by the members' names on the wire. For {@code hasTtl}, the builder's {@code
     * withoutTtl} is free as well.
     *
     * @param accessors those of all members
     * @param tellingAbsence the members that need such a method
     * @param helpers names of methods that the bindings give the class
     */
    static Map<String, String> presences(
            Map<String, String> accessors, Set<String> tellingAbsence, Set<String> helpers) {
        Set<String> taken = new HashSet<>(OWN_METHODS);
        taken.addAll(helpers);
        taken.addAll(accessors.values());
        Map<String, String> presences = new LinkedHashMap<>();
        accessors.forEach((wireName, accessor) -> {
            if (tellingAbsence.contains(wireName)) {
                String noun = Words.capitalized(accessor);
                while (taken.contains("has" + noun) || taken.contains("without" + noun)) {
                    noun += "Member";
                }
                taken.addAll(List.of("has" + noun, "without" + noun));
                presences.put(wireName, "has" + noun);
            }
        });
        return presences;
    }

    private @Nullable TypeBinding binding(PropertyShape property) {
        TypeBinding binding = bindings.types().get(property.source().pointer());
        boolean isAccessor = binding != null && binding.name() != null && !TypeNamer.isTypeName(binding.name());
        return isAccessor ? binding : null;
    }

    private String bound(TypeBinding binding, String name, Set<String> taken) {
        if (ReservedNames.isReservedMember(name)) {
            diagnostics.report(
                    Code.UNFIT_BINDING,
                    binding.source(),
                    "\"" + name + "\" means something else in Java; choose another name");
        } else if (types.contains(name) || !taken.add(name)) {
            diagnostics.report(
                    Code.NAME_CLASH,
                    binding.source(),
                    "the class has another member or method \"" + name + "\"; choose another name");
        }
        return name;
    }

    /** {@code enum} is {@code enumValue}, or {@code enumValues} where it is a list; a taken {@code meta} {@code metaMember}. */
    private static List<String> candidates(String wireName, boolean isList) {
        String name = Words.memberName(wireName);
        List<String> candidates = new ArrayList<>();
        if (!ReservedNames.isReservedMember(name)) {
            candidates.add(name);
        }
        candidates.add(name + (isList ? "Values" : "Value"));
        candidates.add(name + "Member");
        return candidates;
    }

    private String free(List<String> candidates, Set<String> taken) {
        for (String candidate : candidates) {
            if (!isTaken(candidate, taken)) {
                return candidate;
            }
        }
        String last = candidates.get(candidates.size() - 1);
        int number = 2;
        while (isTaken(last + number, taken)) {
            number++;
        }
        return last + number;
    }

    private boolean isTaken(String name, Set<String> taken) {
        return taken.contains(name) || types.contains(name);
    }
}
