package dev.lathe.shape;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.diagnostics.Printable;
import dev.lathe.schema.JsonForm;
import dev.lathe.schema.Keyword;
import dev.lathe.schema.SchemaNode;
import java.util.function.Predicate;

/**
 * Reports values that have not the form that their keyword asks for. The forms of all dialects are good in each where no
 * dialect means something else by them.
 */
final class KeywordForms {
    private static final String A_SCHEMA = "a schema, which is an object or a boolean";

    private final Diagnostics diagnostics;

    KeywordForms(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Checks the value of a keyword; references and identifiers were checked when they were resolved. */
    void check(Keyword keyword, SchemaNode value) {
        switch (keyword) {
            case TYPE -> type(value);
            case ENUM -> expect(keyword, value, KeywordForms::isNonEmptyArray, "an array with at least one value");
            case REQUIRED -> texts(keyword, value, "name the required members in the object that has them");
            case EXAMPLES -> expect(keyword, value, SchemaNode::isArray, "an array");
            case TITLE, DESCRIPTION, COMMENT, FORMAT, PATTERN, CONTENT_ENCODING, CONTENT_MEDIA_TYPE ->
                expect(keyword, value, node -> node.json().isTextual(), "a string");
            case DEPRECATED, READ_ONLY, WRITE_ONLY, UNIQUE_ITEMS ->
                expect(keyword, value, node -> node.json().isBoolean(), "a boolean");
            case MINIMUM, MAXIMUM -> expect(keyword, value, node -> node.json().isNumber(), "a number");
            case EXCLUSIVE_MINIMUM, EXCLUSIVE_MAXIMUM ->
                expect(
                        keyword,
                        value,
                        node -> node.json().isNumber() || node.json().isBoolean(),
                        "a number");
            case MULTIPLE_OF -> expect(keyword, value, node -> isAbove(node.json(), 0), "a number above 0");
            case MIN_LENGTH,
                    MAX_LENGTH,
                    MIN_ITEMS,
                    MAX_ITEMS,
                    MIN_PROPERTIES,
                    MAX_PROPERTIES,
                    MIN_CONTAINS,
                    MAX_CONTAINS -> expect(keyword, value, KeywordForms::isCount, "an integer that is not negative");
            default -> schemas(keyword, value);
        }
    }

    private void schemas(Keyword keyword, SchemaNode value) {
        switch (keyword.holds()) {
            case SCHEMA -> expect(keyword, value, KeywordReader::isSchema, A_SCHEMA);
            case SCHEMAS -> schemaList(keyword, value);
            case SCHEMA_OR_SCHEMAS -> {
                if (value.isArray()) {
                    value.elements().forEach(element -> schemaIn(keyword, element));
                } else {
                    expect(keyword, value, KeywordReader::isSchema, A_SCHEMA);
                }
            }
            case SCHEMAS_BY_NAME -> schemaMembers(keyword, value);
            case NO_SCHEMA -> {
                // an identifier, a reference, or any value at all
            }
        }
    }

    private void schemaList(Keyword keyword, SchemaNode value) {
        expect(keyword, value, KeywordForms::isNonEmptyArray, "an array with at least one schema");
        value.elements().forEach(element -> schemaIn(keyword, element));
    }

    private void schemaMembers(Keyword keyword, SchemaNode value) {
        expect(keyword, value, SchemaNode::isObject, "an object whose members are schemas");
        value.members().values().forEach(member -> {
            boolean isNames = keyword == Keyword.DEPENDENCIES && member.value().isArray();
            if (!isNames) {
                schemaIn(keyword, member.value());
            }
        });
    }

    private void schemaIn(Keyword keyword, SchemaNode value) {
        if (!KeywordReader.isSchema(value)) {
            report(value, "what \"" + keyword.wireName() + "\" holds must be " + A_SCHEMA);
        }
    }

    private void type(SchemaNode value) {
        if (value.json().isTextual()) {
            typeWord(value);
            return;
        }
        expect(Keyword.TYPE, value, KeywordForms::isNonEmptyArray, "a string, or an array of strings");
        value.elements().forEach(this::typeWord);
    }

    private void typeWord(SchemaNode value) {
        String word = value.json().isTextual() ? value.json().textValue() : "";
        if (JsonType.named(word).isEmpty()) {
            String found = value.json().isTextual() ? Printable.quote(word) : JsonForm.of(value.json());
            diagnostics.report(
                    Code.MALFORMED_KEYWORD,
                    value.source(),
                    "a type is one of \"object\", \"array\", \"string\", \"number\", \"integer\", \"boolean\" and"
                            + " \"null\"; found " + found + ". Where anything is allowed, leave \"type\" out");
        }
    }

    private void texts(Keyword keyword, SchemaNode value, String advice) {
        if (!value.isArray()) {
            report(value, "\"" + keyword.wireName() + "\" must be an array of strings (" + advice + ")");
        }
        for (SchemaNode element : value.elements()) {
            if (!element.json().isTextual()) {
                report(element, "what \"" + keyword.wireName() + "\" lists must be strings");
            }
        }
    }

    private void expect(Keyword keyword, SchemaNode value, Predicate<SchemaNode> form, String expected) {
        if (!form.test(value)) {
            report(value, "\"" + keyword.wireName() + "\" must be " + expected);
        }
    }

    private void report(SchemaNode value, String expected) {
        String found = value.isArray() && value.elements().isEmpty()
                ? "an empty array"
                : value.json().isNumber() ? value.json().asText() : JsonForm.of(value.json());
        diagnostics.report(Code.MALFORMED_KEYWORD, value.source(), expected + "; found " + found);
    }

    private static boolean isNonEmptyArray(SchemaNode value) {
        return value.isArray() && !value.elements().isEmpty();
    }

    private static boolean isCount(SchemaNode value) {
        return JsonType.of(value.json()) == JsonType.INTEGER
                && value.json().decimalValue().signum() >= 0;
    }

    private static boolean isAbove(JsonNode value, int least) {
        return value.isNumber() && value.decimalValue().compareTo(java.math.BigDecimal.valueOf(least)) > 0;
    }
}
