package dev.lathe.schema;

import static dev.lathe.schema.Documents.lines;
import static dev.lathe.schema.Documents.parse;
import static dev.lathe.schema.Documents.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.diagnostics.Diagnostics;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DocumentParserTest {

    @Test
    void knowsThePlaceOfEveryNameAndValue() {
        SchemaNode root = parse(Format.JSON, "{\n  \"a~/b\": [1,\n    {\"c\" : true}],\r\n\t\"d\": null\n}");

        assertThat(root.source().toString()).isEqualTo("in:1:1");
        assertThat(root.sourceOf("a~/b").toString()).isEqualTo("in:2:3");
        assertThat(root.sourceOf("a~/b").pointer()).isEqualTo("/a~0~1b");
        SchemaNode array = root.get("a~/b");
        assertThat(array.source().toString()).isEqualTo("in:2:11");
        assertThat(array.elements().get(0).source().toString()).isEqualTo("in:2:12");
        SchemaNode object = array.elements().get(1);
        assertThat(object.source().toString()).isEqualTo("in:3:5");
        assertThat(object.pointer()).isEqualTo("/a~0~1b/1");
        assertThat(object.sourceOf("c").toString()).isEqualTo("in:3:6");
        assertThat(object.get("c").source().toString()).isEqualTo("in:3:12");
        assertThat(object.get("c").pointer()).isEqualTo("/a~0~1b/1/c");
        assertThat(root.get("d").source().toString()).isEqualTo("in:4:7");
    }

    @Test
    void countsColumnsInCharactersAndNotInBytes() {
        SchemaNode root = parse(Format.JSON, "{\"é\": 1}");

        assertThat(root.get("é").source().toString()).isEqualTo("in:1:7");
    }

    @Test
    void knowsPlacesFarDownInALongDocument() {
        String text = "[\n" + "\"padding\",\n".repeat(20_000) + "{\"here\": 1}]";

        SchemaNode last = parse(Format.JSON, text).elements().get(20_000);

        assertThat(last.get("here").source().toString()).isEqualTo("in:20002:10");
        assertThat(last.sourceOf("here").toString()).isEqualTo("in:20002:2");
    }

    @Test
    void keepsTheOrderOfMembers() {
        assertThat(parse(Format.JSON, "{\"z\":1,\"a\":2,\"m\":3}").members().keySet())
                .containsExactly("z", "a", "m");
    }

    @Test
    void keepsEveryDigit() {
        SchemaNode root =
                parse(Format.JSON, "[1.10, 123456789012345678901234567890, 5e-1, 0.1000000000000000055511151]");

        assertThat(root.elements().get(0).json().decimalValue()).isEqualTo(new BigDecimal("1.10"));
        assertThat(root.elements().get(1).json().bigIntegerValue())
                .isEqualTo(new BigInteger("123456789012345678901234567890"));
        assertThat(root.elements().get(2).json().decimalValue()).isEqualTo(new BigDecimal("5e-1"));
        assertThat(root.elements().get(3).json().decimalValue())
                .isEqualTo(new BigDecimal("0.1000000000000000055511151"));
    }

    @Test
    void makesTheNodesThatJacksonItselfMakes() throws Exception {
        String text = "[0, -1, 2147483648, 9223372036854775808, \"x\", true, false, null, {}, []]";

        assertThat(parse(Format.JSON, text).json())
                .isEqualTo(new com.fasterxml.jackson.databind.ObjectMapper().readTree(text));
    }

    @Test
    void toleratesAByteOrderMark() {
        SchemaNode root = parse(Format.JSON, "\uFEFF{\"a\": 1}");

        assertThat(root.get("a").source().toString()).isEqualTo("in:1:7");
    }

    @Test
    void reportsAMemberThatStandsTwice() {
        assertThat(refusals(Format.JSON, "{\"a\": 1,\n \"b\": {},\n \"a\": 2,\n \"a\": 3}"))
                .containsExactly(
                        "in:3:2: error LATHE-003: the member \"a\" stands here for the second time, the first is in"
                                + " line 1; remove one of them",
                        "in:4:2: error LATHE-003: the member \"a\" stands here for the second time, the first is in"
                                + " line 1; remove one of them");
    }

    @Test
    void takesEscapedNamesForWhatTheyMean() {
        assertThat(refusals(Format.JSON, "{\"a\": 1, \"\\u0061\": 2}"))
                .singleElement()
                .asString()
                .contains("LATHE-003");
    }

    @Test
    void namesThePlaceOfASyntaxError() {
        assertThat(refusals(Format.JSON, "{\n  \"a\": 1\n  \"b\": 2\n}"))
                .containsExactly("in:3:3: error LATHE-001: not valid JSON: Unexpected character ('\"' (code 34)): was"
                        + " expecting comma to separate Object entries");
    }

    @Test
    void namesTheStartOfWhatIsNeverClosed() {
        assertThat(refusals(Format.JSON, "\n {\"a\": [1"))
                .containsExactly("in:2:10: error LATHE-001: not valid JSON: Unexpected end-of-input: expected close"
                        + " marker for Array (start marker at line 2, column 8)");
    }

    @Test
    void refusesWhatFollowsTheValue() {
        assertThat(refusals(Format.JSON, "{}\n{}"))
                .containsExactly("in:2:1: error LATHE-001: expected the end of the document after its one value; remove"
                        + " what follows");
    }

    @Test
    void refusesAnEmptyDocument() {
        assertThat(refusals(Format.JSON, " \n"))
                .containsExactly("in: error LATHE-001: the document is empty; expected one value");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        Diagnostics diagnostics = new Diagnostics();

        SchemaNode root = DocumentParser.parse(
                "{\n\"ä\": 1}".getBytes(StandardCharsets.ISO_8859_1), "in", Format.JSON, diagnostics);

        assertThat(root).isNull();
        assertThat(lines(diagnostics))
                .containsExactly("in:2:2: error LATHE-001: this byte is not UTF-8; save the document in the encoding"
                        + " UTF-8");
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        assertThat(refusals(Format.JSON, "[".repeat(100_000)))
                .containsExactly("in:1:502: error LATHE-002: this value is nested deeper than 500 levels, the most that"
                        + " Lathe reads; flatten this part of the document");
    }

    @Test
    void readsWhatIsNestedAsDeeplyAsAllowed() {
        String text = "[".repeat(500) + 1 + "]".repeat(500);

        assertThat(parse(Format.JSON, text).json().toString()).isEqualTo(text);
    }

    @Test
    void refusesMoreValuesThanAllowed() {
        assertThat(refusals(Format.JSON, new Limits(1_000, 100, 5, 4), "[1, 2, 3, 4]"))
                .containsExactly("in:1:11: error LATHE-002: the documents hold more than 4 values, the most that Lathe"
                        + " reads (YAML aliases count as what they stand for, long addresses count more); leave out"
                        + " what the model does not need");
    }

    @Test
    void countsLongAddressesMoreThanOnce() {
        String name = "n".repeat(1000);

        assertThat(refusals(Format.JSON, new Limits(1_000, 10_000, 5, 10), "{\"" + name + "\": 1}"))
                .singleElement()
                .asString()
                .startsWith("in:1:1006: error LATHE-002: the documents hold more than 10 values");
    }

    @Test
    void refusesNumbersThatWouldFillTheMemory() {
        assertThat(refusals(Format.JSON, "[1e10001]"))
                .containsExactly(
                        "in:1:2: error LATHE-002: \"1e10001\" has an exponent beyond 10000, the most that Lathe reads");
        assertThat(refusals(Format.JSON, "[1e99999999999]"))
                .singleElement()
                .asString()
                .contains("exponent beyond");
        assertThat(refusals(Format.JSON, "[" + "1".repeat(1001) + "]"))
                .singleElement()
                .asString()
                .contains("LATHE-002");
    }

    @Test
    void refusesNamesThatWouldFillTheMemory() {
        assertThat(refusals(Format.JSON, "{\"a\": 1, \"" + "n".repeat(50_001) + "\": 2}"))
                .singleElement()
                .asString()
                .startsWith("in:1:7: error LATHE-002: the name, text or number that follows is longer than Lathe reads:"
                        + " Name length (50001) exceeds the maximum allowed (50000");
    }
}
