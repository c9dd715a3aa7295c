package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is made to break its reader ends in one of Jackson's exceptions, or does no harm. */
class HostileInputTest {
    private static final int MOST_CUTS = 40;
    private static final int DEEP = 10_000;
    private static final int LARGE = 50_000_000;
    private static final int LONGEST_MESSAGE = 500;

    private static final ObjectMapper WITHOUT_LIMITS = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build());

    @ParameterizedTest
    @MethodSource("samples")
    void thatEndsTooSoonIsAnErrorOfJackson(Sample sample) {
        String text = Json.text(sample.json());
        for (int end = 0; end < text.length(); end += 1 + text.length() / MOST_CUTS) {
            assertThat(Rejection.of(sample.definition(), text.substring(0, end)).error())
                    .isInstanceOf(JsonProcessingException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Result", "Task", "ContentBlock", "JSONRPCMessage", "RequestId", "Tool"})
    void thatIsNestedTooDeeplyIsAnErrorOfJackson(String definition) {
        Rejection rejection = Rejection.of(definition, deepIn(definition));
        assertThat(rejection.message()).contains("nesting depth");
        assertThat(rejection.error().getMessage()).hasSizeLessThan(LONGEST_MESSAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Result", "Task", "ContentBlock", "JSONRPCMessage", "RequestId", "Tool"})
    void thatIsNothingButDeepIsKeptOrAnErrorOfJackson(String definition) {
        for (String text : List.of(deep("[", "]"), deep("{\"a\":", "}"), "[".repeat(DEEP))) {
            Rejection.ifAny(Json.MAPPER, Model.type(definition), text)
                    .ifPresent(rejection ->
                            assertThat(rejection.error().getMessage()).hasSizeLessThan(LONGEST_MESSAGE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Result", "Task", "ContentBlock", "JSONRPCMessage", "RequestId", "Tool"})
    void thatIsNestedDeeplyDoesNotExhaustTheStack(String definition) throws JsonProcessingException {
        String text = deepIn(definition);
        Object value = WITHOUT_LIMITS.readValue(text, Model.type(definition));
        assertThat(WITHOUT_LIMITS.writeValueAsString(value)).isEqualTo(text);
    }

    @Test
    void aTextOf50MegabytesIsKeptOrAnErrorOfJackson() throws JsonProcessingException {
        String text = "{\"type\":\"text\",\"text\":\"" + "a".repeat(LARGE) + "\"}";
        Rejection.ifAny(Json.MAPPER, Model.type("ContentBlock"), text)
                .ifPresent(
                        rejection -> assertThat(rejection.error().getMessage()).hasSizeLessThan(LONGEST_MESSAGE));
        Object value = WITHOUT_LIMITS.readValue(text, Model.type("ContentBlock"));
        assertThat(WITHOUT_LIMITS.writeValueAsString(value).equals(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"taskId\":\"x\",\"ttl\":%s}",
                "{\"ttl\":[%s]}",
                "{%s:1,\"ttl\":\"x\"}",
                "{\"a\":%s,\"ttl\":true}",
                "{\"status\":[%s]}"
            })
    void aMessageHoldsLittleOfTheInput(String form) {
        String text = String.format(form, '"' + "s3cret".repeat(LARGE / 6) + '"');
        Rejection rejection = Rejection.of(WITHOUT_LIMITS, Model.type("Task"), text);
        assertThat(rejection.error().getMessage()).hasSizeLessThan(LONGEST_MESSAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"taskId\":\"s3cret\",\"ttl\":true}", "{\"taskId\":\"s3cret\"", "{\"taskId\":\"s3cret\"}"})
    void aMessageSaysNothingOfWhatIsRight(String text) {
        assertThat(Rejection.of("Task", text).error().getMessage()).doesNotContain("s3cret");
    }

    @Test
    void whatFollowsTheValueIsForTheMapperToJudge() throws JsonProcessingException {
        String text = Json.text(OwnSamples.of("Task", "full").json()) + " {}";
        ObjectMapper strict = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        assertThat(Rejection.of(strict, Model.type("Task"), text).message()).contains("Trailing token");
        assertThat(Json.read(text, Model.type("Task")))
                .isEqualTo(OwnSamples.of("Task", "full").read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"JSONRPCMessage", "ContentBlock", "RequestId", "Task", "Role", "Result"})
    void oneValueAfterAnotherIsReadFromOneInput(String definition) throws IOException {
        List<Sample> samples = OwnSamples.of(definition);
        StringBuilder lines = new StringBuilder();
        samples.forEach(sample -> lines.append(Json.text(sample.json())).append('\n'));
        try (MappingIterator<Object> values =
                Json.MAPPER.readerFor(Model.type(definition)).readValues(lines.toString())) {
            assertThat(values.readAll())
                    .isEqualTo(samples.stream().map(Sample::read).toList());
        }
    }

    @Test
    void aMemberThatStandsThereTwiceIsAnErrorWhereTheMapperSaysSo() {
        ObjectMapper strict = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        assertThat(Rejection.of(strict, Model.type("Task"), "{\"taskId\":\"a\",\"taskId\":\"b\"}")
                        .message())
                .contains("Duplicate field 'taskId'");
        assertThat(Rejection.of(strict, Model.type("Result"), "{\"a\":{\"b\":1,\"b\":2}}")
                        .message())
                .contains("Duplicate field 'b'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"text\",\"text\":\"first\",\"text\":\"last\"}",
                "{\"text\":\"first\",\"type\":\"text\",\"text\":\"last\"}",
                "{\"text\":\"first\",\"text\":\"last\",\"type\":\"text\"}"
            })
    void elsewhereTheLastOfThemCounts(String text) throws JsonProcessingException {
        assertThat(Json.read(text, Model.type("ContentBlock")))
                .isEqualTo(Json.read("{\"type\":\"text\",\"text\":\"last\"}", Model.type("ContentBlock")));
    }

    @Test
    void aSecondDiscriminatorDoesNotTurnOneArmIntoAnother() {
        Rejection rejection = Rejection.of("ContentBlock", "{\"type\":\"text\",\"type\":\"image\",\"text\":\"a\"}");
        assertThat(rejection.message()).isEqualTo("TextContent.type: expected \"text\", got string \"image\"");
    }

    @Test
    void aValueThatIsNoJsonIsAnErrorOfJackson() {
        for (String text : List.of("", " ", "nul", "{]", "{\"a\" 1}", "{'a':1}", "\u0000", "NaN", "01", "{\"a\":1,}")) {
            assertThatThrownBy(() -> Json.read(text, Model.type("Result"))).isInstanceOf(JsonProcessingException.class);
        }
    }

    private static String deep(String open, String close) {
        return open.repeat(DEEP) + (open.endsWith(":") ? "1" : "") + close.repeat(DEEP);
    }

    /** A value of the definition that is deep where anything may stand. */
    private static String deepIn(String definition) {
        if (definition.equals("RequestId")) {
            return deep("[", "]");
        }
        String json = Json.text(OwnSamples.of(definition).get(0).json());
        String comma = json.equals("{}") ? "" : ",";
        return json.substring(0, json.length() - 1) + comma + "\"example.org/deep\":" + deep("{\"a\":", "}") + "}";
    }

    static Stream<Sample> samples() {
        return OwnSamples.all().filter(sample -> !sample.json().isNumber());
    }
}
