package dev.lathe.maven;

import dev.lathe.GenerationRequest;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import dev.lathe.schema.Dialect;
import dev.lathe.schema.SchemaInputs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that read a schema have in common. */
abstract class AbstractSchemaMojo extends AbstractLatheMojo {
    /**
     * The schema to generate from; this or {@code schemas} is required. A file, as a path from the project's folder or
     * an absolute one, JSON or YAML by its name; a folder, with all files in it that {@code includes} and
     * {@code excludes} name; or a resource of the plugin's dependencies, such as
     * {@code classpath:mcp/2025-11-25/schema.json}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.schema")
    private @Nullable String schema;

    /**
     * More schemas to generate from, into the same package: files, folders and resources, each given as {@code schema}
     * is.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.schemas")
    private @Nullable List<String> schemas;

    /**
     * Which files of folders are read, as patterns with {@code *}, {@code **} and {@code ?}. Without any, those that end
     * in {@code .json}, {@code .yaml} and {@code .yml}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.includes")
    private @Nullable List<String> includes;

    /**
     * Which of these files are not read.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.excludes")
    private @Nullable List<String> excludes;

    /**
     * Documents that references may mean by their {@code $id} or their place: files, folders and resources. Nothing is
     * generated from them but what is referred to.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.library")
    private @Nullable List<String> library;

    /**
     * The version of JSON Schema that a document without a {@code $schema} is written in: {@code draft-04},
     * {@code draft-06}, {@code draft-07}, {@code 2019-09} or {@code 2020-12}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.dialect", defaultValue = "2020-12")
    private String dialect = Dialect.DRAFT_2020_12.label();

    /**
     * The Java package of everything that is generated; required.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.packageName")
    private @Nullable String packageName;

    /**
     * The bindings file, which says what the schema cannot: names, helpers, corrections. Given as the schema is.
     *
     * @since 0.1.0
     */
    @Parameter(property = "lathe.bindings")
    private @Nullable String bindings;

    /** What is asked for, with a folder for what is generated. */
    GenerationRequest request(Path outputDirectory) {
        Diagnostics diagnostics = new Diagnostics();
        SchemaInputs schemas = schemas(diagnostics);
        String packageName = required("packageName", this.packageName, diagnostics);
        diagnostics.throwIfErrors();
        return new GenerationRequest(
                schemas,
                bindings,
                packageName,
                outputDirectory,
                baseDirectory(),
                // the realm of the plugin, with the dependencies that its user has given it
                AbstractSchemaMojo.class.getClassLoader());
    }

    private SchemaInputs schemas(Diagnostics diagnostics) {
        List<String> roots = new ArrayList<>(orNone(schemas));
        if (schema != null && !schema.isBlank()) {
            roots.add(0, schema);
        }
        if (roots.isEmpty()) {
            required("schema", schema, diagnostics);
        }
        return new SchemaInputs(roots, orNone(includes), orNone(excludes), orNone(library), dialect(diagnostics));
    }

    private Dialect dialect(Diagnostics diagnostics) {
        for (Dialect known : Dialect.values()) {
            if (known.label().equals(dialect)) {
                return known;
            }
        }
        String known = Arrays.stream(Dialect.values()).map(Dialect::label).collect(Collectors.joining(", "));
        diagnostics.report(
                Code.UNFIT_PARAMETER,
                Source.whole("parameter dialect"),
                Printable.quote(dialect) + " is no version of JSON Schema that Lathe knows; it knows " + known);
        return Dialect.DRAFT_2020_12;
    }

    private static List<String> orNone(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
