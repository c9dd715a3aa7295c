package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Values are equal where they say the same, and only there. */
@PropertyDefaults(tries = SchemaInstances.TRIES, edgeCases = EdgeCasesMode.NONE)
class EqualityLawsTest {
    private static final Tally TALLY = new Tally();

    @Property(seed = Seeds.OF_THE_BUILD)
    void whatIsWrittenAndReadAgainIsEqual(@ForAll("plain") Sample sample) throws JsonProcessingException {
        TALLY.count("what is written and read again is equal", sample);
        Object value = sample.read();
        Object again = Json.read(Json.write(value), Model.type(sample.definition()));
        areEqual(sample, value, again);
        assertThat(again).as(sample.toString()).hasToString(value.toString());
    }

    @Property(seed = Seeds.OF_THE_BUILD)
    void theOrderOfMembersDoesNotMatter(@ForAll("plain") Sample sample) {
        TALLY.count("the order of members does not matter", sample);
        areEqual(sample, sample.read(), Variations.reversed(sample).read());
    }

    @Property(seed = Seeds.OF_THE_BUILD)
    void whatHasOneMemberLessIsNotEqual(@ForAll("plain") Sample sample) {
        TALLY.count("what has one member less is not equal", sample);
        Object value = sample.read();
        for (Sample less : withOneMemberLess(sample)) {
            assertThat(less.read()).as(sample + " and " + less).isNotEqualTo(value);
        }
    }

    @Property(seed = Seeds.OF_THE_BUILD)
    void toBuilderBuildsAnEqualValue(@ForAll("classes") Sample sample) throws ReflectiveOperationException {
        TALLY.count("toBuilder().build() is equal", sample);
        Object value = sample.read();
        Object builder = value.getClass().getMethod("toBuilder").invoke(value);
        areEqual(sample, value, builder.getClass().getMethod("build").invoke(builder));
    }

    private static void areEqual(Sample sample, Object value, Object other) {
        assertThat(other).as(sample.toString()).isEqualTo(value).hasSameHashCodeAs(value);
    }

    private static List<Sample> withOneMemberLess(Sample sample) {
        List<Sample> valid = new ArrayList<>();
        sample.json().fieldNames().forEachRemaining(name -> {
            ObjectNode less = ((ObjectNode) sample.json()).deepCopy();
            less.remove(name);
            if (Schema.errors(sample.definition(), less).isEmpty()) {
                valid.add(new Sample(sample.definition(), sample.name() + ", without " + name, less));
            }
        });
        return valid;
    }

    @Provide
    Arbitrary<Sample> plain() {
        return new SchemaInstances(Ingredients.plain()).samples();
    }

    @Provide
    Arbitrary<Sample> classes() {
        return plain().filter(sample -> Model.kind(sample.definition()) == Model.Kind.CLASS);
    }

    @AfterContainer
    static void report() {
        System.out.print(TALLY.report());
    }
}
