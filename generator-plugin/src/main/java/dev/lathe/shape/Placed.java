package dev.lathe.shape;

import dev.lathe.diagnostics.Source;
import dev.lathe.schema.SchemaNode;

/**
 * A schema that applies at an address.
 *
 * @param schema the schema
 * @param path its own address; through a reference, the address of what refers to it, so that what is made of it there
 *     has an address of its own
 */
record Placed(SchemaNode schema, String path) {

    /** A schema where it stands. */
    static Placed at(SchemaNode schema) {
        return new Placed(schema, schema.pointer());
    }

    /** A schema that stands in this one. */
    Placed inner(SchemaNode inner) {
        return new Placed(inner, path(inner.pointer()));
    }

    /** The address of what stands in this schema. */
    String path(String pointer) {
        return path + pointer.substring(schema.pointer().length());
    }

    /** The schema's place, with the address at which it applies. */
    Source source() {
        return relocated(schema.source(), path);
    }

    /** A place under another address. */
    static Source relocated(Source source, String pointer) {
        return new Source(source.file(), source.line(), source.column(), pointer);
    }
}
