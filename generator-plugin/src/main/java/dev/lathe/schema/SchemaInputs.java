package dev.lathe.schema;

import java.util.List;
import java.util.stream.Stream;

/**
 * The documents of a run.
 *
 * @param schemas what is generated from: files, folders and class-path resources
 * @param includes which files of a folder count, as Ant's patterns; empty: all JSON and YAML files
 * @param excludes which of them do not
 * @param library where references may lead to besides; nothing is generated of it but what is referred to
 * @param dialect the dialect of documents without a {@code $schema}
 */
public record SchemaInputs(
        List<String> schemas, List<String> includes, List<String> excludes, List<String> library, Dialect dialect) {

    /** Copies what it is given. */
    public SchemaInputs {
        schemas = List.copyOf(schemas);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        library = List.copyOf(library);
    }

    /** One file or resource, or all of a folder. */
    public static SchemaInputs of(String schema) {
        return new SchemaInputs(List.of(schema), List.of(), List.of(), List.of(), Dialect.DRAFT_2020_12);
    }

    /** Everything that is named: what is generated from, then where references may lead. */
    List<String> named() {
        return Stream.concat(schemas.stream(), library.stream()).toList();
    }

    /** The same with another dialect. */
    public SchemaInputs in(Dialect other) {
        return new SchemaInputs(schemas, includes, excludes, library, other);
    }
}
