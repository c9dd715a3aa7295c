package dev.lathe.schema;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what the references of a document point to.
 *
 * <p>A {@code $dynamicRef} or {@code $recursiveRef} is taken for a {@code $ref}: its target is the one that it has where
 * no other schema overrides the anchor.
 */
public final class SchemaResolver {
    private final SchemaDocument document;
    private final Diagnostics diagnostics;
    private final Map<String, SchemaNode> definitions;
    private final Suggestions suggestions;
    private final SchemaIndex index;
    private final Map<SchemaNode, SchemaNode> targets = new HashMap<>();

    private SchemaResolver(SchemaDocument document, Dialect dialect, Diagnostics diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
        this.definitions = Definitions.of(document.root(), diagnostics);
        this.suggestions = new Suggestions(definitions.keySet());
        this.index = new SchemaIndex(document, dialect, diagnostics);
    }

    /**
     * Resolves a document. Where errors are reported, the graph lacks what they are about.
     *
     * @param fallback the dialect of a document whose {@code $schema} is absent or unknown
     */
    public static SchemaGraph resolve(SchemaDocument document, Dialect fallback, Diagnostics diagnostics) {
        Dialect dialect = dialectOf(document.root(), fallback, diagnostics);
        SchemaResolver resolver = new SchemaResolver(document, dialect, diagnostics);
        resolver.resolveAll();
        return new SchemaGraph(document, dialect, resolver.definitions, resolver.targets);
    }

    private static Dialect dialectOf(SchemaNode root, Dialect fallback, Diagnostics diagnostics) {
        SchemaNode schema = root.get(Keyword.SCHEMA.wireName());
        if (schema == null) {
            return fallback;
        }
        if (!schema.json().isTextual()) {
            diagnostics.report(
                    Code.MALFORMED_KEYWORD,
                    schema.source(),
                    "\"$schema\" must be a string, found " + JsonForm.of(schema.json()));
            return fallback;
        }
        return Dialect.named(schema.json().textValue()).orElseGet(() -> {
            String known = Arrays.stream(Dialect.values()).map(Dialect::label).collect(Collectors.joining(", "));
            diagnostics.report(
                    Code.UNKNOWN_DIALECT,
                    schema.source(),
                    "Lathe does not know the dialect "
                            + Printable.quote(schema.json().textValue()) + " and reads the schema as "
                            + fallback.label() + "; it knows " + known);
            return fallback;
        });
    }

    private void resolveAll() {
        if (!isSchema(document.root())) {
            diagnostics.report(
                    Code.UNREADABLE_INPUT,
                    document.root().source(),
                    "a schema must be an object or a boolean; found "
                            + JsonForm.of(document.root().json()));
        }
        // those that no keyword of the dialect holds, or that stand beside a $ref
        definitions.values().forEach(definition -> index.add(definition, index.whole()));
        List<Reference> references = new ArrayList<>();
        for (Reference next = index.nextReference(); next != null; next = index.nextReference()) {
            references.add(next);
            resolve(next);
        }
        new ReferenceCycles(targets, diagnostics).report(references).forEach(this::open);
    }

    /** Of what a reference says nothing about, anything can be said. */
    private void open(Reference reference) {
        targets.put(reference.value(), SchemaGraph.anything(reference.value()));
    }

    private void resolve(Reference reference) {
        if (!reference.value().json().isTextual()) {
            report(Code.MALFORMED_KEYWORD, reference, " must be a string, found " + formOf(reference.value()));
            return;
        }
        UriReference uri = reference.from().uri().resolve(UriReference.parse(textOf(reference)));
        boolean inside = uri.document().equals(reference.from().uri().document());
        Resource resource = inside ? reference.from() : index.resource(uri);
        if (resource == null) {
            report(
                    Code.REMOTE_REFERENCE,
                    reference,
                    pointsTo(reference) + ", which is in another document, and Lathe reads one document and fetches"
                            + " none; copy what is meant into this document and refer to it there");
            return;
        }
        connect(reference, resource, uri.fragment());
    }

    private void connect(Reference reference, Resource resource, String fragment) {
        boolean pointer = fragment.isEmpty() || fragment.startsWith("/");
        SchemaNode target = pointer ? Pointers.find(resource.root(), fragment) : index.anchored(resource, fragment);
        if (target == null) {
            report(
                    Code.UNRESOLVED_REFERENCE,
                    reference,
                    pointsTo(reference) + ", which is not in this document." + advice(resource, fragment));
        } else if (!isSchema(target)) {
            report(
                    Code.UNRESOLVED_REFERENCE,
                    reference,
                    pointsTo(reference) + ", which is no schema: expected an object or a boolean, found "
                            + formOf(target) + ".");
        } else {
            targets.put(reference.value(), target);
            // what is referred to is a schema, even where no keyword says so
            index.add(target, pointer ? index.around(resource, fragment) : resource);
        }
    }

    private String advice(Resource resource, String fragment) {
        if (resource.root() != document.root()) {
            return " Here \"#\" is the schema in line "
                    + resource.root().source().line() + ", because that has an id of its own.";
        }
        return suggestions
                .closest(fragment)
                .map(pointer -> " Did you mean \"#" + Printable.line(pointer) + "\"?")
                .orElse(" Add it, or correct the reference.");
    }

    private void report(Code code, Reference reference, String message) {
        diagnostics.report(
                code, reference.value().source(), "\"" + reference.keyword().wireName() + "\"" + message);
    }

    private static String pointsTo(Reference reference) {
        return " points to " + Printable.quote(textOf(reference));
    }

    private static String textOf(Reference reference) {
        return reference.value().json().textValue();
    }

    private static String formOf(SchemaNode node) {
        return JsonForm.of(node.json());
    }

    /** Whether a value may stand where a schema is expected. */
    static boolean isSchema(@Nullable SchemaNode node) {
        return node != null && (node.isObject() || node.json().isBoolean());
    }
}
