package dev.lathe.shape;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.schema.Dialect;
import dev.lathe.schema.Keyword;
import dev.lathe.schema.SchemaNode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keywords of schemas as their dialect has them. What a dialect does not know, and what has not the form that
 * its keyword asks for, is not there; it is reported elsewhere.
 */
final class KeywordReader {
    /** What describes values does so in every dialect: many a draft-07 schema has {@code deprecated}. */
    private static final Map<String, Keyword> ANNOTATIONS = Arrays.stream(Keyword.values())
            .filter(keyword -> keyword.category() == Keyword.Category.ANNOTATION)
            .filter(keyword -> keyword.holds() == Keyword.Holds.NO_SCHEMA)
            .collect(Collectors.toUnmodifiableMap(Keyword::wireName, Function.identity()));

    private final Function<SchemaNode, Dialect> dialects;

    /**
     * A reader.
     *
     * @param dialects the dialect of every schema
     */
    KeywordReader(Function<SchemaNode, Dialect> dialects) {
        this.dialects = dialects;
    }

    /** The keyword that a member of a schema is; null where it is none, or one that the dialect ignores there. */
    @Nullable
    Keyword keyword(SchemaNode schema, String member) {
        Keyword keyword = known(schema, member);
        return keyword == null || isIgnored(schema, keyword) || !isReadable(schema, keyword) ? null : keyword;
    }

    /** A reference that is no text refers to nothing. */
    private static boolean isReadable(SchemaNode schema, Keyword keyword) {
        SchemaNode value = schema.get(keyword.wireName());
        return keyword.category() != Keyword.Category.REFERENCE
                || (value != null && value.json().isTextual());
    }

    /** The keyword that a name means in a schema; null where it means none. */
    @Nullable
    Keyword known(SchemaNode schema, String name) {
        return Keyword.named(name, dialects.apply(schema)).orElse(ANNOTATIONS.get(name));
    }

    /** Whether a keyword stands beside a {@code $ref} in a dialect in which nothing counts there. */
    boolean isIgnored(SchemaNode schema, Keyword keyword) {
        if (dialects.apply(schema).readsSiblingsOfRef() || keyword == Keyword.REF) {
            return false;
        }
        SchemaNode ref = schema.get(Keyword.REF.wireName());
        boolean counts = Effect.of(keyword) == Effect.DESCRIBES && keyword.holds() == Keyword.Holds.NO_SCHEMA;
        return ref != null && ref.json().isTextual() && !counts;
    }

    /** The value of a keyword; null where it is not there. */
    @Nullable
    SchemaNode get(SchemaNode schema, Keyword keyword) {
        SchemaNode value = schema.get(keyword.wireName());
        return value == null || keyword(schema, keyword.wireName()) == null ? null : value;
    }

    /** The schemas in the value of a keyword, in the order of the document. */
    List<SchemaNode> subschemas(SchemaNode schema, Keyword keyword) {
        SchemaNode value = get(schema, keyword);
        return value == null ? List.of() : keyword.subschemas(value);
    }

    /** The schemas in the value of a keyword by their names. */
    Map<String, SchemaNode> named(SchemaNode schema, Keyword keyword) {
        SchemaNode value = get(schema, keyword);
        Map<String, SchemaNode> named = new LinkedHashMap<>();
        if (value != null) {
            value.members().forEach((name, member) -> {
                if (isSchema(member.value())) {
                    named.put(name, member.value());
                }
            });
        }
        return named;
    }

    /** The schema that a keyword holds; null where it is not there, or holds several. */
    @Nullable
    SchemaNode schema(SchemaNode schema, Keyword keyword) {
        SchemaNode value = get(schema, keyword);
        return value != null && isSchema(value) ? value : null;
    }

    /** The texts in the value of a keyword, with their places. */
    Map<String, SchemaNode> texts(SchemaNode schema, Keyword keyword) {
        SchemaNode value = get(schema, keyword);
        Map<String, SchemaNode> texts = new LinkedHashMap<>();
        if (value != null) {
            for (SchemaNode element : value.elements()) {
                if (element.json().isTextual()) {
                    texts.putIfAbsent(element.json().textValue(), element);
                }
            }
        }
        return texts;
    }

    /** The types that {@code type} allows; null where it says nothing, or nothing that is known. */
    @Nullable
    Set<JsonType> types(SchemaNode schema) {
        SchemaNode type = get(schema, Keyword.TYPE);
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        for (SchemaNode word :
                type == null || !type.isArray() ? Stream.ofNullable(type).toList() : type.elements()) {
            Set<JsonType> named =
                    JsonType.named(word.json().isTextual() ? word.json().textValue() : "");
            if (named.isEmpty()) {
                return null;
            }
            types.addAll(named);
        }
        return types.isEmpty() ? null : types;
    }

    /** The values that {@code enum} and {@code const} name; null where neither is there. */
    @Nullable
    List<SchemaNode> values(SchemaNode schema) {
        SchemaNode constant = get(schema, Keyword.CONST);
        if (constant != null) {
            return List.of(constant);
        }
        SchemaNode values = get(schema, Keyword.ENUM);
        return values == null || values.elements().isEmpty() ? null : values.elements();
    }

    /** The text of a keyword; null where there is none. */
    @Nullable
    String text(SchemaNode schema, Keyword keyword) {
        JsonNode value = json(schema, keyword);
        return value != null && value.isTextual() ? value.textValue() : null;
    }

    /** Whether a keyword is there and true. */
    boolean isTrue(SchemaNode schema, Keyword keyword) {
        JsonNode value = json(schema, keyword);
        return value != null && value.isBoolean() && value.booleanValue();
    }

    /** What a keyword holds; null where it is not there. */
    @Nullable
    JsonNode json(SchemaNode schema, Keyword keyword) {
        SchemaNode value = get(schema, keyword);
        return value == null ? null : value.json();
    }

    /** Whether a value may stand where a schema is expected. */
    static boolean isSchema(SchemaNode node) {
        return node.isObject() || node.json().isBoolean();
    }

    /** Whether this is the schema {@code false}. */
    static boolean isFalse(SchemaNode schema) {
        return schema.json().isBoolean() && !schema.json().booleanValue();
    }
}
