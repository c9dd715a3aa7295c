package dev.lathe.shape;

import dev.lathe.diagnostics.Code;
import dev.lathe.diagnostics.Diagnostics;
import dev.lathe.schema.Keyword;
import dev.lathe.schema.SchemaNode;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports keywords about types that the values of their schema are not of. */
final class Relevance {
    private final KeywordReader reader;
    private final Diagnostics diagnostics;

    Relevance(KeywordReader reader, Diagnostics diagnostics) {
        this.reader = reader;
        this.diagnostics = diagnostics;
    }

    /**
     * Checks schemas that apply together, but for those that references bring in.
     *
     * @param types the types of the values
     */
    void check(Expansion all, Set<JsonType> types) {
        if (types.isEmpty()) {
            return;
        }
        for (SchemaNode schema : all.inline()) {
            for (String member : schema.members().keySet()) {
                Keyword keyword = reader.keyword(schema, member);
                if (keyword != null && keyword.category() != Keyword.Category.ANNOTATION) {
                    check(schema, keyword, types);
                }
            }
        }
    }

    private void check(SchemaNode schema, Keyword keyword, Set<JsonType> types) {
        Effect effect = Effect.of(keyword);
        Set<JsonType> concerned = Effect.concerns(keyword);
        if ((effect == Effect.SHAPES || effect == Effect.CONSTRAINS) && Collections.disjoint(concerned, types)) {
            diagnostics.report(
                    Code.UNUSED_KEYWORD,
                    schema.sourceOf(keyword.wireName()),
                    "\"" + keyword.wireName() + "\" is about values of type " + words(concerned)
                            + ", and the values of this schema are of type " + words(types)
                            + "; remove it, or correct the type");
        }
    }

    private static String words(Set<JsonType> types) {
        Set<JsonType> named = types.contains(JsonType.NUMBER) && types.contains(JsonType.INTEGER)
                ? types.stream().filter(type -> type != JsonType.INTEGER).collect(Collectors.toSet())
                : types;
        return named.stream().sorted().map(JsonType::word).collect(Collectors.joining(" or "));
    }
}
