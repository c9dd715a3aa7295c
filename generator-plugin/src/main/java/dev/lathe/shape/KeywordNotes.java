package dev.lathe.shape;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.lathe.diagnostics.Source;
import dev.lathe.schema.Keyword;
import dev.lathe.schema.SchemaNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What becomes of every keyword, in words for the manual. */
final class KeywordNotes {
    private static final SchemaNode ANY_VALUE =
            SchemaNode.object(Source.whole("manual"), JsonNodeFactory.instance.objectNode(), Map.of());

    private KeywordNotes() {}

    /** What the report says of a keyword; null where none is made. */
    static @Nullable String report(Keyword keyword) {
        return UnusedKeywords.advice(keyword, ANY_VALUE, false);
    }

    /** What becomes of a keyword; of one that is reported what the report says. */
    static String of(Keyword keyword) {
        String reported = report(keyword);
        if (reported != null) {
            return reported;
        }
        for (String note :
                new @Nullable String[] {names(keyword), combinations(keyword), parts(keyword), rest(keyword)}) {
            if (note != null) {
                return note;
            }
        }
        throw new IllegalStateException("the manual says nothing of " + keyword.wireName());
    }

    private static @Nullable String names(Keyword keyword) {
        return switch (keyword) {
            case SCHEMA -> "names the dialect of the document, or of a part with an id of its own";
            case ID_OF_DRAFT_04, ID -> "names the schema for references, and is where relative ones in it start";
            case ANCHOR -> "names the schema for references";
            case DYNAMIC_ANCHOR, RECURSIVE_ANCHOR -> "names the schema for references that others may override";
            case VOCABULARY -> "is for meta-schemas; the vocabularies of the dialect always count";
            case DEFS, DEFINITIONS -> "holds definitions, each of which becomes a type; in every dialect";
            case COMMENT -> "is for the schema's authors, and goes nowhere";
            case TITLE ->
                "is the first sentence of the Javadoc, and the name of a root or an inline type where it is a good one";
            case DESCRIPTION -> "is the Javadoc";
            case EXAMPLES -> "goes nowhere";
            case DEFAULT -> "is documented; an absent member stays absent";
            case DEPRECATED -> "becomes @Deprecated; in every dialect";
            default -> null;
        };
    }

    private static @Nullable String combinations(Keyword keyword) {
        return switch (keyword) {
            case REF -> "is the type of what it refers to";
            case DYNAMIC_REF, RECURSIVE_REF ->
                "is a \"$ref\" to the outermost schema that overrides the anchor; reported where that is one schema here"
                        + " and another there";
            case ALL_OF -> "becomes one class with the members of all parts, and a way to each named part";
            case ANY_OF, ONE_OF ->
                "becomes a sealed union, or a value that may be null, or what all arms have in common";
            default -> null;
        };
    }

    private static @Nullable String parts(Keyword keyword) {
        return switch (keyword) {
            case TYPE -> "decides the type; a list of types becomes a union";
            case ENUM -> "becomes an open enum where the values are texts";
            case CONST -> "becomes a constant that is checked and written, and tells the arms of a union apart";
            case PROPERTIES -> "become accessors";
            case REQUIRED -> "decides whether a builder insists on a member";
            case ADDITIONAL_PROPERTIES -> "becomes a map, alone or beside properties; false: no other members are read";
            case PATTERN_PROPERTIES -> "becomes a typed map for each pattern";
            case ITEMS -> "becomes a list; a list of schemas is a tuple, see prefixItems";
            case PREFIX_ITEMS -> "becomes a tuple";
            case ADDITIONAL_ITEMS -> "types the elements after those of a tuple";
            default -> null;
        };
    }

    private static @Nullable String rest(Keyword keyword) {
        return Effect.of(keyword) == Effect.CONSTRAINS ? "is documented" : null;
    }
}
