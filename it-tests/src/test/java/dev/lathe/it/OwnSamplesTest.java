package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's own samples: something for every definition and for every arm of every union. */
class OwnSamplesTest {
    /** All of their arms are results; what a result is, only its request tells. */
    private static final Set<String> TOLD_APART_BY_THEIR_REQUEST = Set.of("ClientResult", "ServerResult");

    @ParameterizedTest
    @MethodSource("definitions")
    void everyDefinitionHasOne(String definition) {
        assertThat(OwnSamples.of(definition)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areValid(Sample sample) {
        assertThat(Schema.errors(sample.definition(), sample.json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void comeBackAsTheyCame(Sample sample) {
        assertThat(failures(sample, UnaryOperator.identity())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void comeBackWithUnknownMembersAtEveryLevel(Sample sample) {
        assertThat(failures(sample, Variations::withUnknownMembers)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void comeBackWhenTheirMembersStandTheOtherWayRound(Sample sample) {
        assertThat(failures(sample, Variations::reversed)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("unions")
    void aUnionHasOneForEachArm(String union) {
        assertThat(OwnSamples.of(union)).extracting(Sample::name).containsAll(Schema.arms(union));
    }

    @ParameterizedTest
    @MethodSource("arms")
    void areReadIntoTheirArm(Sample sample) {
        Class<?> arm = Model.type(sample.name()).getRawClass();
        assertThat(sample.read()).isInstanceOf(arm);
        assertThat(Variations.reversed(sample).read()).isInstanceOf(arm);
        assertThat(Variations.withUnknownMembers(sample).read()).isInstanceOf(arm);
    }

    static Stream<String> definitions() {
        return Schema.definitions().stream();
    }

    static Stream<Sample> samples() {
        return OwnSamples.all();
    }

    static Stream<String> unions() {
        return definitions().filter(definition -> !Schema.arms(definition).isEmpty());
    }

    static Stream<Sample> arms() {
        return unions().filter(union -> !TOLD_APART_BY_THEIR_REQUEST.contains(union))
                .flatMap(union -> Schema.arms(union).stream().map(arm -> OwnSamples.of(union, arm)));
    }

    private static List<String> failures(Sample sample, UnaryOperator<Sample> vary) {
        return RoundTrip.failure(vary.apply(sample)).stream().toList();
    }
}
