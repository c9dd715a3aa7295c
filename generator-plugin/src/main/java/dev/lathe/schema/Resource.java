package dev.lathe.schema;

/**
 * A schema that has a URI: the document, or a part of it with an {@code $id}.
 *
 * @param uri its URI, without a fragment
 * @param root the schema itself, which {@code #} means within it
 */
record Resource(UriReference uri, SchemaNode root) {}
