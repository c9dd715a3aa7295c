package dev.lathe.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever a valid value is turned into by accident: it is read, or it is an error of Jackson's. */
@PropertyDefaults(tries = SchemaInstances.TRIES, edgeCases = EdgeCasesMode.NONE)
class DamagedInputLawsTest {
    private static final List<String> SCRAPS = List.of(
            "", "\"", "\\", "{", "}", "[", "]", ",", ":", "0", "-", "e", "null", "true", "\u0000", "\uD83D", " ");

    private static final Tally TALLY = new Tally();

    @Property(seed = Seeds.OF_THE_BUILD)
    void aDamagedTextIsReadOrAnErrorOfJackson(@ForAll("plain") Sample sample, @ForAll Random random) {
        TALLY.count("a damaged text is read or an error of Jackson", sample);
        String text = damaged(Json.text(sample.json()), random);
        assertThatCode(() -> Rejection.ifAny(Json.MAPPER, Model.type(sample.definition()), text))
                .as(sample.definition() + ": " + text)
                .doesNotThrowAnyException();
    }

    @Property(seed = Seeds.OF_THE_BUILD)
    void aStrangePartIsReadForGoodOrAnErrorOfJackson(
            @ForAll("plain") Sample sample, @ForAll("strange") JsonNode strange, @ForAll Random random)
            throws JsonProcessingException {
        TALLY.count("a strange part is read for good or an error of Jackson", sample);
        Sample changed = Variations.withPart(sample, strange, random);
        Optional<Rejection> rejection =
                Rejection.ifAny(Json.MAPPER, Model.type(changed.definition()), Json.text(changed.json()));
        if (rejection.isEmpty()) {
            JavaType type = Model.type(changed.definition());
            Object value = changed.read();
            assertThat(Json.read(Json.write(value), type))
                    .as(changed + ": " + changed.json())
                    .isEqualTo(value);
        } else {
            // the schema sets no bounds to integers, but Java's do
            boolean isOutOfRange = rejection.get().message().contains("expected integer between -2^63 and 2^63-1");
            assertThat(isOutOfRange
                            || !Schema.errors(changed.definition(), changed.json())
                                    .isEmpty())
                    .as(changed + ": " + changed.json() + ": " + rejection.get().message())
                    .isTrue();
        }
    }

    private static String damaged(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(3));
        return text.substring(0, from) + SCRAPS.get(random.nextInt(SCRAPS.size())) + text.substring(to);
    }

    @Provide
    Arbitrary<Sample> plain() {
        return new SchemaInstances(Ingredients.plain()).samples();
    }

    @Provide
    Arbitrary<JsonNode> strange() {
        return Ingredients.modest();
    }

    @AfterContainer
    static void report() {
        System.out.print(TALLY.report());
    }
}
