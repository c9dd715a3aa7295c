package dev.lathe.schema;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every keyword of JSON Schema, from draft-04 to 2020-12: what it is for, which dialects have it, and how schemas stand
 * in its value.
 *
 * <p>A member of an object is a keyword only where the object is a schema; the same word may be the name of a property
 * or part of an example elsewhere. {@link #subschemas} gives the places where schemas are.
 */
public enum Keyword {
    /** The dialect's URI. */
    SCHEMA("$schema", Category.IDENTIFIER, Holds.NO_SCHEMA),
    /** The schema's own URI in draft-04. */
    ID_OF_DRAFT_04("id", Category.IDENTIFIER, Holds.NO_SCHEMA, Dialect.DRAFT_04, Dialect.DRAFT_04),
    /** The schema's own URI. */
    ID("$id", Category.IDENTIFIER, Holds.NO_SCHEMA, Dialect.DRAFT_06),
    /** A name within the document. */
    ANCHOR("$anchor", Category.IDENTIFIER, Holds.NO_SCHEMA, Dialect.DRAFT_2019_09),
    /** A name within the document that others may override. */
    DYNAMIC_ANCHOR("$dynamicAnchor", Category.IDENTIFIER, Holds.NO_SCHEMA, Dialect.DRAFT_2020_12),
    /** Whether others may override this root. */
    RECURSIVE_ANCHOR(
            "$recursiveAnchor", Category.IDENTIFIER, Holds.NO_SCHEMA, Dialect.DRAFT_2019_09, Dialect.DRAFT_2019_09),
    /** What a meta-schema makes use of. */
    VOCABULARY("$vocabulary", Category.IDENTIFIER, Holds.NO_SCHEMA, Dialect.DRAFT_2019_09),

    /** Another schema that applies here. */
    REF("$ref", Category.REFERENCE, Holds.NO_SCHEMA),
    /** Another schema that applies here, to be found anew by every schema that refers to this one. */
    DYNAMIC_REF("$dynamicRef", Category.REFERENCE, Holds.NO_SCHEMA, Dialect.DRAFT_2020_12),
    /** The root or what overrides it. */
    RECURSIVE_REF("$recursiveRef", Category.REFERENCE, Holds.NO_SCHEMA, Dialect.DRAFT_2019_09, Dialect.DRAFT_2019_09),

    /** Schemas to refer to. */
    DEFS("$defs", Category.DEFINITION, Holds.SCHEMAS_BY_NAME, Dialect.DRAFT_2019_09),
    /** Schemas to refer to; superseded, but still reserved in the newest dialects. */
    DEFINITIONS("definitions", Category.DEFINITION, Holds.SCHEMAS_BY_NAME),

    /** Schemas that all apply. */
    ALL_OF("allOf", Category.APPLICATOR, Holds.SCHEMAS),
    /** Schemas of which at least one applies. */
    ANY_OF("anyOf", Category.APPLICATOR, Holds.SCHEMAS),
    /** Schemas of which exactly one applies. */
    ONE_OF("oneOf", Category.APPLICATOR, Holds.SCHEMAS),
    /** A schema that must not apply. */
    NOT("not", Category.APPLICATOR, Holds.SCHEMA),
    /** What decides between {@code then} and {@code else}. */
    IF("if", Category.APPLICATOR, Holds.SCHEMA, Dialect.DRAFT_07),
    /** Applies where {@code if} does. */
    THEN("then", Category.APPLICATOR, Holds.SCHEMA, Dialect.DRAFT_07),
    /** Applies where {@code if} does not. */
    ELSE("else", Category.APPLICATOR, Holds.SCHEMA, Dialect.DRAFT_07),
    /** The members of an object by their names. */
    PROPERTIES("properties", Category.APPLICATOR, Holds.SCHEMAS_BY_NAME),
    /** The members of an object by patterns of their names. */
    PATTERN_PROPERTIES("patternProperties", Category.APPLICATOR, Holds.SCHEMAS_BY_NAME),
    /** All other members of an object. */
    ADDITIONAL_PROPERTIES("additionalProperties", Category.APPLICATOR, Holds.SCHEMA),
    /** The members of an object that no other keyword has looked at. */
    UNEVALUATED_PROPERTIES("unevaluatedProperties", Category.APPLICATOR, Holds.SCHEMA, Dialect.DRAFT_2019_09),
    /** The names of an object's members. */
    PROPERTY_NAMES("propertyNames", Category.APPLICATOR, Holds.SCHEMA, Dialect.DRAFT_06),
    /** Schemas, or lists of names, that apply where a member is present; superseded, but still reserved. */
    DEPENDENCIES("dependencies", Category.APPLICATOR, Holds.SCHEMAS_BY_NAME),
    /** Schemas that apply where a member is present. */
    DEPENDENT_SCHEMAS("dependentSchemas", Category.APPLICATOR, Holds.SCHEMAS_BY_NAME, Dialect.DRAFT_2019_09),
    /** The elements of an array; before 2020-12 also one schema for each of the first. */
    ITEMS("items", Category.APPLICATOR, Holds.SCHEMA_OR_SCHEMAS),
    /** The first elements of an array, one schema for each. */
    PREFIX_ITEMS("prefixItems", Category.APPLICATOR, Holds.SCHEMAS, Dialect.DRAFT_2020_12),
    /** The elements after those that {@code items} has one schema each for. */
    ADDITIONAL_ITEMS("additionalItems", Category.APPLICATOR, Holds.SCHEMA, Dialect.DRAFT_04, Dialect.DRAFT_2019_09),
    /** The elements that no other keyword has looked at. */
    UNEVALUATED_ITEMS("unevaluatedItems", Category.APPLICATOR, Holds.SCHEMA, Dialect.DRAFT_2019_09),
    /** What at least one element is. */
    CONTAINS("contains", Category.APPLICATOR, Holds.SCHEMA, Dialect.DRAFT_06),

    /** The JSON types that are allowed. */
    TYPE("type", Category.ASSERTION, Holds.NO_SCHEMA),
    /** The values that are allowed. */
    ENUM("enum", Category.ASSERTION, Holds.NO_SCHEMA),
    /** The one value that is allowed. */
    CONST("const", Category.ASSERTION, Holds.NO_SCHEMA, Dialect.DRAFT_06),
    /** The members that an object must have. */
    REQUIRED("required", Category.ASSERTION, Holds.NO_SCHEMA),
    /** The members that an object must have where it has another. */
    DEPENDENT_REQUIRED("dependentRequired", Category.ASSERTION, Holds.NO_SCHEMA, Dialect.DRAFT_2019_09),
    /** The most members. */
    MAX_PROPERTIES("maxProperties", Category.ASSERTION, Holds.NO_SCHEMA),
    /** The fewest members. */
    MIN_PROPERTIES("minProperties", Category.ASSERTION, Holds.NO_SCHEMA),
    /** The most elements. */
    MAX_ITEMS("maxItems", Category.ASSERTION, Holds.NO_SCHEMA),
    /** The fewest elements. */
    MIN_ITEMS("minItems", Category.ASSERTION, Holds.NO_SCHEMA),
    /** Whether no two elements are equal. */
    UNIQUE_ITEMS("uniqueItems", Category.ASSERTION, Holds.NO_SCHEMA),
    /** The most elements that {@code contains} counts. */
    MAX_CONTAINS("maxContains", Category.ASSERTION, Holds.NO_SCHEMA, Dialect.DRAFT_2019_09),
    /** The fewest elements that {@code contains} counts. */
    MIN_CONTAINS("minContains", Category.ASSERTION, Holds.NO_SCHEMA, Dialect.DRAFT_2019_09),
    /** The most characters. */
    MAX_LENGTH("maxLength", Category.ASSERTION, Holds.NO_SCHEMA),
    /** The fewest characters. */
    MIN_LENGTH("minLength", Category.ASSERTION, Holds.NO_SCHEMA),
    /** The form of a string. */
    PATTERN("pattern", Category.ASSERTION, Holds.NO_SCHEMA),
    /** The greatest number. */
    MAXIMUM("maximum", Category.ASSERTION, Holds.NO_SCHEMA),
    /** The smallest number. */
    MINIMUM("minimum", Category.ASSERTION, Holds.NO_SCHEMA),
    /** The number that all are below; in draft-04 whether {@code maximum} itself is excluded. */
    EXCLUSIVE_MAXIMUM("exclusiveMaximum", Category.ASSERTION, Holds.NO_SCHEMA),
    /** The number that all are above; in draft-04 whether {@code minimum} itself is excluded. */
    EXCLUSIVE_MINIMUM("exclusiveMinimum", Category.ASSERTION, Holds.NO_SCHEMA),
    /** What a number is a multiple of. */
    MULTIPLE_OF("multipleOf", Category.ASSERTION, Holds.NO_SCHEMA),

    /** A name for people. */
    TITLE("title", Category.ANNOTATION, Holds.NO_SCHEMA),
    /** An explanation for people. */
    DESCRIPTION("description", Category.ANNOTATION, Holds.NO_SCHEMA),
    /** A note of the schema's author, not for its users. */
    COMMENT("$comment", Category.ANNOTATION, Holds.NO_SCHEMA, Dialect.DRAFT_07),
    /** What an absent value stands for. */
    DEFAULT("default", Category.ANNOTATION, Holds.NO_SCHEMA),
    /** Values that would be allowed. */
    EXAMPLES("examples", Category.ANNOTATION, Holds.NO_SCHEMA, Dialect.DRAFT_06),
    /** Whether it should not be used any more. */
    DEPRECATED("deprecated", Category.ANNOTATION, Holds.NO_SCHEMA, Dialect.DRAFT_2019_09),
    /** Whether only the owner sets it. */
    READ_ONLY("readOnly", Category.ANNOTATION, Holds.NO_SCHEMA, Dialect.DRAFT_07),
    /** Whether only the owner sees it. */
    WRITE_ONLY("writeOnly", Category.ANNOTATION, Holds.NO_SCHEMA, Dialect.DRAFT_07),
    /** What a string means; no dialect obliges a reader to check it. */
    FORMAT("format", Category.ANNOTATION, Holds.NO_SCHEMA),
    /** How bytes are written as a string. */
    CONTENT_ENCODING("contentEncoding", Category.ANNOTATION, Holds.NO_SCHEMA, Dialect.DRAFT_07),
    /** What a string holds. */
    CONTENT_MEDIA_TYPE("contentMediaType", Category.ANNOTATION, Holds.NO_SCHEMA, Dialect.DRAFT_07),
    /** The schema of the document that a string holds. */
    CONTENT_SCHEMA("contentSchema", Category.ANNOTATION, Holds.SCHEMA, Dialect.DRAFT_2019_09);

    private static final Map<Dialect, Map<String, Keyword>> BY_NAME = byName();

    private final String wireName;
    private final Category category;
    private final Holds holds;
    private final Dialect first;
    private final Dialect last;

    Keyword(String wireName, Category category, Holds holds) {
        this(wireName, category, holds, Dialect.DRAFT_04);
    }

    Keyword(String wireName, Category category, Holds holds, Dialect first) {
        this(wireName, category, holds, first, Dialect.DRAFT_2020_12);
    }

    Keyword(String wireName, Category category, Holds holds, Dialect first, Dialect last) {
        this.wireName = wireName;
        this.category = category;
        this.holds = holds;
        this.first = first;
        this.last = last;
    }

    /** What a keyword is for. */
    public enum Category {
        /** Names a schema or its dialect. */
        IDENTIFIER,
        /** Points to another schema. */
        REFERENCE,
        /** Keeps schemas that others point to; says nothing about values. */
        DEFINITION,
        /** Applies schemas to a value or its parts. */
        APPLICATOR,
        /** Allows some values and not others. */
        ASSERTION,
        /** Tells more about values. */
        ANNOTATION
    }

    /** How schemas stand in the value of a keyword. */
    public enum Holds {
        /** Not at all. */
        NO_SCHEMA,
        /** The value is a schema. */
        SCHEMA,
        /** The value is an array of schemas. */
        SCHEMAS,
        /** The value is a schema or an array of schemas. */
        SCHEMA_OR_SCHEMAS,
        /** The value is an object whose members' values are schemas. */
        SCHEMAS_BY_NAME
    }

    /** The keyword that a member of a schema is; empty where the dialect has none of that name. */
    public static Optional<Keyword> named(String wireName, Dialect dialect) {
        return Optional.ofNullable(BY_NAME.getOrDefault(dialect, Map.of()).get(wireName));
    }

    /** As it is written in schemas. */
    public String wireName() {
        return wireName;
    }

    /** What it is for. */
    public Category category() {
        return category;
    }

    /** How schemas stand in its value. */
    public Holds holds() {
        return holds;
    }

    /** Whether a dialect has it. */
    public boolean isIn(Dialect dialect) {
        return dialect.compareTo(first) >= 0 && dialect.compareTo(last) <= 0;
    }

    /**
     * The schemas in a value of this keyword, in the order of the document.
     *
     * @param value what stands beside the keyword; where it has not the form that the keyword asks for, what is no
     *     schema is left out
     */
    public List<SchemaNode> subschemas(SchemaNode value) {
        List<SchemaNode> candidates = switch (holds) {
            case NO_SCHEMA -> List.of();
            case SCHEMA -> List.of(value);
            case SCHEMAS -> value.elements();
            case SCHEMA_OR_SCHEMAS -> value.isArray() ? value.elements() : List.of(value);
            case SCHEMAS_BY_NAME ->
                value.members().values().stream().map(SchemaNode.Member::value).toList();
        };
        return candidates.stream()
                .filter(node -> node.isObject() || node.json().isBoolean())
                .toList();
    }

    private static Map<Dialect, Map<String, Keyword>> byName() {
        Map<Dialect, Map<String, Keyword>> all = new EnumMap<>(Dialect.class);
        for (Dialect dialect : Dialect.values()) {
            Map<String, Keyword> keywords = new HashMap<>();
            for (Keyword keyword : values()) {
                if (keyword.isIn(dialect)) {
                    keywords.put(keyword.wireName, keyword);
                }
            }
            all.put(dialect, Collections.unmodifiableMap(keywords));
        }
        return all;
    }
}
