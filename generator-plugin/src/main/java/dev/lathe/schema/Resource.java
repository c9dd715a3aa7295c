package dev.lathe.schema;

/**
 * A schema that has a URI: a document, or a part of it with an {@code $id}.
 *
 * @param uri its URI, without a fragment
 * @param root the schema itself, which {@code #} means within it
 * @param dialect the dialect that it is written in
 * @param document the document that it stands in
 */
record Resource(UriReference uri, SchemaNode root, Dialect dialect, SchemaDocument document) {

    /** Whether this is the document as a whole. */
    boolean isDocument() {
        return root == document.root();
    }
}
