package dev.lathe.shape;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words that schemas have for other tools, beside the keywords of JSON Schema. */
enum Extension {
    NULLABLE("nullable", Origin.OPEN_API, Effect.NONE, "To allow null, add \"null\" to the type."),
    DISCRIMINATOR(
            "discriminator",
            Origin.OPEN_API,
            Effect.NONE,
            "Arms are told apart by the constants that they have: give each a \"const\"."),
    EXAMPLE("example", Origin.OPEN_API, Effect.DESCRIBES, "goes nowhere"),
    EXTERNAL_DOCS("externalDocs", Origin.OPEN_API, Effect.DESCRIBES, "goes nowhere"),
    XML("xml", Origin.OPEN_API, Effect.DESCRIBES, "goes nowhere: Lathe reads and writes JSON"),

    JAVA_TYPE(
            "javaType",
            Origin.JSONSCHEMA2POJO,
            Effect.NONE,
            "Give the type a \"name\" in the bindings; a class of your own cannot stand in for a generated one."),
    EXISTING_JAVA_TYPE(
            "existingJavaType",
            Origin.JSONSCHEMA2POJO,
            Effect.NONE,
            "Wrap the generated class, or convert it, in your own code."),
    JAVA_NAME("javaName", Origin.JSONSCHEMA2POJO, Effect.NONE, "Give the member a \"name\" in the bindings."),
    JAVA_ENUMS("javaEnums", Origin.JSONSCHEMA2POJO, Effect.NONE, "Constants are called after the values."),
    JAVA_ENUM_NAMES("javaEnumNames", Origin.JSONSCHEMA2POJO, Effect.NONE, "Constants are called after the values."),
    JAVA_INTERFACES(
            "javaInterfaces",
            Origin.JSONSCHEMA2POJO,
            Effect.NONE,
            "An interface over several types comes from \"unions\" in the bindings."),
    JAVA_JSON_VIEW("javaJsonView", Origin.JSONSCHEMA2POJO, Effect.NONE, "Write the views as schemas of their own."),
    EXTENDS("extends", Origin.JSONSCHEMA2POJO, Effect.NONE, "Write the other schema into an \"allOf\"."),
    EXTENDS_JAVA_CLASS(
            "extendsJavaClass",
            Origin.JSONSCHEMA2POJO,
            Effect.NONE,
            "Classes are final and extend nothing; wrap them in your own."),
    EXCLUDED_FROM_EQUALS(
            "excludedFromEqualsAndHashCode",
            Origin.JSONSCHEMA2POJO,
            Effect.NONE,
            "All members count when values are compared."),
    CUSTOM_PATTERN(
            "customPattern",
            Origin.JSONSCHEMA2POJO,
            Effect.NONE,
            "Texts stay as they are; \"formats\" in the bindings add types to them."),
    CUSTOM_DATE_TIME_PATTERN(
            "customDateTimePattern",
            Origin.JSONSCHEMA2POJO,
            Effect.NONE,
            "Texts stay as they are; \"formats\" in the bindings add types to them."),
    CUSTOM_DATE_PATTERN(
            "customDatePattern",
            Origin.JSONSCHEMA2POJO,
            Effect.NONE,
            "Texts stay as they are; \"formats\" in the bindings add types to them."),
    CUSTOM_TIME_PATTERN(
            "customTimePattern",
            Origin.JSONSCHEMA2POJO,
            Effect.NONE,
            "Texts stay as they are; \"formats\" in the bindings add types to them."),
    CUSTOM_TIMEZONE(
            "customTimezone",
            Origin.JSONSCHEMA2POJO,
            Effect.NONE,
            "Texts stay as they are; \"formats\" in the bindings add types to them."),

    MARKDOWN_DESCRIPTION("markdownDescription", Origin.EDITORS, Effect.DESCRIBES, "goes nowhere"),
    MARKDOWN_ENUM_DESCRIPTIONS("markdownEnumDescriptions", Origin.EDITORS, Effect.DESCRIBES, "goes nowhere"),
    ENUM_DESCRIPTIONS("enumDescriptions", Origin.EDITORS, Effect.DESCRIBES, "goes nowhere"),
    DEFAULT_SNIPPETS("defaultSnippets", Origin.EDITORS, Effect.DESCRIBES, "goes nowhere"),
    ERROR_MESSAGE("errorMessage", Origin.EDITORS, Effect.DESCRIBES, "goes nowhere"),
    PATTERN_ERROR_MESSAGE("patternErrorMessage", Origin.EDITORS, Effect.DESCRIBES, "goes nowhere"),
    DEPRECATION_MESSAGE("deprecationMessage", Origin.EDITORS, Effect.DESCRIBES, "goes nowhere"),
    DO_NOT_SUGGEST("doNotSuggest", Origin.EDITORS, Effect.DESCRIBES, "goes nowhere"),
    SUGGEST_SORT_TEXT("suggestSortText", Origin.EDITORS, Effect.DESCRIBES, "goes nowhere"),
    ALLOW_COMMENTS("allowComments", Origin.EDITORS, Effect.DESCRIBES, "goes nowhere: JSON has no comments"),
    ALLOW_TRAILING_COMMAS(
            "allowTrailingCommas", Origin.EDITORS, Effect.DESCRIBES, "goes nowhere: JSON has no trailing commas"),
    TS_TYPE("tsType", Origin.EDITORS, Effect.DESCRIBES, "goes nowhere: it is about TypeScript");

    private static final Map<String, Extension> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Extension::wireName, Function.identity()));

    private final String wireName;
    private final Origin origin;
    private final Effect effect;
    private final String note;

    Extension(String wireName, Origin origin, Effect effect, String note) {
        this.wireName = wireName;
        this.origin = origin;
        this.effect = effect;
        this.note = note;
    }

    /** Whose word it is. */
    enum Origin {
        OPEN_API("OpenAPI"),
        JSONSCHEMA2POJO("jsonschema2pojo"),
        EDITORS("editors");

        private final String label;

        Origin(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** The word of a name; empty where no tool is known to have it. */
    static Optional<Extension> named(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    /** As it is written in schemas. */
    String wireName() {
        return wireName;
    }

    /** Whose word it is. */
    Origin origin() {
        return origin;
    }

    /** What the normaliser does with it. */
    Effect effect() {
        return effect;
    }

    /** What becomes of it; of one that is reported, what to do instead. */
    String note() {
        return note;
    }
}
