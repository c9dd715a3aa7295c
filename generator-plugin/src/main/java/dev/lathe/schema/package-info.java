/**
 * Brings schemas in and connects them: {@link dev.lathe.schema.SchemaLoader} makes a {@link
 * dev.lathe.schema.SchemaDocument} of a file or resource, {@link dev.lathe.schema.SchemaResolver} a {@link
 * dev.lathe.schema.SchemaGraph} of documents. Knows JSON and JSON Schema's references, and nothing of Java.
 */
@NullMarked
package dev.lathe.schema;

import org.jspecify.annotations.NullMarked;
