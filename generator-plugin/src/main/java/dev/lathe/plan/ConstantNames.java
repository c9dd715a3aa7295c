package dev.lathe.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives static constants their names. */
final class ConstantNames {
    private ConstantNames() {}

    /** A constant's name for each of some names of the schema, all different and none of the taken ones. */
    static Map<String, String> of(Collection<String> names, Set<String> taken) {
        NameScope scope = new NameScope(taken);
        Map<String, String> constants = new LinkedHashMap<>();
        for (String name : names) {
            String constant = Words.constantName(name);
            constants.put(name, scope.give(List.of(constant, constant + "_VALUE")));
        }
        return constants;
    }
}
