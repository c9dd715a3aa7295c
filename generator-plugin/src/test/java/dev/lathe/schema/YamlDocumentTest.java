package dev.lathe.schema;

import static dev.lathe.schema.Documents.parse;
import static dev.lathe.schema.Documents.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDocumentTest {

    @Test
    void knowsThePlaceOfEveryNameAndValue() {
        SchemaNode root = parse(Format.YAML, "# about\ntop:\n  list:\n    - one\n    - {k: 2}\n  text: |\n    x\n");

        assertThat(root.source().toString()).isEqualTo("in:2:1");
        assertThat(root.sourceOf("top").toString()).isEqualTo("in:2:1");
        SchemaNode top = root.get("top");
        assertThat(top.source().toString()).isEqualTo("in:3:3");
        assertThat(top.sourceOf("list").pointer()).isEqualTo("/top/list");
        SchemaNode list = top.get("list");
        assertThat(list.source().toString()).isEqualTo("in:4:5");
        assertThat(list.elements().get(0).source().toString()).isEqualTo("in:4:7");
        assertThat(list.elements().get(1).source().toString()).isEqualTo("in:5:7");
        assertThat(list.elements().get(1).sourceOf("k").toString()).isEqualTo("in:5:8");
        assertThat(list.elements().get(1).get("k").source().toString()).isEqualTo("in:5:11");
        assertThat(list.elements().get(1).get("k").pointer()).isEqualTo("/top/list/1/k");
        assertThat(top.sourceOf("text").toString()).isEqualTo("in:6:3");
        assertThat(top.get("text").source().toString()).isEqualTo("in:6:9");
    }

    @Test
    void hasTheValuesThatJsonHas() {
        String text = """
            text: yes
            quoted: "12"
            empty: ""
            nothing:
            tilde: ~
            truth: true
            whole: 12
            broken: 1.50
            time: 12:30
            day: 2025-11-25
            tagged: !!str 5
            200: name
            """;

        assertThat(parse(Format.YAML, text).json().toString())
                .isEqualTo("{\"text\":\"yes\",\"quoted\":\"12\",\"empty\":\"\",\"nothing\":null,\"tilde\":null,"
                        + "\"truth\":true,\"whole\":12,\"broken\":1.50,\"time\":\"12:30\",\"day\":\"2025-11-25\","
                        + "\"tagged\":\"5\",\"200\":\"name\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"010", "0x1F", "1_000", ".5", "+1", ".inf", ".nan", "0b11"})
    void refusesNumbersThatJsonHasNot(String number) {
        assertThat(refusals(Format.YAML, "a: " + number))
                .containsExactly("in:1:4: error LATHE-001: \"" + number
                        + "\" is not a number as JSON writes it; write it so, or quote it if it is text");
    }

    @Test
    void putsWhatAnAliasStandsForInItsPlace() {
        SchemaNode root = parse(Format.YAML, "a: &x\n  k: [1]\nb: *x\n");

        assertThat(root.json().toString()).isEqualTo("{\"a\":{\"k\":[1]},\"b\":{\"k\":[1]}}");
        SchemaNode copied = root.get("b").get("k").elements().get(0);
        assertThat(copied.pointer()).isEqualTo("/b/k/0");
        assertThat(copied.source().toString()).isEqualTo("in:2:7");
        assertThat(root.get("b").sourceOf("k").pointer()).isEqualTo("/b/k");
    }

    @Test
    void refusesAliasesOfAliasesThatGrowWithoutBound() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 30; i++) {
            String alias = "*a" + (i - 1);
            bomb.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(8) + alias + "]\n");
        }

        assertThat(refusals(Format.YAML, bomb.toString()))
                .singleElement()
                .asString()
                .contains("error LATHE-002: the documents hold more than 1000000 values");
    }

    @Test
    void refusesAliasesThatNestTooDeeply() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [1]\n");
        for (int i = 1; i < 600; i++) {
            bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + "]\n");
        }

        assertThat(refusals(Format.YAML, new Limits(1_000, 1 << 20, 50, 1_000_000), bomb.toString()))
                .singleElement()
                .asString()
                .contains("error LATHE-002: this value is nested deeper than 50 levels");
    }

    @Test
    void refusesAnAliasOfWhatIsAroundIt() {
        assertThat(refusals(Format.YAML, "a: &x [*x]"))
                .containsExactly("in:1:8: error LATHE-001: \"*x\" stands for nothing: no value before it has ended that"
                        + " is marked \"&x\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tag:yaml.org,2002:binary",
                "tag:yaml.org,2002:timestamp",
                "tag:yaml.org,2002:set",
                "tag:yaml.org,2002:javax.script.ScriptEngineManager",
                "tag:example.com:mine"
            })
    void refusesTagsThatJsonHasNoValuesOf(String tag) {
        assertThat(refusals(Format.YAML, "a: !<" + tag + "> eHg="))
                .containsExactly("in:1:4: error LATHE-001: JSON has no values of the tag \"" + tag
                        + "\"; remove it, or write the value as JSON has it");
    }

    @Test
    void refusesAValueThatIsNotWhatItsTagSays() {
        assertThat(refusals(Format.YAML, "a: !!int x"))
                .containsExactly(
                        "in:1:4: error LATHE-001: the value is not what its tag \"tag:yaml.org,2002:int\" says");
    }

    @Test
    void refusesASecondDocument() {
        assertThat(refusals(Format.YAML, "a: 1\n---\nb: 2\n"))
                .containsExactly("in:3:1: error LATHE-001: expected the end of the document after its one value; remove"
                        + " what follows");
    }

    @Test
    void refusesMergeKeys() {
        assertThat(refusals(Format.YAML, "a: &x {k: 1}\nb:\n  <<: *x\n"))
                .containsExactly("in:3:3: error LATHE-001: \"<<\" merges mappings in old versions of YAML only; write"
                        + " the members out");
    }

    @Test
    void refusesNamesThatAreNotText() {
        assertThat(refusals(Format.YAML, "? [a]\n: 1"))
                .containsExactly("in:1:4: error LATHE-001: not valid YAML: the name of a member must be text, not a"
                        + " list, a mapping or an alias");
    }

    @Test
    void reportsAMemberThatStandsTwice() {
        assertThat(refusals(Format.YAML, "a: 1\nb: 2\n'a': 3\n"))
                .containsExactly("in:3:1: error LATHE-003: the member \"a\" stands here for the second time, the first"
                        + " is in line 1; remove one of them");
    }

    @Test
    void namesThePlaceOfASyntaxErrorAndQuotesNothing() {
        assertThat(refusals(Format.YAML, "secret: [1, 2\nother: }"))
                .containsExactly("in:2:6: error LATHE-001: not valid YAML: expected ',' or ']', but got :");
    }

    @Test
    void namesThePlaceOfACharacterThatYamlForbids() {
        assertThat(refusals(Format.YAML, "a: 1\nb: \u0001"))
                .containsExactly(
                        "in:2:4: error LATHE-001: not valid YAML: the character U+0001 is allowed only as an escape");
    }

    @Test
    void toleratesAByteOrderMark() {
        assertThat(parse(Format.YAML, "\uFEFFa: 1").get("a").source().toString())
                .isEqualTo("in:1:4");
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        assertThat(refusals(Format.YAML, "[".repeat(100_000)))
                .singleElement()
                .asString()
                .startsWith("in:1:502: error LATHE-002: this value is nested deeper than 500 levels");
    }

    @Test
    void readsMoreThanTheParserWouldByItself() {
        String text = "a: x\n" + "# a long comment about b\n".repeat(200_000) + "b: y\n";

        assertThat(parse(Format.YAML, text).members()).containsOnlyKeys("a", "b");
    }

    @Test
    void refusesLinesThatTheParserWouldSpendMinutesOn() {
        assertThat(refusals(Format.YAML, "a: 1\n# " + "-".repeat(100_000) + "\n"))
                .containsExactly("in:2:1: error LATHE-002: this line has more than 100000 characters, the most that"
                        + " Lathe reads in YAML; break it, or save the document as JSON if it is JSON");
    }
}
