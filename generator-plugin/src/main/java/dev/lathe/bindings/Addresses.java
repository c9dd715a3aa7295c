package dev.lathe.bindings;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Source;
import dev.lathe.schema.Pointers;
import dev.lathe.schema.SchemaNode;
import dev.lathe.schema.Suggestions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the dead addresses in a bindings file, and says what they may have meant. */
public final class Addresses {
    private Addresses() {}

    /**
     * Looks up every address of a bindings file but those of its corrections, which are looked up as they are made.
     *
     * @param root the schema, corrected
     * @param diagnostics takes the addresses at which the schema has nothing
     */
    public static void check(SchemaNode root, Bindings bindings, Diagnostics diagnostics) {
        Map<Source, String> addresses = new LinkedHashMap<>();
        bindings.types().values().forEach(type -> addresses.put(type.source(), type.address()));
        bindings.unions().values().stream()
                .flatMap(union -> union.arms().stream())
                .forEach(arm -> addresses.put(arm.source(), arm.address()));
        bindings.operations().values().stream()
                .flatMap(operation -> operation.targets().stream())
                .forEach(target -> addresses.put(target.source(), target.address()));
        addresses.forEach((source, address) -> {
            if (Pointers.find(root, address) == null) {
                diagnostics.report(Code.DEAD_ADDRESS, source, dead(root, address));
            }
        });
    }

    /**
     * The message about an address at which the schema has nothing: how far it leads, and what it may have meant.
     *
     * @param root the schema
     * @throws IllegalArgumentException if the schema has something there
     */
    public static String dead(SchemaNode root, String address) {
        SchemaNode last = root;
        for (String token : Pointers.tokens(address)) {
            SchemaNode next = Pointers.find(last, Pointers.child("", token));
            if (next == null) {
                return "the schema has nothing at \"" + address + "\"" + advice(root, last, token, address);
            }
            last = next;
        }
        throw new IllegalArgumentException("the schema has something at " + address);
    }

    private static String advice(SchemaNode root, SchemaNode last, String token, String address) {
        String rest = address.substring(Pointers.child(last.pointer(), token).length());
        String alive = last.pointer().isEmpty() ? "the root" : "\"" + last.pointer() + "\"";
        return new Suggestions(children(last))
                .closest(Pointers.child(last.pointer(), token))
                .map(child -> child + rest)
                .filter(meant -> Pointers.find(root, meant) != null)
                .map(meant -> ". Did you mean \"" + meant + "\"?")
                .orElse(", as " + alive + " has no \"" + token
                        + "\"; correct the address, or remove what is bound to it");
    }

    private static List<String> children(SchemaNode node) {
        // not the elements of a list: what was 150 does not become 15
        return node.members().values().stream()
                .map(member -> member.value().pointer())
                .toList();
    }
}
