package dev.lathe.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A schema without {@code $ref} and {@code allOf}: what they bring stands beside what was there. */
final class FlatSchema {
    private static final String DEFINITIONS = "#/$defs/";

    private FlatSchema() {}

    /** The schema on one level; its members are as they were. */
    static ObjectNode of(JsonNode schema) {
        ObjectNode flat = Json.MAPPER.createObjectNode();
        if (schema.has("$ref")) {
            merge(flat, of(Schema.definition(definition(schema.path("$ref").asText()))));
        }
        schema.path("allOf").forEach(part -> merge(flat, of(part)));
        if (schema instanceof ObjectNode own) {
            merge(flat, own.deepCopy().without(List.of("$ref", "allOf")));
        }
        return flat;
    }

    /** The definition that a {@code $ref} names. */
    static String definition(String reference) {
        return reference.substring(DEFINITIONS.length());
    }

    /** The properties of a definition with their flat schemas, those of its parts included. */
    static Map<String, ObjectNode> properties(String definition) {
        Map<String, ObjectNode> properties = new LinkedHashMap<>();
        of(Schema.definition(definition))
                .path("properties")
                .properties()
                .forEach(property -> properties.put(property.getKey(), of(property.getValue())));
        return properties;
    }

    /** The members that a definition requires, those of its parts included, in the schema's order. */
    static List<String> required(String definition) {
        return of(Schema.definition(definition))
                .path("required")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    /** Whether null is valid against a flat schema. */
    static boolean allowsNull(ObjectNode flat) {
        JsonNode type = flat.path("type");
        return !flat.has("const")
                && !flat.has("enum")
                && !flat.has("anyOf")
                && (type.isMissingNode()
                        || type.valueStream().anyMatch(t -> t.asText().equals("null")));
    }

    /** Whether a flat schema is that of a union, which keeps as unknown whatever none of its arms takes. */
    static boolean isUnion(ObjectNode flat) {
        JsonNode type = flat.path("type");
        return flat.has("anyOf") || type.isArray() && type.size() > (allowsNull(flat) ? 2 : 1);
    }

    private static void merge(ObjectNode flat, JsonNode part) {
        for (Map.Entry<String, JsonNode> keyword : part.properties()) {
            switch (keyword.getKey()) {
                case "properties" ->
                    keyword.getValue()
                            .properties()
                            .forEach(p -> property(flat.withObjectProperty("properties"), p.getKey(), p.getValue()));
                case "required" -> flat.withArrayProperty("required").addAll((ArrayNode) keyword.getValue());
                default -> flat.set(keyword.getKey(), keyword.getValue());
            }
        }
    }

    private static void property(ObjectNode properties, String name, JsonNode schema) {
        JsonNode before = properties.get(name);
        if (before == null) {
            properties.set(name, schema);
        } else {
            ObjectNode both = Json.MAPPER.createObjectNode();
            both.putArray("allOf").add(before).add(schema);
            properties.set(name, both);
        }
    }
}
