package dev.lathe.bindings;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.schema.DocumentParser;
import dev.lathe.schema.Format;
import dev.lathe.schema.SchemaNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The schema that the plugin ships for bindings files, as a validator that is not Lathe's understands it. */
final class PublishedForm {
    static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    static final JsonNode SCHEMA = schema();

    private static final Schema VALIDATOR = REGISTRY.getSchema(SCHEMA);

    private PublishedForm() {}

    /** Whether a bindings file is valid. */
    static boolean allows(JsonNode bindings) {
        return VALIDATOR.validate(bindings).isEmpty();
    }

    /** Whether a bindings file is valid. */
    static boolean allows(String yaml) {
        SchemaNode root =
                DocumentParser.parse(yaml.getBytes(StandardCharsets.UTF_8), "b.yaml", Format.YAML, new Diagnostics());
        return allows(Objects.requireNonNull(root).json());
    }

    private static JsonNode schema() {
        try (InputStream in = BindingsLoader.class.getResourceAsStream("/dev/lathe/bindings.schema.json")) {
            return BindingsFiles.json(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
