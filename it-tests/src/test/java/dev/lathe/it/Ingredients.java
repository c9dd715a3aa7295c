package dev.lathe.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * What instances of a schema are made of where the schema leaves it open.
 *
 * @param texts texts by format; the empty format is none
 * @param ids integers where a text may stand, too
 * @param untyped values where anything may stand
 * @param names names for members that the schema does not name
 * @param additional how often an object has such members, in ten times
 * @param optional how often an object has a member that it need not have, in ten times
 * @param size how many elements an array has at most, and how many members a map
 * @param isOfTomorrow whether enums and unions also take on values that the schema does not know
 */
record Ingredients(
        Function<String, Arbitrary<String>> texts,
        Arbitrary<JsonNode> ids,
        Arbitrary<JsonNode> untyped,
        Arbitrary<String> names,
        int additional,
        int optional,
        int size,
        boolean isOfTomorrow) {

    /** Valid and various. */
    static Ingredients plain() {
        return new Ingredients(
                Texts::of,
                Numbers.integers(),
                untyped(Texts.of(""), Texts.names(), Numbers.any()),
                Texts.names(),
                2,
                5,
                2,
                false);
    }

    /** Every object has members that the schema does not name. */
    static Ingredients unknownMembers() {
        Ingredients plain = plain();
        return new Ingredients(plain.texts, plain.ids, plain.untyped, plain.names, 10, 5, 2, false);
    }

    /** Every object has members of names that mean something elsewhere in the schema. */
    static Ingredients foreignMembers() {
        Ingredients plain = plain();
        Arbitrary<String> names = Arbitraries.of(Schema.memberNames());
        return new Ingredients(plain.texts, plain.ids, plain.untyped, names, 10, 3, 2, false);
    }

    /** Enums, discriminators and unions have values that the schema does not know. */
    static Ingredients ofTomorrow() {
        Ingredients plain = plain();
        return new Ingredients(plain.texts, plain.ids, plain.untyped, plain.names, 2, 7, 2, true);
    }

    /** Texts that break things, and names that may. */
    static Ingredients hostileTexts(Arbitrary<String> names) {
        Arbitrary<JsonNode> untyped = untyped(Texts.hostile(), names, Numbers.any());
        return new Ingredients(format -> Texts.hostile(), Numbers.integers(), untyped, names, 5, 5, 2, false);
    }

    /** Numbers beyond 64 bits wherever the model has room for them. */
    static Ingredients largeNumbers() {
        Arbitrary<JsonNode> numbers = Arbitraries.oneOf(Numbers.beyondLong(), Numbers.any());
        return new Ingredients(Texts::of, Numbers.beyondLong(), numbers, Texts.names(), 5, 5, 2, false);
    }

    /** Everything is there and nothing in it: empty texts, arrays, maps, objects. */
    static Ingredients empty() {
        Arbitrary<JsonNode> untyped =
                Arbitraries.of("{}", "[]", "\"\"", "null", "[[]]", "{\"\":{}}").map(Json::tree);
        return new Ingredients(
                format -> Arbitraries.just(""), Numbers.integers(), untyped, Arbitraries.just(""), 2, 8, 0, false);
    }

    /** Values for any place: what they hold fits into a member of whatever type. */
    static Arbitrary<JsonNode> modest() {
        return untyped(Texts.of(""), Texts.names(), Numbers.integers());
    }

    private static Arbitrary<JsonNode> untyped(
            Arbitrary<String> texts, Arbitrary<String> names, Arbitrary<JsonNode> numbers) {
        Arbitrary<JsonNode> value = Arbitraries.oneOf(
                numbers,
                texts.map(TextNode::valueOf),
                Arbitraries.of(true, false).map(BooleanNode::valueOf),
                Arbitraries.just(NullNode.getInstance()));
        for (int depth = 0; depth < 2; depth++) {
            value = Arbitraries.frequencyOf(
                    Tuple.of(4, value), Tuple.of(1, array(value)), Tuple.of(1, object(names, value)));
        }
        return new Ready<>(value);
    }

    /** Arrays of some values. */
    private static Arbitrary<JsonNode> array(Arbitrary<JsonNode> elements) {
        return elements.list().ofMaxSize(2).map(Ingredients::array);
    }

    private static JsonNode array(List<JsonNode> elements) {
        return Json.MAPPER.createArrayNode().addAll(elements);
    }

    private static Arbitrary<JsonNode> object(Arbitrary<String> names, Arbitrary<JsonNode> values) {
        return Arbitraries.maps(names, values).ofMaxSize(2).map(Ingredients::object);
    }

    private static JsonNode object(Map<String, JsonNode> members) {
        return Json.MAPPER.createObjectNode().setAll(members);
    }
}
