package dev.lathe.signature;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What callers see of a public type.
 *
 * @param name within its package, {@code Tool.InputSchema}
 * @param kind {@code class}, {@code interface}, {@code enum}, {@code record} or {@code annotation}
 * @param modifiers those that callers depend on: {@code static}, {@code final}, {@code abstract}, {@code sealed}
 * @param supertypes what it extends and implements
 * @param permitted the types that may implement a sealed one; empty where it is not sealed
 * @param members its public members, by what tells them apart
 */
public record TypeSignature(
        String name,
        String kind,
        Set<String> modifiers,
        List<String> supertypes,
        List<String> permitted,
        SortedMap<String, MemberSignature> members) {

    /** Copies what it is given. */
    public TypeSignature {
        modifiers = Collections.unmodifiableSet(new TreeSet<>(modifiers));
        supertypes = List.copyOf(supertypes);
        permitted = List.copyOf(permitted);
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    /** The head of its declaration, for a reader. */
    public String text() {
        String head = String.join(" ", modifiers) + " " + kind + " " + name;
        String above = supertypes.isEmpty() ? "" : " : " + String.join(", ", supertypes);
        return head.strip() + above + (permitted.isEmpty() ? "" : " permits " + String.join(", ", permitted));
    }
}
