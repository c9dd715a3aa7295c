package dev.lathe.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;

/** Makes the payloads. Every instance begins with the same seed, and so makes the same. */
final class Payloads {
    private static final String[] WORDS =
            ("harbour survey depth chart tide buoy vessel captain route weather wind signal"
                            + " anchor cargo manifest berth pilot sonar channel beacon storm log watch crew engine hull keel"
                            + " \"quoted\" naïve Überfahrt über 海図 line\nbreak")
                    .split(" ");
    private static final String[] STATES = {"working", "input_required", "completed", "failed", "cancelled"};

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final Random random = new Random(20251125);

    JsonNode task() {
        ObjectNode task = nodes.objectNode();
        return task.put("taskId", id())
                .put("status", STATES[random.nextInt(STATES.length)])
                .put("statusMessage", words(8))
                .put("createdAt", time())
                .put("lastUpdatedAt", time())
                .put("ttl", 60_000L + random.nextInt(600_000))
                .put("pollInterval", 500 + random.nextInt(5_000));
    }

    JsonNode toolCall() {
        ObjectNode call = nodes.objectNode().put("name", "survey_harbour");
        ObjectNode arguments = call.putObject("arguments");
        arguments.put("harbour", words(2)).put("depth", 12.5).put("repeat", 3).put("isUrgent", true);
        arguments.putObject("area").put("north", 54.4771).put("east", 9.0513).put("radius", 1_500);
        ArrayNode points = arguments.putArray("points");
        for (int i = 0; i < 6; i++) {
            points.addObject()
                    .put("name", words(2))
                    .put("x", random.nextInt(10_000))
                    .put("y", random.nextInt(10_000));
        }
        call.putObject("_meta").put("progressToken", id());
        return call;
    }

    JsonNode toolResult() {
        ObjectNode result = nodes.objectNode();
        ArrayNode content = result.putArray("content");
        content.addObject().put("type", "text").put("text", words(60)).set("annotations", annotations());
        content.addObject().put("type", "text").put("text", words(12));
        content.addObject().put("type", "image").put("data", base64(900)).put("mimeType", "image/png");
        content.addObject().put("type", "audio").put("data", base64(900)).put("mimeType", "audio/wav");
        content.addObject()
                .put("type", "resource_link")
                .put("uri", "file:///charts/" + id() + ".pdf")
                .put("name", words(2))
                .put("title", words(4))
                .put("description", words(12))
                .put("mimeType", "application/pdf")
                .put("size", 1_048_576 + random.nextInt(1_000));
        ObjectNode embedded = content.addObject().put("type", "resource");
        embedded.putObject("resource")
                .put("uri", "file:///logs/" + id() + ".txt")
                .put("mimeType", "text/plain")
                .put("text", words(40));
        result.putObject("structuredContent")
                .put("depth", 12.5)
                .put("soundings", 214)
                .put("unit", "m");
        return result.put("isError", false);
    }

    JsonNode toolResultTypeLast() {
        ObjectNode result = (ObjectNode) toolResult();
        result.get("content").forEach(block -> moveToEnd((ObjectNode) block, "type"));
        return result;
    }

    JsonNode toolList() {
        ObjectNode list = nodes.objectNode();
        ArrayNode tools = list.putArray("tools");
        for (int i = 0; i < 50; i++) {
            ObjectNode tool = tools.addObject().put("name", "tool_" + i).put("title", words(3));
            tool.put("description", words(30)).set("inputSchema", inputSchema(4 + random.nextInt(8)));
            tool.putObject("annotations")
                    .put("readOnlyHint", random.nextBoolean())
                    .put("openWorldHint", false);
        }
        return list.put("nextCursor", id());
    }

    JsonNode resource() {
        ObjectNode result = nodes.objectNode();
        result.putArray("contents")
                .addObject()
                .put("uri", "file:///charts/" + id() + ".bin")
                .put("mimeType", "application/octet-stream")
                .put("blob", base64(786_432));
        return result;
    }

    JsonNode taskNotifications() {
        ArrayNode batch = nodes.arrayNode();
        for (int i = 0; i < 1_000; i++) {
            batch.addObject()
                    .put("jsonrpc", "2.0")
                    .put("method", "notifications/tasks/status")
                    .set("params", task());
        }
        return batch;
    }

    JsonNode envelope() {
        ObjectNode request = nodes.objectNode().put("jsonrpc", "2.0").put("id", 4_711);
        return request.put("method", "tools/call").set("params", toolCall());
    }

    JsonNode envelopeMethodFirst() {
        ObjectNode request = nodes.objectNode().put("method", "tools/call").put("jsonrpc", "2.0");
        return request.put("id", 4_711).set("params", toolCall());
    }

    private ObjectNode inputSchema(int members) {
        ObjectNode schema = nodes.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = nodes.arrayNode();
        for (int i = 0; i < members; i++) {
            String name = "argument" + i;
            ObjectNode property = properties.putObject(name).put("description", words(10));
            switch (random.nextInt(4)) {
                case 0 -> property.put("type", "string").put("minLength", 1);
                case 1 ->
                    property.put("type", "integer")
                            .put("minimum", 0)
                            .put("maximum", 100)
                            .put("default", 7);
                case 2 ->
                    property.put("type", "string")
                            .putArray("enum")
                            .add("metres")
                            .add("feet")
                            .add("fathoms");
                default -> property.put("type", "array").putObject("items").put("type", "number");
            }
            if (random.nextBoolean()) {
                required.add(name);
            }
        }
        schema.set("required", required);
        return schema.put("additionalProperties", false);
    }

    private ObjectNode annotations() {
        ObjectNode annotations = nodes.objectNode();
        annotations.putArray("audience").add("user").add("assistant");
        return annotations.put("priority", 0.75).put("lastModified", time());
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private String base64(int bytes) {
        byte[] data = new byte[bytes];
        random.nextBytes(data);
        return Base64.getEncoder().encodeToString(data);
    }

    private String id() {
        return String.format(Locale.ROOT, "%016x-%08x", random.nextLong(), random.nextInt());
    }

    private String time() {
        return String.format(
                Locale.ROOT,
                "2026-%02d-%02dT%02d:%02d:%02dZ",
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                random.nextInt(24),
                random.nextInt(60),
                random.nextInt(60));
    }

    private static void moveToEnd(ObjectNode object, String name) {
        JsonNode value = object.remove(name);
        object.set(name, value);
    }
}
