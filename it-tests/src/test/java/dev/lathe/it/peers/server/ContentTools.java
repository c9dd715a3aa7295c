package dev.lathe.it.peers.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.lathe.mcp.v2025_11_25.Annotations;
import dev.lathe.mcp.v2025_11_25.AudioContent;
import dev.lathe.mcp.v2025_11_25.CallToolResult;
import dev.lathe.mcp.v2025_11_25.ContentBlock;
import dev.lathe.mcp.v2025_11_25.EmbeddedResource;
import dev.lathe.mcp.v2025_11_25.ImageContent;
import dev.lathe.mcp.v2025_11_25.ResourceLink;
import dev.lathe.mcp.v2025_11_25.Role;
import dev.lathe.mcp.v2025_11_25.TextContent;
import dev.lathe.mcp.v2025_11_25.TextResourceContents;
import dev.lathe.mcp.v2025_11_25.Tool;
import dev.lathe.mcp.v2025_11_25.ToolAnnotations;
import dev.lathe.mcp.v2025_11_25.ToolExecution;
import java.util.List;
import java.util.Map;

/** Tools that give every kind of content. */
final class ContentTools {
    static final List<ServerTool> ALL = List.of(
            of("test_simple_text", call -> text("This is a simple text response for testing.")),
            of("test_image_content", call -> content(image())),
            of(
                    "test_audio_content",
                    call -> content(AudioContent.builder()
                            .data(Media.WAV)
                            .mimeType(Media.WAV_TYPE)
                            .build())),
            of(
                    "test_embedded_resource",
                    call -> content(resource(
                            "test://embedded-resource", "text/plain", "This is an embedded resource content."))),
            of(
                    "test_multiple_content_types",
                    call -> content(
                            TextContent.builder()
                                    .text("Multiple content types test:")
                                    .build(),
                            image(),
                            resource(
                                    "test://mixed-content-resource",
                                    "application/json",
                                    "{\"test\":\"data\",\"value\":123}"))),
            of("links_to_resources", call -> content(link("static-text"), link("static-binary"))),
            schemaOf2020(),
            depth(),
            of(
                            "test_error_handling",
                            call -> text("This tool intentionally returns an error for testing").toBuilder()
                                    .isError(true)
                                    .build())
                    .asTask(ToolExecution.TaskSupport.OPTIONAL));

    private ContentTools() {}

    private static ServerTool of(String name, ServerTool.Body body) {
        return ServerTool.of(name, "Gives what the name says.", List.of(), body);
    }

    private static CallToolResult text(String text) {
        return ServerTool.text(text);
    }

    private static CallToolResult content(ContentBlock... blocks) {
        return ServerTool.content(blocks);
    }

    private static ImageContent image() {
        return ImageContent.builder()
                .data(Media.PNG)
                .mimeType(Media.PNG_TYPE)
                .annotations(Annotations.builder()
                        .audience(List.of(Role.USER, Role.ASSISTANT))
                        .priority(1.0)
                        .build())
                .build();
    }

    private static EmbeddedResource resource(String uri, String type, String text) {
        return EmbeddedResource.builder()
                .resource(TextResourceContents.builder()
                        .uri(uri)
                        .mimeType(type)
                        .text(text)
                        .build())
                .build();
    }

    private static ResourceLink link(String name) {
        return ResourceLink.builder()
                .uri("test://" + name)
                .name(name)
                .icons(List.of(Media.ICON))
                .build();
    }

    /** Words of JSON Schema that the model has no members for, and that a client gets all the same. */
    private static ServerTool schemaOf2020() {
        String schema = """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "type": "object",
                  "$defs": {
                    "address": {
                      "$anchor": "addressDef",
                      "type": "object",
                      "properties": {"street": {"type": "string"}, "city": {"type": "string"}}
                    }
                  },
                  "properties": {
                    "name": {"type": "string"},
                    "address": {"$ref": "#/$defs/address"},
                    "contactMethod": {"type": "string", "enum": ["phone", "email"]},
                    "phone": {"type": "string"},
                    "email": {"type": "string"}
                  },
                  "allOf": [{"anyOf": [{"required": ["phone"]}, {"required": ["email"]}]}],
                  "if": {"properties": {"contactMethod": {"const": "phone"}}, "required": ["contactMethod"]},
                  "then": {"required": ["phone"]},
                  "else": {"required": ["email"]},
                  "additionalProperties": false
                }
                """;
        return new ServerTool(
                Tool.builder()
                        .name("json_schema_2020_12_tool")
                        .description("Tool with JSON Schema 2020-12 features")
                        .inputSchema(read(schema, Tool.InputSchema.class))
                        .build(),
                call -> text("ok"));
    }

    /** A result that has a schema of its own. */
    private static ServerTool depth() {
        JsonNode number = JsonNodeFactory.instance.objectNode().put("type", "number");
        Tool declaration = Tool.builder()
                .name("depth")
                .title("Depth of the harbour")
                .description("Gives the depth in metres, as structured content.")
                .inputSchema(Tool.InputSchema.builder().build())
                .outputSchema(Tool.OutputSchema.builder()
                        .properties(Map.of("metres", number))
                        .required(List.of("metres"))
                        .build())
                .annotations(ToolAnnotations.builder()
                        .title("Depth")
                        .readOnlyHint(true)
                        .openWorldHint(false)
                        .build())
                .icons(List.of(Media.ICON))
                .build();
        return new ServerTool(
                declaration,
                call -> text("{\"metres\": 4.2}").toBuilder()
                        .structuredContent(Map.of("metres", DoubleNode.valueOf(4.2)))
                        .build());
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return new ObjectMapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
