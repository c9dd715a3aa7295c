package dev.lathe.schema;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * JSON Pointers (RFC 6901) as text, and addresses: a pointer, with its document and a {@code #} before it where that is
 * not the one document that is generated from.
 */
public final class Pointers {
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private Pointers() {}

    /** The pointer of a member or element below another pointer. */
    public static String child(String parent, String token) {
        return parent + '/' + token.replace("~", "~0").replace("/", "~1");
    }

    /** The pointer of an element below another pointer. */
    public static String child(String parent, int index) {
        return parent + '/' + index;
    }

    /** The last token of an address, unescaped; empty for the root. */
    public static String lastToken(String address) {
        String pointer = within(address);
        return unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    /** What an address has before its pointer: the document and a {@code #}, or nothing. */
    public static String document(String address) {
        return address.startsWith("/") ? "" : address.substring(0, address.indexOf('#') + 1);
    }

    /** The pointer of an address. */
    public static String within(String address) {
        return address.substring(document(address).length());
    }

    /** Whether an address is that of a document as a whole. */
    public static boolean isRoot(String address) {
        return within(address).isEmpty();
    }

    /**
     * The tokens of a pointer, unescaped, from the root on.
     *
     * @param pointer empty, or else with a leading slash
     */
    public static List<String> tokens(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(pointer.substring(1).split("/", -1))
                .map(Pointers::unescaped)
                .toList();
    }

    private static String unescaped(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }

    /** The address without its last token; a root is its own parent. */
    public static String parent(String address) {
        return isRoot(address) ? address : address.substring(0, address.lastIndexOf('/'));
    }

    /**
     * What stands at a pointer.
     *
     * @param root where the pointer starts
     * @return null where there is nothing
     */
    public static @Nullable SchemaNode find(SchemaNode root, String pointer) {
        SchemaNode node = root;
        for (String token : tokens(pointer)) {
            SchemaNode next = step(node, token);
            if (next == null) {
                return null;
            }
            node = next;
        }
        return node;
    }

    /** The member or element of a node; null where there is none. */
    static @Nullable SchemaNode step(SchemaNode node, String token) {
        if (!node.isArray()) {
            return node.get(token);
        }
        int index = INDEX.matcher(token).matches() ? Integer.parseInt(token) : Integer.MAX_VALUE;
        return index < node.elements().size() ? node.elements().get(index) : null;
    }
}
