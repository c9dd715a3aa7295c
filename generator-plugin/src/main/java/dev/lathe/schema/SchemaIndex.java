package dev.lathe.schema;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * What the schemas of a document are called, and which references they have.
 *
 * <p>Only what stands where the dialect has schemas is looked at, see {@link Keyword#subschemas}. Of two schemas with
 * the same name the first counts.
 */
final class SchemaIndex {
    /** Every schema keeps its own, which begins with that around it: long ones could fill the memory. */
    private static final int LONGEST_URI = 1000;

    private final SchemaNode root;
    private final Resource whole;
    private final Dialect dialect;
    private final Diagnostics diagnostics;
    private final Map<String, Resource> resources = new HashMap<>();
    private final Map<String, SchemaNode> anchors = new HashMap<>();
    private final Map<SchemaNode, Resource> indexed = new HashMap<>();
    private final Queue<Reference> references = new ArrayDeque<>();

    SchemaIndex(SchemaDocument document, Dialect dialect, Diagnostics diagnostics) {
        this.root = document.root();
        this.dialect = dialect;
        this.diagnostics = diagnostics;
        Resource located = new Resource(UriReference.ofPath(document.location()), root);
        add(root, located);
        this.whole = indexed.getOrDefault(root, located);
        resources.put(located.uri().document(), whole);
    }

    /** The document, under the URI that its {@code $id} or its location gives it. */
    Resource whole() {
        return whole;
    }

    /**
     * Takes in a schema and all schemas in it; what is there already is left alone.
     *
     * @param around the resource that the schema stands in
     */
    void add(SchemaNode schema, Resource around) {
        if (!schema.isObject() || indexed.containsKey(schema)) {
            return;
        }
        boolean onlyRef = !dialect.readsSiblingsOfRef() && isReference(schema);
        Resource own = onlyRef && schema != root ? around : identified(schema, around);
        indexed.put(schema, own);
        for (Map.Entry<String, SchemaNode.Member> member : schema.members().entrySet()) {
            Keyword keyword = Keyword.named(member.getKey(), dialect).orElse(null);
            if (keyword != null && (!onlyRef || keyword == Keyword.REF)) {
                addKeyword(schema, keyword, member.getValue().value(), own);
            }
        }
    }

    private static boolean isReference(SchemaNode schema) {
        SchemaNode ref = schema.get(Keyword.REF.wireName());
        return ref != null && ref.json().isTextual();
    }

    private void addKeyword(SchemaNode schema, Keyword keyword, SchemaNode value, Resource own) {
        if (keyword.category() == Keyword.Category.REFERENCE) {
            references.add(new Reference(schema, keyword, value, own));
        }
        if (keyword == Keyword.ANCHOR || keyword == Keyword.DYNAMIC_ANCHOR) {
            String anchor = text(keyword, value);
            if (anchor != null) {
                anchors.putIfAbsent(anchorOf(own, anchor), schema);
            }
        }
        for (SchemaNode subschema : keyword.subschemas(value)) {
            add(subschema, own);
        }
    }

    private Resource identified(SchemaNode schema, Resource around) {
        Keyword keyword = Keyword.ID.isIn(dialect) ? Keyword.ID : Keyword.ID_OF_DRAFT_04;
        SchemaNode value = schema.get(keyword.wireName());
        String id = value == null ? null : text(keyword, value);
        if (value == null || id == null) {
            return around;
        }
        UriReference uri = UriReference.parse(id);
        Resource own = around;
        if (!uri.document().isEmpty()) {
            own = new Resource(around.uri().resolve(uri), schema);
            if (own.uri().document().length() > LONGEST_URI) {
                diagnostics.report(
                        Code.INPUT_TOO_LARGE,
                        value.source(),
                        "the URI of this schema has more than " + LONGEST_URI
                                + " characters, the most that Lathe reads");
                return around;
            }
            resources.putIfAbsent(own.uri().document(), own);
        }
        // a pointer in an $id, which some editors write, names nothing that has no address already
        if (!uri.fragment().isEmpty() && !uri.fragment().startsWith("/")) {
            anchors.putIfAbsent(anchorOf(own, uri.fragment()), schema);
        }
        return own;
    }

    private @Nullable String text(Keyword keyword, SchemaNode value) {
        if (value.json().isTextual()) {
            return value.json().textValue();
        }
        diagnostics.report(
                Code.MALFORMED_KEYWORD,
                value.source(),
                "\"" + keyword.wireName() + "\" must be a string, found " + JsonForm.of(value.json()));
        return null;
    }

    /** The next reference that was found and not yet taken; null where there is none. */
    @Nullable
    Reference nextReference() {
        return references.poll();
    }

    /** The resource of a URI without its fragment; null where the document has none. */
    @Nullable
    Resource resource(UriReference uri) {
        return resources.get(uri.document());
    }

    /** The schema that has a name in a resource; null where there is none. */
    @Nullable
    SchemaNode anchored(Resource resource, String anchor) {
        return anchors.get(anchorOf(resource, anchor));
    }

    /** The innermost resource around an address in a resource, as far as it is known. */
    Resource around(Resource resource, String pointer) {
        Resource innermost = resource;
        SchemaNode node = resource.root();
        for (String token : Pointers.tokens(pointer)) {
            innermost = indexed.getOrDefault(node, innermost);
            SchemaNode next = Pointers.step(node, token);
            if (next == null) {
                break;
            }
            node = next;
        }
        return innermost;
    }

    private static String anchorOf(Resource resource, String anchor) {
        return resource.uri().document() + '#' + anchor;
    }
}
