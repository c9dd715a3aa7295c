package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A member that may have one value only is checked, and an optional one is there or not as it came. */
class ConstantMembersTest {
    @ParameterizedTest
    @MethodSource("samples")
    void takeNoOtherValue(Sample sample) {
        for (Map.Entry<String, JsonNode> constant :
                constants(sample.definition()).entrySet()) {
            for (JsonNode other : List.of(TextNode.valueOf("example/other"), Json.tree("7"), Json.tree("[]"))) {
                ObjectNode json = sample.json().deepCopy();
                json.set(constant.getKey(), other);
                Rejection rejection = Rejection.of(sample.definition(), json);
                assertThat(rejection.message())
                        .startsWith(Model.name(sample.definition()) + "." + constant.getKey() + ": expected "
                                + constant.getValue() + ", got ");
                assertThat(rejection.path()).containsExactly(constant.getKey());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void optionalOnesAreThereOrNotAsTheyCame(Sample sample) {
        constants(sample.definition()).forEach((name, value) -> {
            if (!FlatSchema.required(sample.definition()).contains(name)) {
                ObjectNode with = sample.json().deepCopy();
                with.set(name, value);
                ObjectNode without = sample.json().deepCopy();
                without.remove(name);
                assertThat(RoundTrip.failure(new Sample(sample.definition(), "with " + name, with)))
                        .isEmpty();
                assertThat(RoundTrip.failure(new Sample(sample.definition(), "without " + name, without)))
                        .isEmpty();
            }
        });
    }

    private static Map<String, JsonNode> constants(String definition) {
        Map<String, JsonNode> constants = new LinkedHashMap<>();
        FlatSchema.properties(definition).forEach((name, schema) -> {
            if (schema.has("const")) {
                constants.put(name, schema.path("const"));
            }
        });
        return constants;
    }

    static Stream<Sample> samples() {
        return OwnSamples.all(Model.Kind.CLASS)
                .filter(sample -> !constants(sample.definition()).isEmpty());
    }
}
