package dev.lathe.schema;

/**
 * A document as it was loaded.
 *
 * @param location where it came from: a path, or a resource's name without a leading slash
 * @param sha256 hexadecimal digest of its bytes
 * @param root its value
 */
public record SchemaDocument(String location, String sha256, SchemaNode root) {}
