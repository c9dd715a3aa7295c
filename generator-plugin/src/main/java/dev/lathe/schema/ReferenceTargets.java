package dev.lathe.schema;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the schema that a reference points to, in whichever document it is.
 *
 * <p>A document is looked for by its {@code $id} among those at hand, then where the reference would lead if the
 * documents had the same places among each other as their URIs: {@code customer.json} in a document with the
 * {@code $id https://example.com/order.json} is the file beside it.
 */
final class ReferenceTargets {
    private final SchemaLibrary library;
    private final SchemaIndex index;
    private final Diagnostics diagnostics;
    private final Map<SchemaNode, Suggestions> suggestions = new HashMap<>();

    ReferenceTargets(SchemaLibrary library, SchemaIndex index, Diagnostics diagnostics) {
        this.library = library;
        this.index = index;
        this.diagnostics = diagnostics;
    }

    /** The schema, which is taken into the index; null where there is none, which has been reported. */
    @Nullable
    SchemaNode find(Reference reference) {
        if (!reference.value().json().isTextual()) {
            report(Code.MALFORMED_KEYWORD, reference, " must be a string, found " + formOf(reference.value()));
            return null;
        }
        UriReference uri = reference.from().uri().resolve(UriReference.parse(textOf(reference)));
        boolean isInside = uri.document().equals(reference.from().uri().document());
        Resource resource = isInside ? reference.from() : index.resource(uri);
        if (resource == null) {
            resource = load(reference, uri);
        }
        return resource == null ? null : find(reference, resource, uri.fragment());
    }

    private @Nullable Resource load(Reference reference, UriReference uri) {
        SchemaLibrary.Search search = beside(reference, uri);
        if (search.end() != SchemaLibrary.End.FOUND) {
            search = library.search(uri.document());
        }
        SchemaDocument document = search.document();
        if (document == null) {
            reportMissing(reference, uri, search.end());
            return null;
        }
        Resource loaded = index.addDocument(document, reference.from().dialect());
        index.alias(uri, loaded);
        return loaded;
    }

    /** Looks where the reference would lead from the file that it is in, if its {@code $id} is not the file's name. */
    private SchemaLibrary.Search beside(Reference reference, UriReference uri) {
        UriReference located = UriReference.of(reference.from().document());
        Resource whole = index.resourceOf(reference.from().document().root());
        UriReference way = whole == null ? null : whole.uri().way(uri);
        return way == null
                ? new SchemaLibrary.Search(SchemaLibrary.End.MISSING, null)
                : library.search(located.resolve(way).document());
    }

    private @Nullable SchemaNode find(Reference reference, Resource resource, String fragment) {
        boolean isPointer = fragment.isEmpty() || fragment.startsWith("/");
        SchemaNode target = isPointer ? Pointers.find(resource.root(), fragment) : index.anchored(resource, fragment);
        String where = resource.document().equals(reference.from().document())
                ? "this document"
                : resource.document().location();
        if (target == null) {
            String advice = advice(reference, resource, fragment);
            report(
                    Code.UNRESOLVED_REFERENCE,
                    reference,
                    pointsTo(reference) + ", which is not in " + where + "." + advice);
            return null;
        }
        if (!SchemaResolver.isSchema(target)) {
            report(
                    Code.UNRESOLVED_REFERENCE,
                    reference,
                    pointsTo(reference) + ", which is no schema: expected an object or a boolean, found "
                            + formOf(target) + ".");
            return null;
        }
        // what is referred to is a schema, even where no keyword says so
        index.add(target, isPointer ? index.around(resource, fragment) : resource);
        return target;
    }

    private String advice(Reference reference, Resource resource, String fragment) {
        if (!resource.isDocument()) {
            return " Here \"#\" is the schema in line "
                    + resource.root().source().line() + ", because that has an id of its own.";
        }
        String text = textOf(reference);
        String document = text.contains("#") ? text.substring(0, text.indexOf('#')) : text;
        return suggestions
                .computeIfAbsent(
                        resource.root(),
                        root -> new Suggestions(
                                Definitions.of(root, new Diagnostics()).keySet()))
                .closest(fragment)
                .map(address -> " Did you mean \"" + Printable.line(document + "#" + Pointers.within(address)) + "\"?")
                .orElse(" Add it, or correct the reference.");
    }

    private void reportMissing(Reference reference, UriReference uri, SchemaLibrary.End end) {
        if (end == SchemaLibrary.End.FORBIDDEN) {
            report(
                    Code.UNSAFE_INPUT,
                    reference,
                    pointsTo(reference) + ", which is outside of the project and of the folders of the schemas named;"
                            + " if it is meant, name the document or its folder in the parameter \"library\"");
        } else if (end == SchemaLibrary.End.MISSING && isRemote(uri)) {
            report(
                    Code.REMOTE_REFERENCE,
                    reference,
                    pointsTo(reference) + ", which no document at hand has as its \"$id\", and Lathe fetches nothing"
                            + " from the network; save that document in the project and name it in the parameter"
                            + " \"library\"");
        } else if (end == SchemaLibrary.End.MISSING) {
            report(
                    Code.UNRESOLVED_REFERENCE,
                    reference,
                    pointsTo(reference) + ", and there is no " + Printable.line(uri.document())
                            + "; correct the reference, or add the document there or in the parameter \"library\"");
        }
    }

    private static boolean isRemote(UriReference uri) {
        return !uri.start().isEmpty() && !uri.start().equals(SchemaLocator.RESOURCE);
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
}
