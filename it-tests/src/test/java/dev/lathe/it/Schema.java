package dev.lathe.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schema that the model was made from, and a stranger's opinion on what is valid against it. */
public final class Schema {
    private static final String RESOURCE = "mcp/2025-11-25/schema.json";
    private static final String ID = "urn:lathe:mcp";

    private static final String TEXT = text();
    private static final JsonNode DEFINITIONS = Json.tree(TEXT).path("$defs");
    private static final SortedSet<String> MEMBER_NAMES = DEFINITIONS.findValues("properties").stream()
            .flatMap(Schema::deepNames)
            .collect(Collectors.toCollection(TreeSet::new));
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(Map.of(ID, TEXT)));
    private static final Map<String, com.networknt.schema.Schema> VALIDATORS = new ConcurrentHashMap<>();

    private Schema() {}

    /** The schema as it lies on the class path. */
    static byte[] bytes() {
        return TEXT.getBytes(StandardCharsets.UTF_8);
    }

    /** The names of all definitions, in the schema's order. */
    static List<String> definitions() {
        List<String> names = new ArrayList<>();
        DEFINITIONS.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The names of all properties of the schema, wherever they stand, in order. */
    static List<String> memberNames() {
        return List.copyOf(MEMBER_NAMES);
    }

    /** What the schema says of a definition. */
    static JsonNode definition(String name) {
        return DEFINITIONS.path(name);
    }

    /** The definitions that a union names as its arms. */
    static List<String> arms(String union) {
        return elements(definition(union).path("anyOf"))
                .map(arm -> arm.path("$ref").asText())
                .filter(reference -> !reference.isEmpty())
                .map(Schema::target)
                .toList();
    }

    /** The definitions that others refer to, and so can be a part of. */
    public static Set<String> parts() {
        return DEFINITIONS.findValuesAsText("$ref").stream().map(Schema::target).collect(Collectors.toSet());
    }

    /** Why a value is not valid as a definition; empty: it is. Formats are not looked at. */
    public static List<String> errors(String definition, JsonNode json) {
        return VALIDATORS.computeIfAbsent(definition, Schema::validator).validate(json).stream()
                .map(Error::toString)
                .toList();
    }

    private static String target(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** {@code findValues} looks no deeper where it has found something, so this does. */
    private static Stream<String> deepNames(JsonNode properties) {
        return properties.properties().stream()
                .flatMap(property -> Stream.concat(
                        Stream.of(property.getKey()),
                        property.getValue().findValues("properties").stream().flatMap(Schema::deepNames)));
    }

    private static com.networknt.schema.Schema validator(String definition) {
        return REGISTRY.getSchema(SchemaLocation.of(ID + "#/$defs/" + definition));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return array.valueStream();
    }

    private static String text() {
        try (InputStream in = Schema.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
