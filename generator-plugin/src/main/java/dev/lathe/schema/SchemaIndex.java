package dev.lathe.schema;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the schemas of documents are called.
 *
 * <p>Only what stands where the dialect has schemas is looked at, see {@link Keyword#subschemas}. Of two schemas with
 * the same name the first counts.
 */
final class SchemaIndex {
    /** Every schema keeps its own, which begins with that around it: long ones could fill the memory. */
    private static final int LONGEST_URI = 1000;

    private final Diagnostics diagnostics;
    private final Dialects dialects;
    private final Map<SchemaNode, Resource> documents = new LinkedHashMap<>();
    private final Map<String, Resource> resources = new HashMap<>();
    private final Map<Name, SchemaNode> anchors = new HashMap<>();
    private final Map<Name, SchemaNode> dynamicAnchors = new HashMap<>();
    private final Map<SchemaNode, Resource> indexed = new HashMap<>();

    SchemaIndex(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.dialects = new Dialects(diagnostics);
    }

    /** An anchor in the resource that a schema is the root of. */
    private record Name(SchemaNode resource, String anchor) {}

    /**
     * Takes in a document, under the URI of its location and that of its {@code $id}.
     *
     * @param fallback its dialect where it names none
     */
    Resource addDocument(SchemaDocument document, Dialect fallback) {
        Resource known = documents.get(document.root());
        if (known != null) {
            return known;
        }
        Dialect dialect = dialects.of(document.root(), fallback);
        Resource located = new Resource(UriReference.of(document), document.root(), dialect, document);
        add(document.root(), located);
        Resource whole = indexed.getOrDefault(document.root(), located);
        resources.putIfAbsent(located.uri().document(), whole);
        documents.put(document.root(), whole);
        return whole;
    }

    /** The documents in the order in which they were taken in, under the URIs of their {@code $id}s. */
    List<Resource> documents() {
        return new ArrayList<>(documents.values());
    }

    /** Makes a resource known under another URI. */
    void alias(UriReference uri, Resource resource) {
        resources.putIfAbsent(uri.document(), resource);
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
        boolean isNamed = !isOnlyReference(schema, around.dialect())
                || schema == around.document().root();
        Resource own = isNamed ? identified(schema, around) : around;
        indexed.put(schema, own);
        keywords(schema, own).forEach((keyword, value) -> addKeyword(schema, keyword, value, own));
    }

    /** The keywords of a schema that was taken in, without those that its dialect ignores beside a {@code $ref}. */
    Map<Keyword, SchemaNode> keywords(SchemaNode schema) {
        Resource own = indexed.get(schema);
        return own == null ? Map.of() : keywords(schema, own);
    }

    private static Map<Keyword, SchemaNode> keywords(SchemaNode schema, Resource own) {
        boolean isOnlyReference = isOnlyReference(schema, own.dialect());
        Map<Keyword, SchemaNode> keywords = new LinkedHashMap<>();
        schema.members().forEach((name, member) -> {
            Keyword keyword = Keyword.named(name, own.dialect()).orElse(null);
            if (keyword != null && (!isOnlyReference || keyword == Keyword.REF)) {
                keywords.put(keyword, member.value());
            }
        });
        return keywords;
    }

    private static boolean isOnlyReference(SchemaNode schema, Dialect dialect) {
        SchemaNode ref = schema.get(Keyword.REF.wireName());
        return !dialect.readsSiblingsOfRef() && ref != null && ref.json().isTextual();
    }

    private void addKeyword(SchemaNode schema, Keyword keyword, SchemaNode value, Resource own) {
        if (keyword == Keyword.ANCHOR || keyword == Keyword.DYNAMIC_ANCHOR) {
            String anchor = text(keyword, value);
            if (anchor != null) {
                anchors.putIfAbsent(new Name(own.root(), anchor), schema);
            }
            if (anchor != null && keyword == Keyword.DYNAMIC_ANCHOR) {
                dynamicAnchors.putIfAbsent(new Name(own.root(), anchor), schema);
            }
        }
        for (SchemaNode subschema : keyword.subschemas(value)) {
            add(subschema, own);
        }
    }

    private Resource identified(SchemaNode schema, Resource around) {
        Dialect dialect = dialectOf(schema, around);
        Keyword keyword = Keyword.ID.isIn(dialect) ? Keyword.ID : Keyword.ID_OF_DRAFT_04;
        SchemaNode value = schema.get(keyword.wireName());
        String id = value == null ? null : text(keyword, value);
        if (value == null || id == null) {
            return around;
        }
        UriReference uri = UriReference.parse(id);
        Resource own = around;
        if (!uri.document().isEmpty()) {
            own = new Resource(around.uri().resolve(uri), schema, dialect, around.document());
            if (own.uri().document().length() > LONGEST_URI) {
                diagnostics.report(
                        Code.INPUT_TOO_LARGE,
                        value.source(),
                        "the URI of this schema has more than " + LONGEST_URI
                                + " characters, the most that Lathe reads");
                return around;
            }
            register(own, value);
        }
        // a pointer in an $id, which some editors write, names nothing that has no address already
        if (!uri.fragment().isEmpty() && !uri.fragment().startsWith("/")) {
            anchors.putIfAbsent(new Name(own.root(), uri.fragment()), schema);
        }
        return own;
    }

    /** A {@code $schema} counts where an {@code $id} stands beside it. */
    private Dialect dialectOf(SchemaNode schema, Resource around) {
        boolean isNamed =
                schema.get(Keyword.ID.wireName()) != null || schema.get(Keyword.ID_OF_DRAFT_04.wireName()) != null;
        return schema == around.document().root() || !isNamed
                ? around.dialect()
                : dialects.of(schema, around.dialect());
    }

    private void register(Resource own, SchemaNode id) {
        Resource first = resources.putIfAbsent(own.uri().document(), own);
        if (first != null && !first.document().equals(own.document()) && first.isDocument() && own.isDocument()) {
            diagnostics.report(
                    Code.DUPLICATE_URI,
                    id.source(),
                    "this document and " + first.document().location()
                            + " have the same URI, and references to it mean that one; give each its own");
        }
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

    /** The resource of a URI without its fragment; null where no document has it. */
    @Nullable
    Resource resource(UriReference uri) {
        return resources.get(uri.document());
    }

    /** The resource that a schema stands in; null where it was not taken in, as is a boolean. */
    @Nullable
    Resource resourceOf(SchemaNode schema) {
        return indexed.get(schema);
    }

    /** The schema that has a name in a resource; null where there is none. */
    @Nullable
    SchemaNode anchored(Resource resource, String anchor) {
        return anchors.get(new Name(resource.root(), anchor));
    }

    /** The schema that has a name in a resource that others may override; null where there is none. */
    @Nullable
    SchemaNode dynamicallyAnchored(Resource resource, String anchor) {
        return dynamicAnchors.get(new Name(resource.root(), anchor));
    }

    /** The schemas that are written in another dialect than most. */
    Map<SchemaNode, Dialect> dialectsBut(Dialect most) {
        Map<SchemaNode, Dialect> others = new HashMap<>();
        indexed.forEach((schema, resource) -> {
            if (resource.dialect() != most) {
                others.put(schema, resource.dialect());
            }
        });
        return Collections.unmodifiableMap(others);
    }

    /** The innermost resource around a pointer in a resource, as far as it is known. */
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
}
