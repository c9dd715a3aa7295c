package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lathe.mcp.v2025_11_25.CreateTaskResult;
import dev.lathe.mcp.v2025_11_25.JSONRPCResultResponse;
import dev.lathe.mcp.v2025_11_25.RequestId;
import dev.lathe.mcp.v2025_11_25.Result;
import dev.lathe.mcp.v2025_11_25.Task;
import dev.lathe.mcp.v2025_11_25.TextContent;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every value, whatever its type: what is in it, who may share it, and how it is found by Jackson. */
class ValueLawsTest {
    private static final Task TASK = Task.withTimestamps("survey-19", "2026-02-11T06:45:00Z");

    @ParameterizedTest
    @MethodSource("values")
    void hasFieldsThatNeverChange(Class<?> type) {
        assertThat(Stream.of(type.getDeclaredFields()).map(Field::getModifiers))
                .as(type.getName())
                .allMatch(Modifier::isFinal);
    }

    @ParameterizedTest
    @MethodSource("types")
    void saysThatNothingIsNullUnlessItIsMarked(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getDeclaringClass() != null) {
            outermost = outermost.getDeclaringClass();
        }
        assertThat(outermost).hasAnnotation(NullMarked.class);
    }

    @Test
    void holdsTreesThatItDoesNotCopy() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        Result result = Result.builder().unknownMember("a", tree).build();
        JSONRPCResultResponse response =
                JSONRPCResultResponse.builder().id(RequestId.of(1)).result(tree).build();

        tree.put("b", 1);

        assertThat(result.unknownMembers().get("a").has("b")).isTrue();
        assertThat(response.result().has("b")).isTrue();
    }

    @Test
    void staysAsItWasBuiltWhateverItsBuilderDoesNext() {
        TextContent.Builder builder = TextContent.builder().text("a").unknownMember("x", TextNode.valueOf("y"));
        TextContent first = builder.build();
        TextContent second =
                builder.text("b").unknownMember("z", TextNode.valueOf("z")).build();

        assertThat(first).hasToString("TextContent{\"type\":\"text\",\"text\":\"a\",\"x\":\"y\"}");
        assertThat(second).hasToString("TextContent{\"type\":\"text\",\"text\":\"b\",\"x\":\"y\",\"z\":\"z\"}");
    }

    @Test
    void takesNoNullAmongUnknownMembers() {
        assertThatNullPointerException()
                .isThrownBy(() -> Result.builder().unknownMembers(Collections.singletonMap("a", null)));
    }

    @Test
    void printsItsNameAndAllOfItsJson() {
        TextContent text = TextContent.builder()
                .text("a secret")
                .unknownMember("x", TextNode.valueOf("y"))
                .build();

        assertThat(text).hasToString("TextContent{\"type\":\"text\",\"text\":\"a secret\",\"x\":\"y\"}");
    }

    @Test
    void writesWhatTheSchemaNamesInItsOrderAndTheRestAsItCame() throws JsonProcessingException {
        String json = "{\"z\":1,\"text\":\"a\",\"b\":2,\"type\":\"text\",\"a\":3}";

        assertThat(Json.write(Json.read(json, TextContent.class)))
                .isEqualTo("{\"type\":\"text\",\"text\":\"a\",\"z\":1,\"b\":2,\"a\":3}");
    }

    @Test
    void isNullWhereTheWholeInputIsNull() throws JsonProcessingException {
        assertThat(Json.read("null", Task.class)).isNull();
        assertThat(Json.read("null", RequestId.class)).isNull();
    }

    @Test
    void isReadAsGeneratedWhateverModuleAMapperHas() throws JsonProcessingException {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new SimpleModule().addDeserializer(Task.class, new NoTask()))
                .build();

        assertThat(mapper.readValue(Json.write(TASK), Task.class)).isEqualTo(TASK);
        assertThat(mapper.readValue(wrapped(), CreateTaskResult.class).task()).isEqualTo(TASK);
    }

    @Test
    void isReadOtherwiseByAMixInWhereItIsTheRootOnly() throws JsonProcessingException {
        ObjectMapper mapper =
                JsonMapper.builder().addMixIn(Task.class, ReadAsNoTask.class).build();

        assertThat(mapper.readValue(Json.write(TASK), Task.class).taskId()).isEqualTo("none");
        assertThat(mapper.readValue(wrapped(), CreateTaskResult.class).task()).isEqualTo(TASK);
    }

    private static String wrapped() throws JsonProcessingException {
        return Json.write(CreateTaskResult.builder().task(TASK).build());
    }

    static Stream<Class<?>> types() {
        return GeneratedTypes.all().stream();
    }

    /** All that are made once and handed on. */
    static Stream<Class<?>> values() {
        return types().filter(
                        type -> !type.isInterface() && !type.getSimpleName().equals("Builder"));
    }

    /** Reads anything as the same task. */
    private static final class NoTask extends JsonDeserializer<Task> {
        @Override
        public Task deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            parser.readValueAsTree();
            return Task.withTimestamps("none", "");
        }
    }

    /** Tells Jackson to read with {@link NoTask}. */
    @JsonDeserialize(using = NoTask.class)
    private interface ReadAsNoTask {}
}
