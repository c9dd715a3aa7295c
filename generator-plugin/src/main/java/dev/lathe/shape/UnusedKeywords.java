package dev.lathe.shape;

import dev.lathe.diagnostics.Printable;
import dev.lathe.schema.Keyword;
import dev.lathe.schema.SchemaNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what it means for the model that a keyword is not acted on, and what to do. */
final class UnusedKeywords {
    private static final String BY_HAND = "; check it in your own code where it matters";

    private UnusedKeywords() {}

    /**
     * What to say of a keyword.
     *
     * @param overridden whether it is a reference that others override in one place and not in another
     * @return null where it is acted on
     */
    static @Nullable String advice(Keyword keyword, SchemaNode value, boolean overridden) {
        return switch (keyword) {
            case NOT -> "Java types cannot exclude values" + BY_HAND;
            case IF, THEN, ELSE ->
                "no type depends on such a condition, and both branches are left out; write the cases into an"
                        + " \"anyOf\" to get a type for each";
            case PATTERN_PROPERTIES -> patterns(value);
            case UNEVALUATED_PROPERTIES ->
                "members without a name in the properties are accepted and kept; use \"additionalProperties\" in an"
                        + " object without \"allOf\" and the like";
            case DEPENDENCIES, DEPENDENT_REQUIRED, DEPENDENT_SCHEMAS ->
                "no member depends on another; all of them are as optional as the schema makes them otherwise"
                        + BY_HAND;
            case CONTAINS, MIN_CONTAINS, MAX_CONTAINS -> "elements are not counted" + BY_HAND;
            case PREFIX_ITEMS -> tuple();
            case ITEMS -> value.isArray() ? tuple() : null;
            case ADDITIONAL_ITEMS ->
                "elements are not told apart by their position; use \"items\" for what all of them are";
            case UNEVALUATED_ITEMS -> "elements beyond those described are accepted; use \"items\"";
            case DYNAMIC_REF, RECURSIVE_REF -> overridden ? overriding() : null;
            default -> null;
        };
    }

    private static @Nullable String patterns(SchemaNode value) {
        List<String> unknown = value.members().keySet().stream()
                .filter(pattern -> RegexTranslation.of(pattern) == null)
                .map(Printable::quote)
                .toList();
        return unknown.isEmpty()
                ? null
                : "Java has no regular expression for " + String.join(", ", unknown)
                        + ", and members without a name in the properties may hold anything; write it in a simpler way";
    }

    private static String tuple() {
        return "elements are not told apart by their position: each may be what any of them is; use \"items\""
                + " where all are alike";
    }

    private static String overriding() {
        return "it is read as a \"$ref\" to this one schema, although others override it in some places and not in all";
    }
}
