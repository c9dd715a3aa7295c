package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** What is read and written is what it was, and valid, for values of all definitions. */
@PropertyDefaults(tries = SchemaInstances.TRIES, edgeCases = EdgeCasesMode.NONE)
class RoundTripLawsTest {
    private static final Tally TALLY = new Tally();

    @Property(seed = Seeds.OF_THE_BUILD)
    void keepsEveryValidValue(@ForAll("plain") Sample sample) {
        isKept("keeps every valid value", sample);
    }

    @Property(seed = Seeds.OF_THE_BUILD)
    void keepsMembersThatTheSchemaDoesNotName(@ForAll("unknownMembers") Sample sample) {
        isKept("keeps members that the schema does not name", sample);
    }

    @Property(seed = Seeds.OF_THE_BUILD)
    void keepsMembersThatTheSchemaNamesElsewhere(@ForAll("foreignMembers") Sample sample) {
        isKept("keeps members that the schema names elsewhere", sample);
    }

    @Property(seed = Seeds.OF_THE_BUILD)
    void keepsWhatIsEmpty(@ForAll("empty") Sample sample) {
        isKept("keeps what is empty", sample);
    }

    @Property(seed = Seeds.OF_THE_BUILD)
    void keepsEveryDigitOfLargeNumbers(@ForAll("largeNumbers") Sample sample) {
        isKept("keeps every digit of large numbers", sample);
    }

    @Property(seed = Seeds.OF_THE_BUILD)
    void keepsTextsToTheLetter(@ForAll("hostileTexts") Sample sample) {
        isKept("keeps texts to the letter", sample);
    }

    @Property(seed = Seeds.OF_THE_BUILD)
    void keepsTextsToTheLetterInBytes(@ForAll("hostileValues") Sample sample) {
        TALLY.count("keeps texts to the letter in bytes", sample);
        assertThat(RoundTrip.lossInBytes(sample)).as(sample.toString()).isEmpty();
    }

    @Property(seed = Seeds.OF_THE_BUILD)
    void readsMembersInAnyOrder(@ForAll("plain") Sample sample, @ForAll Random random) {
        isKept("reads members in any order", Variations.reordered(sample, names -> {
            Collections.shuffle(names, random);
            return names;
        }));
    }

    @Property(seed = Seeds.OF_THE_BUILD)
    void readsDiscriminatorsThatComeLast(@ForAll("plain") Sample sample) {
        isKept("reads discriminators that come last", Variations.reversed(sample));
    }

    @Property(seed = Seeds.OF_THE_BUILD)
    void keepsValuesOfTomorrow(@ForAll("ofTomorrow") Sample sample) {
        TALLY.count("keeps values of tomorrow", sample);
        assertThat(RoundTrip.loss(sample)).as(sample.toString()).isEmpty();
    }

    private static void isKept(String law, Sample sample) {
        TALLY.count(law, sample);
        assertThat(RoundTrip.failure(sample)).as(sample.toString()).isEmpty();
    }

    @Provide
    Arbitrary<Sample> plain() {
        return new SchemaInstances(Ingredients.plain()).samples();
    }

    @Provide
    Arbitrary<Sample> unknownMembers() {
        return new SchemaInstances(Ingredients.unknownMembers()).samples();
    }

    @Provide
    Arbitrary<Sample> foreignMembers() {
        return new SchemaInstances(Ingredients.foreignMembers()).samples();
    }

    @Provide
    Arbitrary<Sample> empty() {
        return new SchemaInstances(Ingredients.empty()).samples();
    }

    @Provide
    Arbitrary<Sample> largeNumbers() {
        return new SchemaInstances(Ingredients.largeNumbers()).samples();
    }

    @Provide
    Arbitrary<Sample> hostileTexts() {
        return new SchemaInstances(Ingredients.hostileTexts(Texts.hostile())).samples();
    }

    /** Jackson reads no name from bytes that has half a surrogate pair. */
    @Provide
    Arbitrary<Sample> hostileValues() {
        return new SchemaInstances(Ingredients.hostileTexts(Texts.names())).samples();
    }

    @Provide
    Arbitrary<Sample> ofTomorrow() {
        return new SchemaInstances(Ingredients.ofTomorrow()).samples();
    }

    @AfterContainer
    static void report() {
        System.out.print(TALLY.report());
    }
}
