package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema does not know is kept, and changes nothing in what it does know. */
class TomorrowTest {
    @ParameterizedTest
    @MethodSource("messages")
    void anIdOfAnotherTypeLeavesAMessageWhatItIs(Sample message, String id) {
        ObjectNode json = message.json().deepCopy();
        json.set("id", Json.tree(id));
        for (String union : List.of("JSONRPCMessage", "JSONRPCResponse")) {
            if (Schema.arms(union).contains(message.name())) {
                Sample changed = new Sample(union, message.name(), json);
                assertThat(changed.read())
                        .isInstanceOf(Model.type(message.name()).getRawClass());
                assertThat(RoundTrip.loss(changed)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TaskStatus", "Role", "LoggingLevel"})
    void aValueOfAnEnumIsWrittenWhateverItsCharacters(String definition) {
        for (String value : List.of("", "\uD83D", "\uDEF3\uD83D", "\uD83D\uDEF3", "\u0000\"\\\u2028")) {
            Sample sample = new Sample(definition, "of tomorrow", TextNode.valueOf(value));
            assertThat(RoundTrip.loss(sample)).isEmpty();
            assertThat(RoundTrip.lossInBytes(sample)).isEmpty();
        }
    }

    static Stream<Arguments> messages() {
        return Stream.of("JSONRPCRequest", "JSONRPCResultResponse", "JSONRPCErrorResponse")
                .map(arm -> OwnSamples.of("JSONRPCMessage", arm))
                .flatMap(message ->
                        Stream.of("1.50", "true", "[]", "{\"n\": 7.10}").map(id -> Arguments.of(message, id)));
    }
}
