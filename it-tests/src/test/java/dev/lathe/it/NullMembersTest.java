package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is a value where the schema has it; elsewhere it is an error, or as good as absent. */
class NullMembersTest {
    @ParameterizedTest
    @MethodSource("samples")
    void inPlaceOfAnOptionalMemberIsAsGoodAsAbsent(Sample sample) throws JsonProcessingException {
        for (Map.Entry<String, ObjectNode> property :
                FlatSchema.properties(sample.definition()).entrySet()) {
            if (isNotNull(sample, property.getKey(), property.getValue()) && !isRequired(sample, property.getKey())) {
                ObjectNode absent = sample.json().deepCopy();
                absent.remove(property.getKey());
                Object value =
                        Json.read(Json.text(withNull(sample, property.getKey())), Model.type(sample.definition()));
                assertThat(JsonEquality.firstDifference(absent, Json.tree(Json.write(value))))
                        .isEmpty();
                assertThat(value).isEqualTo(new Sample(sample.definition(), "without", absent).read());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void inPlaceOfARequiredMemberIsAnError(Sample sample) {
        FlatSchema.properties(sample.definition()).forEach((name, schema) -> {
            if (isNotNull(sample, name, schema) && !FlatSchema.isUnion(schema) && isRequired(sample, name)) {
                Rejection rejection = Rejection.of(sample.definition(), withNull(sample, name));
                assertThat(rejection.message()).contains(": expected ").endsWith(", got null");
                assertThat(rejection.path()).containsExactly(name);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isKeptWhereTheSchemaHasIt(Sample sample) {
        FlatSchema.properties(sample.definition()).forEach((name, schema) -> {
            if (FlatSchema.allowsNull(schema)) {
                assertThat(RoundTrip.failure(new Sample(sample.definition(), name, withNull(sample, name))))
                        .isEmpty();
            }
        });
    }

    private static JsonNode withNull(Sample sample, String member) {
        return ((ObjectNode) sample.json().deepCopy()).putNull(member);
    }

    private static boolean isNotNull(Sample sample, String member, ObjectNode schema) {
        return !FlatSchema.allowsNull(schema) && Model.isAsInTheSchema(sample.definition(), member);
    }

    private static boolean isRequired(Sample sample, String member) {
        return FlatSchema.required(sample.definition()).contains(member);
    }

    static Stream<Sample> samples() {
        return OwnSamples.all(Model.Kind.CLASS);
    }
}
