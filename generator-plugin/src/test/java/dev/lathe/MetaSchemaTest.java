package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lathe.schema.SchemaInputs;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetaSchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://json-schema.org/draft-04/schema#",
                "http://json-schema.org/draft-06/schema#",
                "http://json-schema.org/draft-07/schema#",
                "https://json-schema.org/draft/2019-09/schema",
                "https://json-schema.org/draft/2020-12/schema"
            })
    void isReadAndWrittenByWhatIsGeneratedFromIt(String uri) throws IOException {
        GeneratedCode code = GeneratedCode.from(Generation.of("{}").reading(inputs -> SchemaInputs.of(uri)));

        for (String name : documents(uri)) {
            JsonNode metaSchema = read(name);
            assertThat(tree(code.roundTrip("", metaSchema.toString()))).as(name).isEqualTo(metaSchema);
        }
        assertThat(code.refusal("", "{\"type\": \"object\", \"required\": \"name\"}"))
                .contains("required");
        assertThat(code.refusal("", "{\"properties\": {\"a\": {\"items\": {\"maxLength\": \"long\"}}}}"))
                .as("schemas in schemas are schemas, through every reference that others override")
                .contains("maxLength");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://json-schema.org/draft-07/schema#", "https://json-schema.org/draft/2020-12/schema"})
    void isReferredToWithoutANetwork(String uri) {
        GeneratedCode code = GeneratedCode.from(
                "{\"type\": \"object\", \"properties\": {\"inputSchema\": {\"$ref\": \"" + uri + "\"}}}");

        String tool = "{\"inputSchema\":{\"properties\":{\"a\":{\"type\":\"string\"},\"b\":true},\"type\":\"object\"}}";
        assertThat(code.roundTrip("", tool)).isEqualTo(tool);
        assertThat(code.refusal("", "{\"inputSchema\": {\"properties\": {\"a\": {\"required\": 1}}}}"))
                .contains("required");
    }

    @Test
    void refusesAMetaSchemaThatIsNone() {
        assertThat(Generation.of("{}")
                        .reading(inputs -> SchemaInputs.of("https://json-schema.org/draft/2020-12/shema"))
                        .refusal())
                .singleElement()
                .asString()
                .contains("error LATHE-013: this is a URL");
    }

    /** The meta-schema itself, and those of its vocabularies, which it describes as well. */
    private static List<String> documents(String uri) {
        String name = uri.replaceFirst("https?://", "").replace("#", "");
        return Stream.of("schema", "meta/core", "meta/applicator", "meta/validation", "meta/meta-data", "meta/content")
                .map(document -> name.replaceFirst("schema$", document))
                .filter(document -> MetaSchemaTest.class.getResource("schema/" + document + ".json") != null)
                .toList();
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream in = MetaSchemaTest.class.getResourceAsStream("schema/" + name + ".json")) {
            return MAPPER.readTree(in);
        }
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        return MAPPER.readTree(json);
    }
}
