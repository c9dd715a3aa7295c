package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.schema.Limits;
import dev.lathe.schema.SchemaInputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralDocumentsTest {
    private static final String ORDER = """
        {"type": "object", "properties": {"customer": {"$ref": "%s"}}, "required": ["customer"]}\
        """;
    private static final String CUSTOMER =
            "{\"title\": \"Customer\", \"type\": \"object\", \"properties\": {\"name\": {\"type\": \"string\"}}}";

    @Test
    void followsReferencesFromFileToFileAndBack() {
        GeneratedCode code = GeneratedCode.from(
                Generation.ofFile("schemas/order.json", ORDER.formatted("parts/customer.yaml#/definitions/customer"))
                        .withFile("schemas/parts/customer.yaml", """
                        definitions:
                          customer:
                            type: object
                            properties:
                              credit: {$ref: '../money%20of%20all.json'}
                              last: {$ref: '../order.json'}
                          unused: {type: object}
                        """)
                        .withFile(
                                "schemas/money of all.json",
                                "{\"type\": \"object\", \"properties\": {\"cents\": {\"type\": \"integer\"}}}"));

        String order = "{\"customer\":{\"credit\":{\"cents\":5},\"last\":{\"customer\":{}}}}";
        assertThat(code.roundTrip("", order)).isEqualTo(order);
        assertThat(code.diagnostics()).isEmpty();
        assertThat(code.manifest().path("definitions").fieldNames())
                .toIterable()
                .containsExactly("", "schemas/parts/customer.yaml#/definitions/customer", "schemas/money of all.json#");
        assertThat(code.java("schemas/money of all.json#")).isEqualTo("MoneyOfAll");
        assertThat(GeneratedCode.call(code.read("", order), "customer")).isInstanceOf(code.classNamed("Customer"));
    }

    @Test
    void generatesEverythingOfAFolder() {
        GeneratedCode code = GeneratedCode.from(folder(inputs -> inputs));

        assertThat(code.manifest().path("definitions").fieldNames())
                .toIterable()
                .containsExactly(
                        "schemas/invoice.json#",
                        "schemas/invoice.json#/$defs/Address",
                        "schemas/more/order.yaml#",
                        "schemas/more/order.yaml#/$defs/Address");
        assertThat(code.java("schemas/invoice.json#/$defs/Address")).isEqualTo("Address");
        assertThat(code.java("schemas/more/order.yaml#/$defs/Address")).isEqualTo("OrderAddress");
        assertThat(code.java("schemas/more/order.yaml#")).isEqualTo("Order");
        String order = "{\"to\":{\"street\":\"Elm\"}}";
        assertThat(code.roundTrip("schemas/more/order.yaml#", order)).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({"**/*.yaml, '', more/order.yaml", "'', more/, invoice.json", "*.json, '', invoice.json"})
    void readsTheFilesThatPatternsName(String include, String exclude, String file) {
        GeneratedCode code = GeneratedCode.from(folder(inputs ->
                new SchemaInputs(inputs.schemas(), list(include), list(exclude), List.of(), inputs.dialect())));

        assertThat(code.manifest().path("definitions").fieldNames())
                .toIterable()
                .containsExactly("schemas/" + file + "#", "schemas/" + file + "#/$defs/Address");
    }

    private static List<String> list(String pattern) {
        return pattern.isEmpty() ? List.of() : List.of(pattern);
    }

    private static Generation folder(UnaryOperator<SchemaInputs> change) {
        return Generation.ofFile("schemas/invoice.json", """
                {"type": "object", "properties": {"from": {"$ref": "#/$defs/Address"}},
                 "$defs": {"Address": {"type": "object", "properties": {"city": {"type": "string"}}}}}\
                """)
                .withFile("schemas/more/order.yaml", """
                        type: object
                        properties: {to: {$ref: '#/$defs/Address'}}
                        $defs: {Address: {type: object, properties: {street: {type: string}}}}
                        """)
                .withFile("schemas/readme.txt", "no schema")
                .reading(inputs -> change.apply(SchemaInputs.of("schemas")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/customer", "../customer", "customer.json", "/customer"})
    void findsADocumentByItsId(String ref) {
        GeneratedCode code = GeneratedCode.from(Generation.ofFile(
                        "order.json",
                        ORDER.formatted(ref)
                                .replaceFirst("\\{", "{\"\\$id\": \"https://example.com/shop/order.json\","))
                .withFile("others/a.json", withId("https://example.com/customer"))
                .withFile("others/b.json", withId("https://example.com/shop/customer.json"))
                .reading(inputs -> withLibrary(inputs, "others")));

        assertThat(code.roundTrip("", "{\"customer\":{\"name\":\"Ada\"}}"))
                .isEqualTo("{\"customer\":{\"name\":\"Ada\"}}");
        assertThat(code.java(ref.equals("customer.json") ? "others/b.json#" : "others/a.json#"))
                .isEqualTo("Customer");
    }

    private static String withId(String id) {
        return CUSTOMER.replaceFirst("\\{", "{\"\\$id\": \"" + id + "\",");
    }

    private static SchemaInputs withLibrary(SchemaInputs inputs, String... library) {
        return new SchemaInputs(inputs.schemas(), List.of(), List.of(), List.of(library), inputs.dialect());
    }

    @ParameterizedTest
    @ValueSource(strings = {"parts/customer.json", "https://example.com/shop/parts/customer.json"})
    void findsTheFileThatStandsToAnotherAsTheirUrisDo(String ref) {
        GeneratedCode code = GeneratedCode.from(Generation.ofFile(
                        "schemas/order.json",
                        ORDER.formatted(ref)
                                .replaceFirst("\\{", "{\"\\$id\": \"https://example.com/shop/order.json\","))
                .withFile("schemas/parts/customer.json", CUSTOMER));

        assertThat(code.java("schemas/parts/customer.json#")).isEqualTo("Customer");
    }

    @Test
    void readsResourcesBesideAResource() {
        GeneratedCode code = GeneratedCode.from(
                Generation.of("{}").reading(inputs -> SchemaInputs.of("classpath:documents/order.json")));

        assertThat(code.roundTrip("", "{\"customer\":{\"name\":\"Ada\"}}"))
                .isEqualTo("{\"customer\":{\"name\":\"Ada\"}}");
        assertThat(code.java("classpath:documents/customer.yaml#")).isEqualTo("Customer");
    }

    @Test
    void listsTheDocumentsInTheManifest() {
        GeneratedCode code = GeneratedCode.from(Generation.ofFile("order.json", ORDER.formatted("customer.json"))
                .withFile("customer.json", CUSTOMER));

        assertThat(code.manifest().path("schema").path("location").asText()).isEqualTo("order.json");
        assertThat(code.manifest().path("documents").findValuesAsText("location"))
                .containsExactly("customer.json");
        assertThat(code.source("Customer"))
                .startsWith("// Generated by Lathe from customer.json#; changes will be lost.");
        assertThat(code.source("")).startsWith("// Generated by Lathe from order.json#; changes will be lost.");
    }

    @Test
    void reportsWhatIsWrongInTheFileThatItIsIn() {
        List<String> refusal = Generation.ofFile("order.json", ORDER.formatted("customer.json"))
                .withFile(
                        "customer.json",
                        "{\"properties\":\n  {\"name\": {\"$ref\": \"#/$defs/Name\"}},\n \"$defs\": {\"Nam\": {}}}")
                .refusal();

        assertThat(refusal)
                .containsExactly(
                        "customer.json:2:21: error LATHE-012: \"$ref\" points to \"#/$defs/Name\", which is not in"
                                + " this document. Did you mean \"#/$defs/Nam\"?");
    }

    @Test
    void warnsOfNothingInWhatIsNotReferredTo() {
        GeneratedCode code =
                GeneratedCode.from(Generation.ofFile("order.json", ORDER.formatted("api.json#/parts/Customer"))
                        .withFile("api.json", """
                        {"openapi": "3.1.0", "unheard": 1, "parts": {
                          "Customer": {"type": "object"}, "Other": {"$ref": "nowhere.json", "tpye": "object"}}}\
                        """));

        assertThat(code.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "custmer.json | 012 | and there is no custmer.json; correct the reference, or add the document there or in"
                        + " the parameter \"library\"",
                "customer.json#/$defs/Nme | 012 | which is not in customer.json. Did you mean"
                        + " \"customer.json#/$defs/Name\"?",
                "https://example.com/c.json | 013 | which no document at hand has as its \"$id\", and Lathe fetches nothing"
                        + " from the network; save that document in the project and name it in the parameter \"library\"",
                "../customer.json | 005 | which is outside of the project and of the folders of the schemas named; if it is"
                        + " meant, name the document or its folder in the parameter \"library\"",
                "/etc/passwd | 005 | which is outside of the project and of the folders of the schemas named; if it is"
                        + " meant, name the document or its folder in the parameter \"library\""
            })
    void saysWhyAReferenceLeadsNowhere(String ref, String code, String why) {
        List<String> refusal = Generation.ofFile("order.json", ORDER.formatted(ref))
                .withFile("customer.json", "{\"$defs\": {\"Name\": {}}}")
                .refusal();

        assertThat(refusal)
                .containsExactly(
                        "order.json:1:56: error LATHE-" + code + ": \"$ref\" points to \"" + ref + "\", " + why);
    }

    @Test
    void followsNoLinkOutOfTheProject() throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Path project = folder.path().resolve("project");
            Generation.write(folder.path().resolve("secret.json"), "{\"type\": \"object\"}");
            Generation.write(project.resolve("schemas/order.json"), ORDER.formatted("link.json"));
            Files.createSymbolicLink(
                    project.resolve("schemas/link.json"), folder.path().resolve("secret.json"));

            assertThat(refusal(project, "schemas/order.json"))
                    .singleElement()
                    .asString()
                    .startsWith(
                            "schemas/order.json:1:56: error LATHE-005: \"$ref\" points to \"link.json\", which is outside");
            assertThat(refusal(project, "schemas"))
                    .contains("schemas/link.json: error LATHE-005: this is a link that leads out of the folders that"
                            + " Lathe may read; name the document itself");
        }
    }

    @Test
    void readsBesideASchemaOutsideOfTheProject() {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Path project = folder.path().resolve("project");
            Generation.write(project.resolve("pom.xml"), "");
            Generation.write(folder.path().resolve("common/order.json"), ORDER.formatted("customer.json"));
            Generation.write(folder.path().resolve("common/customer.json"), CUSTOMER);

            GenerationResult result = run(project, "../common/order.json");

            assertThat(result.plan().definitions()).containsOnlyKeys("", "../common/customer.json#");
        }
    }

    private static GenerationResult run(Path project, String schema) {
        return Lathe.generate(new GenerationRequest(
                schema, null, "com.example", Path.of("out"), project, SeveralDocumentsTest.class.getClassLoader()));
    }

    private static List<String> refusal(Path project, String schema) {
        try {
            run(project, schema);
            throw new AssertionError("generated without an error");
        } catch (dev.lathe.diagnostics.LatheException e) {
            return e.diagnostics().stream().map(Object::toString).toList();
        }
    }

    @Test
    void warnsOfTwoDocumentsWithOneUri() {
        GeneratedCode code = GeneratedCode.from(Generation.ofFile("all/a.json", withId("https://example.com/c"))
                .withFile("all/b.json", withId("https://example.com/c"))
                .reading(inputs -> SchemaInputs.of("all")));

        assertThat(code.diagnostics())
                .containsExactly(
                        "all/b.json:1:9: warning LATHE-011: this document and all/a.json have the same URI, and"
                                + " references to it mean that one; give each its own");
        assertThat(code.java("all/b.json#")).isEqualTo("B");
    }

    @Test
    void bindsAndCorrectsWhatIsInOtherDocuments() {
        GeneratedCode code = GeneratedCode.from(Generation.ofFile("order.json", ORDER.formatted("customer.json"))
                .withFile("customer.json", CUSTOMER)
                .withBindings("""
                        types:
                          customer.json#: {name: Buyer}
                        corrections:
                          - at: customer.json#/properties/name
                            because: names may be absent
                            replace: {type: [string, 'null']}
                        """));

        assertThat(code.java("customer.json#")).isEqualTo("Buyer");
        assertThat(code.roundTrip("", "{\"customer\":{\"name\":null}}")).isEqualTo("{\"customer\":{\"name\":null}}");
    }

    @Test
    void namesTheDocumentsThatAnAddressMayBeIn() {
        List<String> refusal = Generation.ofFile("order.json", ORDER.formatted("customer.json"))
                .withFile("customer.json", CUSTOMER)
                .withBindings("""
                        types:
                          other.json#: {name: Buyer}
                          customer.json#/properties/nam: {name: call}
                        """)
                .refusal();

        assertThat(refusal)
                .containsExactly(
                        "bindings.yaml:2:3: error LATHE-041: \"other.json#\" is in no document that is read here;"
                                + " addresses begin with \"/…\", \"customer.json#\"",
                        "bindings.yaml:3:3: error LATHE-041: the schema has nothing at \"customer.json#/properties/nam\"."
                                + " Did you mean \"customer.json#/properties/name\"?");
    }

    @Test
    void readsSchemasOfOneRunAsOneModel() {
        GeneratedCode code = GeneratedCode.from(Generation.ofFile("order.json", ORDER.formatted("customer.json"))
                .withFile("customer.json", CUSTOMER)
                .reading(inputs -> new SchemaInputs(
                        List.of("order.json", "customer.json"), List.of(), List.of(), List.of(), inputs.dialect())));

        assertThat(code.manifest().path("definitions").fieldNames())
                .toIterable()
                .containsExactly("order.json#", "customer.json#");
    }

    @Test
    void readsNoMoreDocumentsThanTheLimit() {
        Generation generation = Generation.ofFile("all/a.json", "{}").reading(inputs -> SchemaInputs.of("all"));
        for (int i = 1; i < Limits.DEFAULT.documents() + 1; i++) {
            generation = generation.withFile("all/b" + i + ".json", "{}");
        }

        assertThat(generation.refusal())
                .singleElement()
                .asString()
                .endsWith(
                        ": error LATHE-002: this is one document more than the 1000 that Lathe reads in one run; divide"
                                + " them among several executions");
    }

    @Test
    void saysThatAFolderIsEmpty() {
        assertThat(Generation.of("{}")
                        .withFile("empty/readme.txt", "")
                        .reading(inputs -> SchemaInputs.of("empty"))
                        .refusal())
                .containsExactly("empty: error LATHE-001: this folder has no file that the patterns name; correct the"
                        + " folder, or \"includes\" and \"excludes\"");
    }

    @Test
    void refusesAPatternThatIsNone() {
        assertThat(Generation.of("{}")
                        .reading(inputs -> new SchemaInputs(
                                inputs.schemas(), List.of("[a"), List.of(), List.of(), inputs.dialect()))
                        .refusal())
                .singleElement()
                .asString()
                .startsWith("parameters includes and excludes: error LATHE-060: \"[a\" is no pattern of file names: ");
    }

    @Test
    void isTheSameInWhateverOrderTheFilesWereWritten() {
        Map<String, String> files = GeneratedCode.from(folder(inputs -> inputs)).files();

        assertThat(GeneratedCode.from(folder(inputs -> inputs)).files()).isEqualTo(files);
    }
}
