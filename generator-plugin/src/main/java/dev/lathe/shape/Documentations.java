package dev.lathe.shape;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.schema.Keyword;
import dev.lathe.schema.SchemaNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Reads what schemas say for people, and what they ask beyond the shape. */
final class Documentations {
    private final KeywordReader reader;

    Documentations(KeywordReader reader) {
        this.reader = reader;
    }

    /**
     * What schemas say.
     *
     * @param schemas those that speak for people; the first that says something counts
     * @param atoms those whose constraints count
     * @param types the types that the constraints have to concern
     */
    Documentation of(Collection<SchemaNode> schemas, List<Placed> atoms, Set<JsonType> types) {
        Documentation all = new Documentation(null, null, false, null, constraints(atoms, types));
        for (SchemaNode schema : schemas) {
            all = all.orElse(annotations(schema));
        }
        return all;
    }

    private Documentation annotations(SchemaNode schema) {
        return new Documentation(
                reader.text(schema, Keyword.TITLE),
                reader.text(schema, Keyword.DESCRIPTION),
                reader.isTrue(schema, Keyword.DEPRECATED),
                reader.json(schema, Keyword.DEFAULT),
                List.of());
    }

    /** The keywords that narrow values of some types, in the order of the document. */
    List<Documentation.Constraint> constraints(List<Placed> atoms, Set<JsonType> types) {
        List<Documentation.Constraint> constraints = new ArrayList<>();
        for (Placed atom : atoms) {
            SchemaNode schema = atom.schema();
            for (String member : schema.members().keySet()) {
                Keyword keyword = reader.keyword(schema, member);
                JsonNode value = keyword == null ? null : reader.json(schema, keyword);
                if (keyword != null && value != null && isAsked(keyword, value, types)) {
                    Documentation.Constraint constraint = new Documentation.Constraint(member, value);
                    if (!constraints.contains(constraint)) {
                        constraints.add(constraint);
                    }
                }
            }
        }
        return List.copyOf(constraints);
    }

    private static boolean isAsked(Keyword keyword, JsonNode value, Set<JsonType> types) {
        boolean isFalse = value.isBoolean() && !value.booleanValue();
        return Effect.of(keyword) == Effect.CONSTRAINS
                && !isFalse
                && !Collections.disjoint(Effect.concerns(keyword), types);
    }

    /** The same with one more constraint. */
    static Documentation with(Documentation documentation, String keyword, JsonNode value) {
        List<Documentation.Constraint> constraints = new ArrayList<>(documentation.constraints());
        constraints.add(new Documentation.Constraint(keyword, value));
        return with(documentation, constraints);
    }

    /** The same with other constraints. */
    static Documentation with(Documentation documentation, List<Documentation.Constraint> constraints) {
        return new Documentation(
                documentation.title(),
                documentation.description(),
                documentation.deprecated(),
                documentation.defaultValue(),
                List.copyOf(constraints));
    }
}
