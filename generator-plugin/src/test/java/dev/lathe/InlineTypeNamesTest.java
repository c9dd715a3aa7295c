package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What types are called whose schemas have no name. */
class InlineTypeNamesTest {
    private static final String OBJECT = "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Grids | {\"type\": \"array\", \"items\": %s} | java.util.List<com.example.model.Grid>",
                "Data | {\"type\": \"array\", \"items\": %s} | java.util.List<com.example.model.DataItem>",
                "Entries | {\"type\": \"object\", \"additionalProperties\": %s} | java.util.Map<java.lang.String,com.example.model.Entry>",
                "Data | {\"type\": \"object\", \"additionalProperties\": %s} | java.util.Map<java.lang.String,com.example.model.DataMember>",
                "Rows | {\"type\": \"array\", \"items\": {\"type\": \"array\", \"items\": %s}} | java.util.List<java.util.List<com.example.model.Row>>",
                "Cells | {\"anyOf\": [{\"type\": \"array\", \"items\": %s}, {\"type\": \"null\"}]} | java.util.List<com.example.model.Cell>"
            })
    void callsElementsOfADefinitionAfterIt(String definition, String schema, String java) {
        GeneratedCode code =
                GeneratedCode.from("{\"$defs\": {\"" + definition + "\": " + String.format(schema, OBJECT) + "}}");

        assertThat(code.java(definition)).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({
        "Postal Address, PostalAddress",
        "Address, Address",
        "postal address, To",
        "The address of whom it is for, To",
        "String, To",
        "Parcel, To",
        "'', To"
    })
    void callsAnInlineTypeByATitleThatIsAName(String title, String name) {
        GeneratedCode code =
                GeneratedCode.from("{\"$defs\": {\"Parcel\": {\"type\": \"object\", \"properties\": {\"to\":"
                        + " {\"title\": \"" + title + "\", \"type\": \"object\", \"properties\": {\"city\": {}}}}}}}");

        assertThat(code.classNamed("Parcel." + name)).isNotNull();
    }

    @Test
    void callsWhatNoWordLeadsToByWhatItIs() {
        GeneratedCode code =
                GeneratedCode.from("{\"$defs\": {\"A\": {\"properties\": {\"b\": {}}, \"additionalProperties\": "
                        + OBJECT + "}, \"B\": {\"oneOf\": [{\"type\": \"string\"}, {\"type\": \"array\", \"items\": "
                        + OBJECT
                        + "}]}}}");

        assertThat(code.classNamed("A.Member")).isNotNull();
        assertThat(code.classNamed("B.Item")).isNotNull();
    }

    /** Two inline types of one name are in two classes; where both are in one, words around them tell them apart. */
    @Test
    void tellsTypesOfOneNameApartByTheWordsAroundThem() {
        GeneratedCode code = GeneratedCode.from("""
                {"$defs": {"Order": {"type": "object", "properties": {
                  "billing": {"type": "object", "properties": {"address": %1$s}},
                  "address": %1$s,
                  "Address": %1$s,
                  "order": %1$s
                }}}}
                """.formatted(OBJECT));

        assertThat(code.classNamed("Order.Billing.Address")).isNotNull();
        assertThat(code.classNamed("Order.Address")).isNotNull();
        assertThat(code.classNamed("Order.AddressObject")).isNotNull();
        assertThat(code.classNamed("Order.OrderObject")).isNotNull();
    }

    @Test
    void keepsNamesWhenAnUnrelatedDefinitionIsAdded() {
        String definitions = "\"Grids\": {\"type\": \"array\", \"items\": " + OBJECT + "}, \"foo-bar\": " + OBJECT
                + ", \"fooBar\": " + OBJECT + ", \"class\": " + OBJECT + ", \"../x\": " + OBJECT + ", \"Ünïcode\": "
                + OBJECT;
        GeneratedCode before = GeneratedCode.from("{\"$defs\": {" + definitions + "}}");
        GeneratedCode after = GeneratedCode.from("{\"$defs\": {\"Added\": " + OBJECT + ", " + definitions + "}}");

        TreeSet<String> files = new TreeSet<>(after.files().keySet());
        files.removeIf(file -> file.endsWith("/Added.java"));
        assertThat(files).isEqualTo(before.files().keySet());
        for (String name : List.of("Grids", "foo-bar", "fooBar", "class", "../x", "Ünïcode")) {
            assertThat(after.java(name)).isEqualTo(before.java(name));
        }
    }

    @Test
    void refusesABoundNameThatADefinitionHasAlready() {
        String schema = "{\"$defs\": {\"Box\": " + OBJECT + ", \"Parcel\": " + OBJECT + "}}";

        assertThat(Generation.of(schema)
                        .withBindings("types: {/$defs/Parcel: {name: Box}}")
                        .refusal())
                .containsExactly("bindings.yaml:1:9: error LATHE-043: \"/$defs/Box\" is called \"Box\" already; choose"
                        + " another name, or give that one another");
        GeneratedCode swapped =
                GeneratedCode.from(schema, "types: {/$defs/Parcel: {name: Box}, /$defs/Box: {name: Parcel}}");
        assertThat(swapped.java("Parcel")).isEqualTo("Box");
        assertThat(swapped.java("Box")).isEqualTo("Parcel");
    }
}
