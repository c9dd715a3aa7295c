package dev.lathe.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Numbers: those that have a type of Java, and those that have none. */
final class Numbers {
    private static final String[] EDGES = {
        "0",
        "1",
        "-1",
        "88.0",
        "1e2",
        "9007199254740991",
        "9007199254740992",
        "-9007199254740992",
        "9007199254740993",
        "9223372036854775807",
        "-9223372036854775808"
    };
    private static final String[] BEYOND = {
        "9223372036854775808",
        "-9223372036854775809",
        "18446744073709551616",
        "123456789012345678901234567890",
        "1e30",
        "-1E+400"
    };
    private static final String[] DECIMALS = {
        "1.10",
        "1e-7",
        "-0.0",
        "0.1",
        "3.141592653589793238462643383279502884197",
        "1e400",
        "1E-400",
        "9007199254740993.0",
        "4.9e-324"
    };

    private Numbers() {}

    /** Integers of 64 bits, some of them written with a fraction or an exponent. */
    static Arbitrary<JsonNode> integers() {
        return Arbitraries.oneOf(Arbitraries.longs().map(LongNode::valueOf), exactly(EDGES));
    }

    /** Integers beyond 64 bits. */
    static Arbitrary<JsonNode> beyondLong() {
        return Arbitraries.oneOf(
                Arbitraries.bigIntegers()
                        .between(BigInteger.TWO.pow(63), BigInteger.TWO.pow(80))
                        .map(BigIntegerNode::valueOf),
                exactly(BEYOND));
    }

    /** Numbers that a double holds. */
    static Arbitrary<JsonNode> doubles(double min, double max) {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        2,
                        Arbitraries.doubles().between(min, max).map(d -> DecimalNode.valueOf(BigDecimal.valueOf(d)))),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                        "0",
                                        "1",
                                        "0.5",
                                        "0.10",
                                        "1e-7",
                                        "-0.0",
                                        "50",
                                        "1e21",
                                        "-4.9E-324",
                                        "1.7976931348623157e308")
                                .filter(text -> isBetween(min, Double.parseDouble(text), max))
                                .map(Json::tree)));
    }

    /** Numbers of any size and precision, such as stand in untyped parts. */
    static Arbitrary<JsonNode> any() {
        return Arbitraries.oneOf(
                exactly(Stream.of(EDGES, BEYOND, DECIMALS).flatMap(Stream::of).toArray(String[]::new)), integers());
    }

    private static boolean isBetween(double min, double number, double max) {
        return min <= number && number <= max;
    }

    private static Arbitrary<JsonNode> exactly(String... texts) {
        return Arbitraries.of(texts).map(Json::tree);
    }
}
