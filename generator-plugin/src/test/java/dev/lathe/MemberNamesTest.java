package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Members whose names mean something in Java, in JSON Schema or in generated code. */
class MemberNamesTest {
    /** Words of schemas, and what Java makes of them. */
    private static final List<String> WORDS = List.of(
            "_meta",
            "$schema",
            "$ref",
            "enum",
            "const",
            "default",
            "anyOf",
            "oneOf",
            "items",
            "required",
            "class",
            "true",
            "null",
            "getClass",
            "hashCode",
            "toString",
            "notify",
            "wait",
            "clone",
            "finalize",
            "_",
            "var",
            "yield",
            "record",
            "strictfp",
            "goto",
            "int");

    /** What generated code calls things that are none of the schema's. */
    private static final List<String> LOCALS = List.of(
            "parser",
            "generator",
            "value",
            "values",
            "builder",
            "build",
            "toBuilder",
            "other",
            "that",
            "seen",
            "missing",
            "name",
            "first",
            "context",
            "provider",
            "json",
            "type",
            "of",
            "known",
            "more",
            "from",
            "equals",
            "read",
            "readMembers",
            "write",
            "unknownMembers",
            "additionalProperties",
            "hasOther",
            "result",
            "in",
            "item",
            "reader",
            "writer",
            "this",
            "self",
            "FIELD",
            "REQUIRED",
            "NAME",
            "asPart",
            "Builder",
            "Reader",
            "Writer",
            "java",
            "com",
            "org",
            "Long",
            "String",
            "Objects",
            "List",
            "Map",
            "JsonNode",
            "JsonReading");

    /** Names that are hardly any. */
    private static final List<String> STRANGE = List.of(
            "",
            " ",
            "-",
            "--",
            "a",
            "A",
            "a b",
            "a-b",
            "a_b",
            "aB",
            "AB",
            "ab",
            "1",
            "1a",
            "../../x",
            "/etc/passwd",
            "a.b",
            "a/b",
            "a~b",
            "é",
            "É",
            "日本語",
            "🎉",
            "🎉🎉",
            "\"",
            "\\",
            "'",
            "\n",
            "\t",
            "$",
            "$$",
            "$T",
            "$L",
            "${x}",
            "*/",
            "/*",
            "//",
            "\\u0022",
            "@",
            "{@link",
            "\u0000",
            "\u202e",
            "\ufeff",
            "a\u0301",
            "ß",
            "İ",
            "ı",
            "\u2028",
            "%s",
            "<b>",
            "&amp;");

    @ParameterizedTest
    @MethodSource("names")
    void writesWhatWasRead(List<String> names, String type, String json) {
        GeneratedCode code = GeneratedCode.from(schema(names, type));
        ObjectNode sample = JsonNodeFactory.instance.objectNode();
        names.forEach(name -> sample.putRawValue(name, new RawValue(json)));

        assertThat(code.roundTrip("Sample", sample.toString())).isEqualTo(sample.toString());
        assertThat(code.diagnostics()).isEmpty();
    }

    static Stream<Object[]> names() {
        return Stream.of(WORDS, LOCALS, STRANGE)
                .flatMap(names -> Stream.of(
                        new Object[] {names, "{\"type\": \"string\"}", "\"text\""},
                        new Object[] {names, "{\"type\": [\"integer\", \"null\"]}", "null"},
                        new Object[] {names, "{\"type\": \"array\", \"items\": {\"$ref\": \"#/$defs/Sample\"}}", "[{}]"
                        }));
    }

    @ParameterizedTest
    @CsvSource({
        "_meta, meta",
        "$schema, schema",
        "enum, enumValue",
        "const, constValue",
        "default, defaultValue",
        "class, classValue",
        "anyOf, anyOf",
        "getClass, getClassValue",
        "hashCode, hashCodeValue",
        "URLPath, urlPath",
        "task_id, taskId",
        "task-id, taskId",
        "1a, _1a",
        "unknownMembers, unknownMembersValue"
    })
    void givesTheAccessorThatOneWouldGuess(String name, String accessor) {
        // all in one schema would let names give way to one another
        GeneratedCode code = Accessors.CODE;

        assertThat(code.hasMethod("Of " + name, accessor)).isTrue();
    }

    @Test
    void callsAListThatIsCalledAsAKeywordByThePlural() {
        GeneratedCode code = GeneratedCode.from(schema(List.of("enum"), "{\"type\": \"array\"}"));

        assertThat(code.hasMethod("Sample", "enumValues")).isTrue();
    }

    private static String schema(List<String> names, String type) {
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        names.forEach(name -> properties.putRawValue(name, new RawValue(type)));
        return "{\"$defs\": {\"Sample\": {\"type\": \"object\", \"properties\": " + properties + "}}}";
    }

    /** A class for each of the names, so that none has to give way. */
    private static final class Accessors {
        private static final GeneratedCode CODE = GeneratedCode.from("{\"$defs\": {"
                + String.join(
                        ",",
                        Stream.of(
                                        "_meta",
                                        "$schema",
                                        "enum",
                                        "const",
                                        "default",
                                        "class",
                                        "anyOf",
                                        "getClass",
                                        "hashCode",
                                        "URLPath",
                                        "task_id",
                                        "task-id",
                                        "1a",
                                        "unknownMembers")
                                .map(name -> "\"Of " + name + "\": {\"type\": \"object\", \"properties\": {\"" + name
                                        + "\": {\"type\": \"string\"}}}")
                                .toList())
                + "}}");
    }
}
