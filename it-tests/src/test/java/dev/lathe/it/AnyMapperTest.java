package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The model needs no module and minds no setting: whose mapper it is makes no difference. */
class AnyMapperTest {
    private static final List<ObjectMapper> MAPPERS = List.of(
            new ObjectMapper(),
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                    .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build(),
            JsonMapper.builder()
                    .enable(
                            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                            DeserializationFeature.USE_BIG_INTEGER_FOR_INTS,
                            DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                            DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                            DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(MapperFeature.AUTO_DETECT_FIELDS, MapperFeature.AUTO_DETECT_GETTERS)
                    .build());

    @ParameterizedTest
    @MethodSource("samples")
    void readsAndWritesTexts(Sample sample) throws JsonProcessingException {
        for (ObjectMapper mapper : MAPPERS) {
            Object value = mapper.readValue(Json.text(sample.json()), type(sample));
            isSame(sample, Json.tree(mapper.writeValueAsString(value)));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAndWritesBytes(Sample sample) throws IOException {
        for (ObjectMapper mapper : MAPPERS) {
            Object value = mapper.readValue(mapper.writeValueAsBytes(sample.json()), type(sample));
            isSame(sample, Json.tree(new String(mapper.writeValueAsBytes(value), StandardCharsets.UTF_8)));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAndWritesTrees(Sample sample) throws JsonProcessingException {
        for (ObjectMapper mapper : MAPPERS) {
            Object value = mapper.treeToValue(sample.json(), type(sample));
            assertThat(value).isEqualTo(sample.read());
            isSame(sample, mapper.valueToTree(value));
            Object converted = mapper.convertValue(value, type(sample));
            assertThat(converted).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAndWritesWithinOtherTypes(Sample sample) throws JsonProcessingException {
        String text = "{\"a\":[" + Json.text(sample.json()) + "]}";
        JavaType lists = Json.MAPPER.getTypeFactory().constructCollectionType(List.class, type(sample));
        JavaType maps = Json.MAPPER
                .getTypeFactory()
                .constructMapType(Map.class, Json.MAPPER.constructType(String.class), lists);
        assertThat(JsonEquality.firstDifference(Json.tree(text), Json.tree(Json.write(Json.read(text, maps)))))
                .isEmpty();
    }

    @Test
    void anErrorWithinAnotherTypeKnowsTheWholePath() {
        TypeFactory types = Json.MAPPER.getTypeFactory();
        JavaType blocks = types.constructCollectionType(List.class, Model.type("ContentBlock"));
        JavaType map = types.constructMapType(Map.class, types.constructType(String.class), blocks);
        Rejection rejection = Rejection.of(Json.MAPPER, map, "{\"a\": [{\"type\": \"text\", \"text\": [7]}]}");
        assertThat(rejection.message()).isEqualTo("TextContent.text: expected string, got array");
        assertThat(rejection.path()).containsExactly("a", "[0]", "text");
    }

    private static JavaType type(Sample sample) {
        return Model.type(sample.definition());
    }

    private static void isSame(Sample sample, JsonNode written) {
        assertThat(JsonEquality.firstDifference(sample.json(), written)).isEmpty();
    }

    static Stream<Sample> samples() {
        return OwnSamples.all();
    }
}
