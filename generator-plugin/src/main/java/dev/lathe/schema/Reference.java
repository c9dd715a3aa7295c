package dev.lathe.schema;

/**
 * A {@code $ref} or its like.
 *
 * @param schema the schema that has it
 * @param keyword which of the keywords it is
 * @param value what stands beside the keyword
 * @param from the resource that it stands in
 */
record Reference(SchemaNode schema, Keyword keyword, SchemaNode value, Resource from) {}
