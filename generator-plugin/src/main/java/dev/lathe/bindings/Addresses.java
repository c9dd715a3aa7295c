package dev.lathe.bindings;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import dev.lathe.schema.Pointers;
import dev.lathe.schema.SchemaDocument;
import dev.lathe.schema.SchemaNode;
import dev.lathe.schema.Suggestions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the dead addresses in a bindings file, and says what they may have meant. */
public final class Addresses {
    private static final int MOST_DOCUMENTS_SHOWN = 5;

    private Addresses() {}

    /**
     * Looks up every address of a bindings file; in the documents that are there, those of its corrections were looked
     * up as they were made.
     *
     * @param documents the documents, corrected
     * @param diagnostics takes the addresses at which the documents have nothing
     */
    public static void check(List<SchemaDocument> documents, Bindings bindings, Diagnostics diagnostics) {
        Map<String, SchemaNode> roots = new LinkedHashMap<>();
        documents.forEach(
                document -> roots.put(Pointers.document(document.root().pointer()), document.root()));
        Map<Source, String> addresses = new LinkedHashMap<>();
        bindings.types().values().forEach(type -> addresses.put(type.source(), type.address()));
        bindings.unions().values().stream()
                .flatMap(union -> union.arms().stream())
                .forEach(arm -> addresses.put(arm.source(), arm.address()));
        bindings.operations().values().stream()
                .flatMap(operation -> operation.targets().stream())
                .forEach(target -> addresses.put(target.source(), target.address()));
        bindings.exactNumbers().forEach((address, source) -> addresses.put(source, address));
        for (Correction correction : bindings.corrections()) {
            if (!roots.containsKey(Pointers.document(correction.at()))) {
                addresses.put(correction.source(), correction.at());
            }
        }
        addresses.forEach((source, address) -> {
            SchemaNode root = roots.get(Pointers.document(address));
            if (root == null) {
                diagnostics.report(Code.DEAD_ADDRESS, source, unread(roots.keySet(), address));
            } else if (Pointers.find(root, Pointers.within(address)) == null) {
                diagnostics.report(Code.DEAD_ADDRESS, source, dead(root, address));
            }
        });
    }

    private static String unread(Set<String> documents, String address) {
        String known = documents.stream()
                .map(document -> document.isEmpty() ? "/…" : document)
                .map(Printable::quote)
                .limit(MOST_DOCUMENTS_SHOWN)
                .collect(Collectors.joining(", "));
        return Printable.quote(address) + " is in no document that is read here; addresses begin with " + known
                + (documents.size() > MOST_DOCUMENTS_SHOWN ? ", …" : "");
    }

    /**
     * The message about an address at which the schema has nothing: how far it leads, and what it may have meant.
     *
     * @param root the schema
     * @throws IllegalArgumentException if the schema has something there
     */
    public static String dead(SchemaNode root, String address) {
        SchemaNode last = root;
        for (String token : Pointers.tokens(Pointers.within(address))) {
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
        String alive = Pointers.isRoot(last.pointer()) ? "the root" : "\"" + last.pointer() + "\"";
        return new Suggestions(children(last))
                .closest(Pointers.child(last.pointer(), token))
                .map(child -> child + rest)
                .filter(meant -> Pointers.find(root, Pointers.within(meant)) != null)
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
