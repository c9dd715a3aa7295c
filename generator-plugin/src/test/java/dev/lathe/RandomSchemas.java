package dev.lathe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Small schemas made of the keywords that Lathe acts on, and documents that are valid against them. */
final class RandomSchemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> NAMES =
            List.of("a", "b", "_meta", "$schema", "enum", "class", "value", "parser", "type", "é");
    private static final int DEEPEST_SCHEMA = 3;
    private static final int DEEPEST_DOCUMENT = 5;

    private final Random random;
    private final int count;
    private final ObjectNode definitions = JSON.objectNode();

    /** A source of so many definitions, which may refer to one another. */
    RandomSchemas(Random random, int count) {
        this.random = random;
        this.count = count;
    }

    /** A schema with definitions {@code D0}, {@code D1} and so on. */
    ObjectNode schema() {
        for (int i = 0; i < count; i++) {
            definitions.set("D" + i, random.nextInt(3) == 0 ? schema(0) : object(0));
        }
        ObjectNode schema = JSON.objectNode();
        schema.set("$defs", definitions);
        return schema;
    }

    private ObjectNode schema(int depth) {
        if (depth >= DEEPEST_SCHEMA) {
            return scalar();
        }
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> scalar();
            case 3 -> JSON.objectNode().put("$ref", "#/$defs/D" + random.nextInt(count));
            case 4 -> array(depth);
            case 5 -> map(depth);
            case 6, 7 -> object(depth);
            case 8 -> union(depth);
            default -> JSON.objectNode();
        };
    }

    private ObjectNode scalar() {
        ObjectNode schema = JSON.objectNode();
        switch (random.nextInt(8)) {
            case 0 -> schema.put("const", "c" + random.nextInt(3));
            case 1 -> schema.put("const", random.nextInt(3));
            case 2 -> schema.putArray("enum").add("x").add("y-z").add("");
            case 3 -> types(schema);
            default ->
                schema.put(
                        "type",
                        List.of("string", "integer", "number", "boolean").get(random.nextInt(4)));
        }
        return schema;
    }

    private void types(ObjectNode schema) {
        List<String> types = new ArrayList<>(List.of("string", "integer", "boolean", "null", "number"));
        Collections.shuffle(types, random);
        ArrayNode array = schema.putArray("type");
        types.subList(0, 2 + random.nextInt(2)).forEach(array::add);
    }

    private ObjectNode array(int depth) {
        ObjectNode schema = JSON.objectNode().put("type", "array");
        schema.set("items", schema(depth + 1));
        return schema;
    }

    private ObjectNode map(int depth) {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        schema.set("additionalProperties", schema(depth + 1));
        return schema;
    }

    private ObjectNode object(int depth) {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        ArrayNode required = JSON.arrayNode();
        for (String name : names.subList(0, 1 + random.nextInt(4))) {
            ObjectNode member = schema(depth + 1);
            properties.set(name, member);
            // what must be there must be able to end
            if (random.nextBoolean() && isFinite(member)) {
                required.add(name);
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        if (random.nextInt(5) == 0) {
            schema.set("additionalProperties", scalar());
        }
        return schema;
    }

    private static boolean isFinite(JsonNode schema) {
        return !schema.has("$ref") && !schema.has("anyOf") && !schema.has("properties");
    }

    private ObjectNode union(int depth) {
        ObjectNode schema = JSON.objectNode();
        ArrayNode arms = schema.putArray("anyOf");
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            ObjectNode arm = schema(depth + 1);
            // a union of references could be one of itself alone
            arms.add(arm.has("$ref") ? array(depth) : arm);
        }
        return schema;
    }

    /** A document that is valid against a definition. */
    JsonNode document(String definition) {
        return document(definitions.get(definition), 0);
    }

    private JsonNode document(JsonNode schema, int depth) {
        if (schema.has("$ref")) {
            String target = schema.get("$ref").textValue();
            return document(definitions.get(target.substring(target.lastIndexOf('/') + 1)), depth + 1);
        }
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        if (schema.has("anyOf")) {
            return document(
                    schema.get("anyOf").get(random.nextInt(schema.get("anyOf").size())), depth + 1);
        }
        JsonNode type = schema.path("type");
        return ofType(type.isArray() ? type.get(random.nextInt(type.size())).asText() : type.asText(), schema, depth);
    }

    private JsonNode ofType(String type, JsonNode schema, int depth) {
        return switch (type) {
            case "string" -> JSON.textNode(List.of("", "s", "é\n\"").get(random.nextInt(3)));
            case "integer" -> JSON.numberNode(random.nextInt(5) - 2);
            case "number" -> random.nextBoolean() ? JSON.numberNode(random.nextInt(5)) : JSON.numberNode(0.25);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            case "array" -> elements(schema, depth);
            case "object" -> members(schema, depth);
            default -> anything();
        };
    }

    private JsonNode elements(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        for (int i = random.nextInt(3); i > 0 && depth < DEEPEST_DOCUMENT; i--) {
            array.add(document(schema.path("items"), depth + 1));
        }
        return array;
    }

    private JsonNode members(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        JsonNode required = schema.path("required");
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            boolean isRequired = contains(required, property.getKey());
            if (isRequired || random.nextBoolean() && depth < DEEPEST_DOCUMENT) {
                object.set(property.getKey(), document(property.getValue(), depth + 1));
            }
        }
        if (random.nextInt(3) == 0 && depth < DEEPEST_DOCUMENT) {
            JsonNode more = schema.path("additionalProperties");
            object.set("more", more.isObject() ? document(more, depth + 1) : anything());
        }
        return object;
    }

    private static boolean contains(JsonNode array, String text) {
        for (JsonNode element : array) {
            if (element.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode anything() {
        return switch (random.nextInt(5)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.arrayNode().add(1).add(JSON.objectNode().putNull("z"));
            case 2 -> JSON.objectNode().put("z", 0.5).put("a", "");
            case 3 -> JSON.numberNode(random.nextLong());
            default -> JSON.textNode("any");
        };
    }
}
