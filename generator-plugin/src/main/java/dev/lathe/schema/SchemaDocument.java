package dev.lathe.schema;

/**
 * A document as it was loaded.
 *
 * @param location where it came from: a path, or a resource's name without a leading slash
 * @param uri what relative references in it start from where it has no {@code $id}: the path, or {@code classpath:/} and
 *     the name of the resource
 * @param sha256 hexadecimal digest of its bytes
 * @param root its value
 */
public record SchemaDocument(String location, String uri, String sha256, SchemaNode root) {

    /** A file. */
    public SchemaDocument(String location, String sha256, SchemaNode root) {
        this(location, location, sha256, root);
    }

    /** The same with another value. */
    public SchemaDocument with(SchemaNode other) {
        return new SchemaDocument(location, uri, sha256, other);
    }
}
