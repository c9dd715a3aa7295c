package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** What the laws are tried on is what they say: a stranger's validator has nothing against it. */
class SchemaInstancesTest {
    private static final Tally TALLY = new Tally();

    @Property(seed = Seeds.OF_THE_BUILD, tries = SchemaInstances.TRIES, edgeCases = EdgeCasesMode.NONE)
    void makesOnlyValidInstances(@ForAll("plain") Sample sample) {
        TALLY.count("makes only valid instances", sample);
        assertThat(Schema.errors(sample.definition(), sample.json()))
                .as(sample.toString())
                .isEmpty();
    }

    @Provide
    Arbitrary<Sample> plain() {
        return new SchemaInstances(Ingredients.plain()).samples();
    }

    @AfterContainer
    static void report() {
        System.out.print(TALLY.report());
    }
}
