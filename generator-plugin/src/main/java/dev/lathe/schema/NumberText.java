package dev.lathe.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Printable;
import dev.lathe.diagnostics.Source;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as JSON writes them, with every digit. */
final class NumberText {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9][0-9]*+)(?<fraction>\\.[0-9]++)?(?<exponent>[eE][-+]?[0-9]++)?");
    private static final int MOST_DIGITS = 1000;
    private static final int GREATEST_EXPONENT = 10_000;

    private NumberText() {}

    /** The number that a text stands for. */
    static JsonNode parse(String text, Source source) throws RefusedInput {
        if (text.length() > MOST_DIGITS) {
            throw new RefusedInput(
                    Code.INPUT_TOO_LARGE,
                    source,
                    "this number has more than " + MOST_DIGITS + " characters, the most that Lathe reads");
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            // 010, 0x1F, 1_000, .5 and .inf: what they are depends on the version of YAML
            throw new RefusedInput(
                    Code.UNREADABLE_INPUT,
                    source,
                    Printable.quote(text)
                            + " is not a number as JSON writes it; write it so, or quote it if it is text");
        }
        if (number.group("fraction") == null && number.group("exponent") == null) {
            return integer(new BigInteger(text));
        }
        return DecimalNode.valueOf(decimal(text, source));
    }

    /** As Jackson does it: the smallest of its nodes that holds the number, so that equal numbers are equal nodes. */
    private static JsonNode integer(BigInteger value) {
        if (value.bitLength() < Integer.SIZE) {
            return NODES.numberNode(value.intValue());
        }
        return value.bitLength() < Long.SIZE ? NODES.numberNode(value.longValue()) : NODES.numberNode(value);
    }

    private static BigDecimal decimal(String text, Source source) throws RefusedInput {
        try {
            BigDecimal value = new BigDecimal(text);
            if (Math.abs((long) value.scale()) <= GREATEST_EXPONENT) {
                return value;
            }
        } catch (NumberFormatException e) {
            // an exponent that not even BigDecimal holds
        }
        throw new RefusedInput(
                Code.INPUT_TOO_LARGE,
                source,
                Printable.quote(text) + " has an exponent beyond " + GREATEST_EXPONENT + ", the most that Lathe reads");
    }
}
